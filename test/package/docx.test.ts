import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

/** Writes the seventh session as Word, and prints the digest of the bytes or the error. */
const program = (load: (entry: string) => string): string => `(async () => {
  const { readFileSync } = ${load("node:fs")};
  const { createHash } = ${load("node:crypto")};
  const { isProgrammeError, parseSession, toTable } = ${load("programme-of-work")};
  const { toDocx } = ${load("programme-of-work/export/docx")};
  const table = toTable(parseSession(readFileSync(${JSON.stringify(resolve("examples/igwg-07.yaml"))}, "utf8")));
  try {
    console.log(createHash("sha256").update(await toDocx(table)).digest("hex"));
  } catch (error) {
    if (!isProgrammeError(error, "engine-unavailable")) throw error;
    console.log(error.message, JSON.stringify(error.details));
  }
})()`;
const run = (cwd: string, type: "module" | "commonjs"): string => {
  const code = program((entry) => (type === "module" ? `await import("${entry}")` : `require("${entry}")`));
  return execFileSync(process.execPath, [`--input-type=${type}`, "--eval", code], { cwd, encoding: "utf8" });
};

let bare: string;
beforeAll(() => {
  bare = mkdtempSync(join(tmpdir(), "pow-without-docx-"));
  const modules = join(inject("consumer"), "node_modules");
  cpSync(modules, join(bare, "node_modules"), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => path !== join(modules, "docx"),
  });
});
afterAll(() => rmSync(bare, { recursive: true }));

test("ESM and CommonJS write the same Word document", () => {
  const written = run(inject("consumer"), "module");
  expect(written).toMatch(/^[0-9a-f]{64}\n$/);
  expect(run(inject("consumer"), "commonjs")).toBe(written);
});

describe("without the optional package", () => {
  test.each(["module", "commonjs"] as const)(
    "the entry loads as %s, and tells what to install when it is used",
    (type) => {
      expect(run(bare, type)).toBe(
        'Unexpected absence of what writes Word documents, expected the optional package "docx": npm install docx {"package":"docx"}\n',
      );
    },
  );

  test("the command has its own copy", () => {
    const { status, stdout } = spawnSync(
      join(bare, "node_modules/.bin/pow"),
      ["export", resolve("examples/igwg-07.yaml"), "--to", "docx"],
      { encoding: "latin1" },
    );
    expect(status).toBe(0);
    expect(stdout.slice(0, 2)).toBe("PK");
  });
});
