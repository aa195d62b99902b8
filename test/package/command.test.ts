import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { expect, inject, test } from "vitest";

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

test("the installed command knows its version", () => {
  expect(pow("--version").stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
