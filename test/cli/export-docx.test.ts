import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { fillDocx, toDocx } from "../../src/export/docx/index.ts";
import { parseSession, type Session, toHtml, toTable } from "../../src/index.ts";
import { pow, run, temporaryFolder } from "./pow.ts";

const seventh = resolve("examples/igwg-07.yaml");
const template = resolve("examples/word/template.docx");
const text = readFileSync(seventh, "utf8");
const session = parseSession(text);
/** The seventh session with one meeting less. */
const before = text.replace(/^ {4}- \{on: 2009-10-05, part: afternoon.*\n/m, "").replace("revision: 4", "revision: 3");
const earlier: Session = parseSession(before);

/** A folder with the revision before, and a way to export the seventh session as Word. */
function setUp() {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "before.yaml"), before);
  return {
    cwd,
    word: (...args: readonly string[]) => run(["export", seventh, "--to", "docx", ...args], { cwd }),
    written: (): Uint8Array => readFileSync(join(cwd, "out.docx")),
  };
}
const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

describe("pow export --to docx writes what the library makes", () => {
  test("into a file", async () => {
    const { word, written } = setUp();
    expect(word("--out", "out.docx")).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(same(written(), await toDocx(toTable(session)))).toBe(true);
  });

  test("into a pipe", async () => {
    const { stdout } = spawnSync(process.execPath, [pow(), "export", seventh, "--to", "docx", "--lang", "ar"]);
    expect(same(stdout, await toDocx(toTable(session, { language: "ar" })))).toBe(true);
  });

  test("with the changes since an earlier file", async () => {
    const { word, written } = setUp();
    expect(word("--since", "before.yaml", "--out", "out.docx").code).toBe(0);
    expect(same(written(), await toDocx(toTable(session, { since: earlier })))).toBe(true);
  });

  test("into a template", async () => {
    const { word, written } = setUp();
    expect(word("--template", template, "--out", "out.docx").code).toBe(0);
    expect(same(written(), await fillDocx(readFileSync(template), toTable(session)))).toBe(true);
  });
});

test("--since marks changes in HTML, too", () => {
  const { cwd } = setUp();
  const { code, stdout } = run(["export", seventh, "--to", "html", "--since", "before.yaml"], { cwd });
  expect(code).toBe(0);
  expect(stdout).toBe(toHtml(toTable(session, { since: earlier })));
  expect(stdout).toContain("Changes since revision 3 are underlined");
});

describe("pow export refuses", () => {
  const lines: readonly (readonly [args: readonly string[], told: string])[] = [
    [["--to", "text", "--since", "before.yaml"], "--since goes with --to html, markdown or docx, not with --to text"],
    [["--to", "html", "--template", template], "--template goes with --to docx, not with --to html"],
    [["--to", "html", "--since", "before.yaml", "--day", "2009-10-09"], "--since goes with the whole programme"],
    [
      ["--to", "docx", "--since", "before.yaml", "--out", "before.yaml"],
      "--out before.yaml would write over before.yaml",
    ],
    [["--to", "docx", "--since", "no.yaml", "--out", "out.docx"], "no.yaml: Unexpected name without a file"],
    [["--to", "docx", "--template", "no.docx", "--out", "out.docx"], "no.docx: Unexpected name without a file"],
    [["--to", "docx", "--template", "before.yaml", "--out", "out.docx"], "before.yaml: Unexpected file as template"],
    [["--to", "docx", "--since", resolve("examples/igwg-08.yaml")], "Unexpected earlier document of igwg/8"],
  ];
  test.each(lines)("%j", (args, told) => {
    const { cwd } = setUp();
    const { code, stdout, stderr } = run(["export", seventh, ...args], { cwd });
    expect(stderr).toContain(told);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(readdirSync(cwd)).toEqual(["before.yaml"]);
  });

  test("to write a Word document onto a terminal", () => {
    // script (util-linux) gives the command a terminal for its output.
    const command = `"${process.execPath}" "${pow()}" export "${seventh}" --to docx`;
    const { status, stdout } = spawnSync("script", ["-qec", command, "/dev/null"], { encoding: "utf8" });
    expect(stdout).toBe("error: --to docx writes no text; name a file with --out\r\n");
    expect(status).toBe(2);
  });
});
