import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run, temporaryFolder } from "./pow.ts";
import { brokenSession, goodSession, hardSession } from "./sessions.ts";

/** A second meeting, on a day that the session does not have either. */
const further = "    - {on: 2010-11-09, part: morning, entries: [{item: 1, continued: true}]}\n";

/** Runs `pow check new.yaml --since old.yaml` on these files. */
function since(old: string, now: string, ...args: readonly string[]) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "old.yaml"), old);
  writeFileSync(join(cwd, "new.yaml"), now);
  return run(["check", "new.yaml", "--since", "old.yaml", ...args], { cwd });
}

describe("pow check --since", () => {
  test("tells only what the change introduced, and in one line what became of the rest", () => {
    const { code, stdout, stderr } = since(hardSession, hardSession + further);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toContain("new.yaml:20:12\n");
    expect(stdout).not.toContain("new.yaml:17:11");
    expect(stdout).toContain("\nSince old.yaml: 1 introduced; of 1 before, 0 mended, 1 remaining.\n\nTotal: 1 hard, ");
  });

  test("ends with 0 when what is wrong was wrong before", () => {
    const { code, stdout } = since(hardSession, hardSession.replace("issued: 2010-09-01", "issued: 2010-09-02"));
    expect(stdout).toContain("No new findings.");
    expect(stdout).toContain("Since old.yaml: 0 introduced; of 1 before, 0 mended, 1 remaining.");
    expect(code).toBe(0);
  });

  test("ends with 1 only for what is introduced at or above --fail-on", () => {
    expect(since(goodSession, hardSession)).toMatchObject({ code: 1 });
    const soft = (text: string) =>
      text.replace("{preset: logical}", "{preset: logical, meeting-outside-session: {level: soft}}");
    expect(since(soft(goodSession), soft(hardSession))).toMatchObject({ code: 0 });
    expect(since(soft(goodSession), soft(hardSession), "--fail-on", "soft")).toMatchObject({ code: 1 });
  });

  test("counts what is mended, and what is only set aside", () => {
    expect(since(hardSession, goodSession).stdout).toContain("of 1 before, 1 mended, 0 remaining.");
    const off = hardSession.replace(
      "{preset: logical}",
      "{preset: logical, meeting-outside-session: {off: true, reason: Agreed}}",
    );
    expect(since(hardSession, off).stdout).toContain("of 1 before, 0 mended, 1 waived or off, 0 remaining.");
  });

  test("with --json keeps the shape of the report, and adds `since`", () => {
    const { stdout } = since(hardSession, hardSession + further, "--json");
    const { format, files } = JSON.parse(stdout);
    expect(format).toBe("programme-of-work-report/1");
    expect(files).toEqual([
      {
        file: "new.yaml",
        score: { hard: 1, medium: 0, change: 0, soft: 0 },
        findings: [expect.objectContaining({ subjects: ["meeting:2010-11-09-morning"] })],
        notInForce: expect.any(Array),
        notJudged: expect.any(Array),
        waived: [],
        since: { file: "old.yaml", mended: 0, setAside: 0, remaining: 1 },
      },
    ]);
  });

  test("reads the earlier file from standard input", () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "new.yaml"), hardSession);
    const { code, stdout } = run(["check", "new.yaml", "--since", "-"], { cwd, stdin: hardSession });
    expect(stdout).toContain("Since <standard input>: 0 introduced; of 1 before, 0 mended, 1 remaining.");
    expect(code).toBe(0);
  });

  test("judges both files in the layer that is asked for", () => {
    const held = `${goodSession}asHeld: {meetings: [{on: 2010-11-08, part: morning, entries: [{item: 1}]}]}\n`;
    expect(since(goodSession, held)).toMatchObject({ code: 0 });
    expect(since(goodSession, held, "--layer", "as-held")).toMatchObject({ code: 1 });
  });

  test.each([
    ["broken", brokenSession, "old.yaml:5:"],
    ["a choice of rules that there are not", goodSession.replace("preset: logical", "preset: logcal"), "old.yaml:8:"],
  ])("ends with 2 when the earlier file is %s", (_, old, told) => {
    const { code, stdout, stderr } = since(old, goodSession);
    expect(stderr).toContain(told);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  test("ends with 2 when the earlier file is not there", () => {
    const { code, stderr } = run(["check", "-", "--since", "no-such.yaml"], { stdin: goodSession });
    expect(stderr).toContain("no-such.yaml: Unexpected name without a file");
    expect(code).toBe(2);
  });
});
