import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run, temporaryFolder } from "./pow.ts";
import { brokenSession, goodSession } from "./sessions.ts";

describe("what cannot be read", () => {
  const utf16 = Buffer.from(`\uFEFF${goodSession}`, "utf16le");
  const cases: readonly (readonly [name: string, bytes: string | Uint8Array | undefined, told: string])[] = [
    ["missing.yaml", undefined, "missing.yaml: Unexpected name without a file"],
    ["folder", undefined, "folder: Unexpected folder, expected a file"],
    ["file.yaml/inside.yaml", undefined, "file.yaml/inside.yaml: Unexpected name without a file"],
    ["latin1.yaml", Buffer.from(goodSession, "latin1"), "latin1.yaml:12:1 Unexpected bytes that are not UTF-8"],
    ["utf16.yaml", utf16, "The file is in UTF-16; save it as UTF-8."],
    ["film.mkv", new Uint8Array(4_000_000), "film.mkv: Unexpected file of more than 3145728 bytes"],
    ["empty.yaml", "", "empty.yaml"],
  ];
  test.each(cases)("%s", (name, bytes, told) => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "folder"));
    writeFileSync(join(cwd, "file.yaml"), goodSession);
    if (bytes !== undefined) writeFileSync(join(cwd, name), bytes);
    const { code, stdout, stderr } = run(["check", name], { cwd });
    expect(stderr).toContain(told);
    expect(stderr).not.toContain("    at ");
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  test("a device without end is refused at once", () => {
    const { code, stderr } = run(["check", "/dev/zero"]);
    expect(stderr).toContain("/dev/zero: Unexpected file of more than");
    expect(code).toBe(2);
  });
});

test("a UTF-8 byte order mark is no part of the text", () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "bom.yaml"), `\uFEFF${goodSession}`);
  expect(run(["check", "bom.yaml"], { cwd })).toMatchObject({ code: 0, stderr: "" });
});

describe("standard input", () => {
  test("is read for a dash", () => {
    expect(run(["check", "-"], { stdin: goodSession })).toMatchObject({ code: 0, stderr: "" });
  });

  test("is named in messages", () => {
    const { code, stderr } = run(["check", "-"], { stdin: brokenSession });
    expect(stderr).toContain("<standard input>:5:");
    expect(code).toBe(2);
  });
});

describe("wrong input", () => {
  test("of all files is told at once, with places, source lines and advice", () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "one.yaml"), brokenSession);
    writeFileSync(join(cwd, "two.yaml"), goodSession.replace("preset: logical", "preset: logcal"));
    const { code, stdout, stderr } = run(["check", "one.yaml", "missing.yaml", "two.yaml"], { cwd });
    expect(stderr).toContain("one.yaml:5:");
    expect(stderr).toContain("  11 | pannelists:\n     | ^\n");
    expect(stderr).toContain("panellists");
    expect(stderr).toContain("missing.yaml: Unexpected");
    expect(stderr).toContain("two.yaml:8:");
    expect(stderr).toMatch(/\n4 problems in 3 files; nothing was written\n$/);
    expect(stdout).toBe("");
    expect(code).toBe(2);
  });

  test("is told on standard output as data with --json", () => {
    const { code, stdout } = run(["check", "-", "--json"], { stdin: brokenSession });
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ format: "programme-of-work-report/1", files: [] });
    expect(report.errors).toContainEqual(
      expect.objectContaining({ file: "<standard input>", line: 11, column: 1, path: ["pannelists"] }),
    );
    expect(code).toBe(2);
  });

  test("never drives the terminal", () => {
    const { stderr } = run(["check", "-"], { stdin: goodSession.replace("agenda:", '"\\e[2J\\a": 1\nagenda:') });
    expect(stderr).toContain("9 | ");
    expect(stderr).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test("on a long line is shown by the part of the line around it", () => {
    const { stderr } = run(["check", "-"], {
      stdin: goodSession.replace("title: Opening", `title: ${"long ".repeat(200)}, titel: Opening`),
    });
    expect(stderr).toContain("titel: Opening");
    expect(Math.max(...stderr.split("\n").map((line) => line.length))).toBeLessThan(200);
  });
});
