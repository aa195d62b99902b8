import { execSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, inject, test } from "vitest";

const pow = (...args: readonly string[]) =>
  spawnSync(join(inject("consumer"), "node_modules/.bin/pow"), args, { encoding: "utf8" });

test("the installed command judges the seventh session", () => {
  const { status, stdout, stderr } = pow("check", resolve("examples/igwg-07.yaml"), "--fail-on", "hard", "--json");
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ format: "programme-of-work-report/1" });
});

test.each(["ical", "html", "markdown"])("the installed command exports %s", (format) => {
  const { status, stdout, stderr } = pow("export", resolve("examples/igwg-07.yaml"), "--to", format);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).toContain("Migration");
});

describe("the installed command, with rules of one's own that import the installed package", () => {
  const judge = (cwd: string, module: string) =>
    spawnSync(join(inject("consumer"), "node_modules/.bin/pow"), ["check", "-", "--rules", module], {
      cwd,
      input: pow("new").stdout.replace("preset: un\n", "preset: [un, lighthouses]\n"),
      encoding: "utf8",
    });

  test("which is in reach after what docs/writing-a-rule.md says to type first", () => {
    const folder = mkdtempSync(join(tmpdir(), "pow-rules-"));
    const installed = join(folder, "npm/lib/node_modules");
    mkdirSync(installed, { recursive: true });
    symlinkSync(
      join(inject("consumer"), "node_modules/programme-of-work"),
      join(installed, "programme-of-work"),
      "dir",
    );
    const sessions = join(folder, "my sessions");
    cpSync("examples/own-rules", sessions, { recursive: true });
    expect(judge(sessions, "lighthouses.mjs").stderr).toContain("npm init --yes && npm link programme-of-work");
    execSync("npm init --yes && npm link programme-of-work", {
      cwd: sessions,
      stdio: "pipe",
      env: { ...process.env, npm_config_prefix: join(folder, "npm") },
    });
    const { status, stdout, stderr } = judge(sessions, "lighthouses.mjs");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain("(late-on-friday)");
    rmSync(folder, { recursive: true });
  });

  test("as CommonJS", () => {
    const text = readFileSync("examples/own-rules/late-on-friday.mjs", "utf8")
      .replace(/^import (.*) from (.*);$/m, "const $1 = require($2);")
      .replace("export const lateOnFriday", "const lateOnFriday")
      .replace(
        "export const rules = [lateOnFriday];",
        "module.exports = { presets: { lighthouses: [lateOnFriday] } };",
      );
    writeFileSync(join(inject("consumer"), "late-on-friday.cjs"), text);
    const { status, stdout, stderr } = judge(inject("consumer"), "late-on-friday.cjs");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toContain("(late-on-friday)");
  });
});

test("the installed command knows its version", () => {
  expect(pow("--version").stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
