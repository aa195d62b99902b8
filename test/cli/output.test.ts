import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run, temporaryFolder } from "./pow.ts";
import { brokenSession, goodSession } from "./sessions.ts";

/** A folder with the session, and a way to export from it. */
function setUp(session = goodSession) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "session.yaml"), session);
  return { cwd, exportTo: (out: string) => run(["export", "session.yaml", "--to", "markdown", "--out", out], { cwd }) };
}

describe("--out", () => {
  test("writes the file that standard output would have been, and nothing beside it", () => {
    const { cwd, exportTo } = setUp();
    const { stdout } = run(["export", "session.yaml", "--to", "markdown"], { cwd });
    expect(exportTo("out.md")).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readFileSync(join(cwd, "out.md"), "utf8")).toBe(stdout);
    expect(readdirSync(cwd).sort()).toEqual(["out.md", "session.yaml"]);
  });

  test("- is standard output", () => {
    const { exportTo } = setUp();
    const { code, stdout } = exportTo("-");
    expect(code).toBe(0);
    expect(stdout).toContain("Opening of the session");
  });

  test("makes the folders of its path", () => {
    const { cwd, exportTo } = setUp();
    expect(exportTo("a/b/out.md").code).toBe(0);
    expect(existsSync(join(cwd, "a/b/out.md"))).toBe(true);
  });

  test("replaces a file whole and keeps its permissions", () => {
    const { cwd, exportTo } = setUp();
    writeFileSync(join(cwd, "out.md"), "old ".repeat(100_000));
    chmodSync(join(cwd, "out.md"), 0o640);
    expect(exportTo("out.md").code).toBe(0);
    expect(readFileSync(join(cwd, "out.md"), "utf8")).not.toContain("old ");
    expect(statSync(join(cwd, "out.md")).mode & 0o777).toBe(0o640);
  });

  test("writes through a link", () => {
    const { cwd, exportTo } = setUp();
    writeFileSync(join(cwd, "real.md"), "old");
    symlinkSync("real.md", join(cwd, "link.md"));
    expect(exportTo("link.md").code).toBe(0);
    expect(readFileSync(join(cwd, "real.md"), "utf8")).toContain("Opening of the session");
  });

  test("leaves a device a device", () => {
    const { exportTo } = setUp();
    expect(exportTo("/dev/null").code).toBe(0);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });

  const refused: readonly (readonly [out: string, told: string])[] = [
    ["folder", "cannot write folder: it is a folder"],
    ["session.yaml", "would write over the session file"],
    ["./session.yaml", "would write over the session file"],
    ["session.yaml/out.md", "cannot write session.yaml/out.md: "],
  ];
  test.each(refused)("refuses %s", (out, told) => {
    const { cwd, exportTo } = setUp();
    mkdirSync(join(cwd, "folder"));
    const { code, stdout, stderr } = exportTo(out);
    expect(stderr).toContain(told);
    expect(stdout).toBe("");
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, "session.yaml"), "utf8")).toBe(goodSession);
    expect(readdirSync(cwd, { recursive: true }).sort()).toEqual(["folder", "session.yaml"]);
  });

  test("writes nothing from wrong input", () => {
    const { cwd, exportTo } = setUp(brokenSession);
    expect(exportTo("out.md")).toMatchObject({ code: 2, stdout: "" });
    expect(readdirSync(cwd)).toEqual(["session.yaml"]);
  });
});
