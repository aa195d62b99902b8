import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseSession, toMarkdown, toNotice } from "../../src/index.ts";
import { run, temporaryFolder } from "./pow.ts";
import { goodSession } from "./sessions.ts";

const seventh = "examples/igwg-07.yaml";
const text = readFileSync(seventh, "utf8");
const session = parseSession(text, { file: seventh });
const previousText = text
  .replace("panellists: [cubias, wani]", "panellists: [cubias]")
  .replace("[taran]", "[taran, muia]");
const previous = parseSession(previousText);

/** A folder with the seventh session, as it is and as it was. */
function folderOfBoth(): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "new.yaml"), text);
  writeFileSync(join(cwd, "old.yaml"), previousText);
  return cwd;
}

describe("pow notice writes what the library makes", () => {
  test.each<[readonly string[], string]>([
    [["cubias"], toMarkdown(toNotice(session, "cubias"))],
    [["cubias", "--previous", "old.yaml"], toMarkdown(toNotice(session, "cubias", { previous }))],
    [["busser", "--lang", "fr"], toMarkdown(toNotice(session, "busser", { language: "fr" }))],
    [["cubias", "cubias"], toMarkdown(toNotice(session, "cubias"))],
  ])("%j", (args, stdout) => {
    expect(run(["notice", "new.yaml", ...args], { cwd: folderOfBoth() })).toEqual({ code: 0, stdout, stderr: "" });
  });

  test("one into a file", () => {
    const cwd = folderOfBoth();
    expect(run(["notice", "new.yaml", "cubias", "--out", "mail.md"], { cwd })).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
    expect(readFileSync(join(cwd, "mail.md"), "utf8")).toBe(toMarkdown(toNotice(session, "cubias")));
  });

  test("several into a folder", () => {
    const cwd = folderOfBoth();
    expect(run(["notice", "new.yaml", "cubias", "wani", "--out", "mails"], { cwd }).code).toBe(0);
    expect(readdirSync(join(cwd, "mails")).toSorted()).toEqual(["notice-cubias.md", "notice-wani.md"]);
    expect(readFileSync(join(cwd, "mails/notice-wani.md"), "utf8")).toBe(toMarkdown(toNotice(session, "wani")));
  });

  test("all who speak or spoke into a folder, but not who has declined", () => {
    const cwd = folderOfBoth();
    writeFileSync(
      join(cwd, "new.yaml"),
      text.replace("status: to-be-confirmed", "status: declined").replace("[taran]", "[]"),
    );
    const { code } = run(["notice", "new.yaml", "--previous", "old.yaml", "--out", "mails"], { cwd });
    expect(code).toBe(0);
    const ids = ["bingham", "connors", "cubias", "klug", "lindholm-billing", "moodie", "muia", "taran", "wani"];
    expect(readdirSync(join(cwd, "mails")).toSorted()).toEqual(ids.map((id) => `notice-${id}.md`));
    expect(readFileSync(join(cwd, "mails/notice-taran.md"), "utf8")).toContain("No longer asked to speak");
  });

  test("into files whose names no file system takes for one another", () => {
    const stdin = goodSession
      .replace("  etoa: {name: Sitti Étoa}", "  {ann: {name: A}, Ann: {name: B}, ANN-2: {name: C}, ANN: {name: D}}")
      .replace("entries: [{", "entries: [{panellists: [ann, Ann, ANN-2, ANN], ");
    const cwd = temporaryFolder();
    expect(run(["notice", "-", "--out", "."], { cwd, stdin })).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readdirSync(cwd).toSorted()).toEqual(
      ["notice-ann.md", "notice-Ann-2.md", "notice-ANN-2-2.md", "notice-ANN-3.md"].toSorted(),
    );
  });
});

describe("pow notice writes nothing", () => {
  test("for panellists whom the file does not have, and suggests those who may be meant", () => {
    const cwd = folderOfBoth();
    const { code, stdout, stderr } = run(["notice", "new.yaml", "cubais", "wani", "x", "--out", "mails"], { cwd });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`new.yaml: Unexpected panellist "cubais", expected the id of one in the file`);
    expect(stderr).toContain("Did you mean `cubias`?");
    expect(stderr).toContain(`Unexpected panellist "x"`);
    expect(readdirSync(cwd).toSorted()).toEqual(["new.yaml", "old.yaml"]);
  });

  test("when nobody speaks", () => {
    const { code, stderr } = run(["notice", "-", "--out", "mails"], { stdin: goodSession, cwd: temporaryFolder() });
    expect(code).toBe(2);
    expect(stderr).toContain("Unexpected programme in which nobody speaks, expected panellists to write to");
  });

  test("when the programme before is that of another session, or cannot be read", () => {
    const cwd = folderOfBoth();
    writeFileSync(join(cwd, "other.yaml"), text.replace("  number: 7", "  number: 8"));
    const other = run(["notice", "new.yaml", "cubias", "--previous", "other.yaml"], { cwd });
    expect([other.code, other.stdout]).toEqual([2, ""]);
    expect(other.stderr).toContain("expected session 8, as before");
    const missing = run(["notice", "new.yaml", "cubias", "--previous", "none.yaml"], { cwd });
    expect([missing.code, missing.stdout]).toEqual([2, ""]);
    expect(missing.stderr).toContain("none.yaml: Unexpected name without a file");
  });

  test("over a session file, nor over a folder", () => {
    const cwd = folderOfBoth();
    mkdirSync(join(cwd, "folder"));
    const over = run(["notice", "new.yaml", "cubias", "--previous", "old.yaml", "--out", "old.yaml"], { cwd });
    expect([over.code, over.stderr]).toEqual([2, expect.stringContaining("would write over a session file")]);
    expect(readFileSync(join(cwd, "old.yaml"), "utf8")).toBe(previousText);
    const folder = run(["notice", "new.yaml", "cubias", "--out", "folder"], { cwd });
    expect([folder.code, folder.stderr]).toEqual([2, expect.stringContaining("it is a folder")]);
  });
});
