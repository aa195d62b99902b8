import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { editedText, revisionText, steps } from "../revision/chain.ts";
import { run, temporaryFolder } from "./pow.ts";
import { brokenSession, goodSession } from "./sessions.ts";

const later = "2010-09-02T12:00+02:00";

/** A folder with an old revision and a changed copy. */
function folderWith(old: string, next: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "old.yaml"), old);
  writeFileSync(join(folder, "new.yaml"), next);
  return folder;
}

describe("pow revise", () => {
  test.each(steps.map((step, index) => ({ file: `${index + 2}.yaml`, number: index + 2, step })))(
    "makes $file of the example from the one before",
    ({ number, step }) => {
      const old = revisionText(number - 1);
      const cwd = folderWith(old, editedText(old, step));
      const { code, stderr } = run(["revise", "old.yaml", "new.yaml", "--issued", step.issued, "--out", "out.yaml"], {
        cwd,
      });
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(readFileSync(join(cwd, "out.yaml"), "utf8")).toBe(revisionText(number));
    },
  );

  test("keeps the remarks of the new file, and prints the changes", () => {
    const next = goodSession.replace(
      "      part: morning\n",
      "      part: afternoon # the room is taken\n      id: 2010-10-11-morning\n",
    );
    const cwd = folderWith(goodSession, next);
    const { stdout } = run(["revise", "old.yaml", "new.yaml", "--issued", later, "--out", "out.yaml"], { cwd });
    expect(readFileSync(join(cwd, "out.yaml"), "utf8")).toContain("part: afternoon # the room is taken\n");
    expect(stdout).toContain("Meeting moved: from Monday, 11 October 2010, morning (1st meeting)");
  });

  test("without --out writes the file to standard output, and the changes to standard error", () => {
    const cwd = folderWith(goodSession, goodSession);
    const { code, stdout, stderr } = run(["revise", "old.yaml", "new.yaml", "--issued", later], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain("\n  revision: 1\n");
    expect(stderr).toContain("\nNothing changed.\n");
  });

  test("with --json prints the changes as pow diff does; the file goes to --out alone", () => {
    const cwd = folderWith(goodSession, goodSession);
    const { stdout } = run(["revise", "old.yaml", "new.yaml", "--issued", later, "--json"], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ format: "programme-of-work-diff/1", toTell: [] });
  });

  test("may write over the copy, never over the revision before", () => {
    const cwd = folderWith(goodSession, goodSession);
    const args = ["revise", "old.yaml", "new.yaml", "--issued", later, "--out"];
    expect(run([...args, "new.yaml"], { cwd })).toMatchObject({ code: 0 });
    const { code, stderr } = run([...args, "old.yaml"], { cwd });
    expect(stderr).toContain("--out old.yaml would write over the revision before");
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, "old.yaml"), "utf8")).toBe(goodSession);
  });
});

describe("pow revise ends with 2, and writes nothing,", () => {
  const without = goodSession.replace(/^programme:[\s\S]*/m, "");
  test.each([
    ["for a broken copy", brokenSession, ["--issued", later], "new.yaml:5:"],
    ["for another session", goodSession.replace("number: 8", "number: 9"), ["--issued", later], "expected session 8"],
    ["for a copy without a programme", without, ["--issued", later], "new.yaml: Unexpected file without a programme"],
    [
      "for an earlier issue",
      goodSession,
      ["--issued", "2010-09-01T12:00+02:00"],
      "expected one later than 2010-09-01T12:00+02:00",
    ],
    ["for an issue that is no instant", goodSession, ["--issued", "tomorrow"], "It is a date and time with its offset"],
    ["without the time of issue", goodSession, [], "required option '--issued <instant>' not specified"],
  ])("%s", (_, next, args, told) => {
    const cwd = folderWith(goodSession, next);
    const { code, stdout, stderr } = run(["revise", "old.yaml", "new.yaml", "--out", "out.yaml", ...args], { cwd });
    expect(stderr).toContain(told);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(existsSync(join(cwd, "out.yaml"))).toBe(false);
  });

  test("for a file that is its own revision", () => {
    const cwd = folderWith(goodSession, goodSession);
    expect(run(["revise", "old.yaml", "old.yaml", "--issued", later], { cwd })).toMatchObject({ code: 2, stdout: "" });
  });
});
