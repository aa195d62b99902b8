import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run, temporaryFolder } from "./pow.ts";
import { goodSession, hardSession } from "./sessions.ts";

const seventh = "examples/igwg-07.yaml";

describe("the exit code", () => {
  const cases: readonly (readonly [why: string, args: readonly string[], stdin: string, code: number])[] = [
    ["nothing found", [], goodSession, 0],
    ["a hard finding", [], hardSession, 1],
    ["a hard finding, failing on hard", ["--fail-on", "hard"], hardSession, 1],
    ["a medium finding", [], readFileSync(seventh, "utf8"), 1],
    ["a medium finding, failing on hard", ["--fail-on", "hard"], readFileSync(seventh, "utf8"), 0],
    ["a medium finding, failing on soft", ["--fail-on", "soft"], readFileSync(seventh, "utf8"), 1],
  ];
  test.each(cases)("for %s", (_, args, stdin, code) => {
    expect(run(["check", "-", ...args], { stdin })).toMatchObject({ code, stderr: "" });
  });
});

test("the text names rule, paragraph, place and sentence of each finding, and is made for 80 columns", () => {
  const { stdout } = run(["check", seventh, "--as-if-in-force"]);
  expect(stdout).toContain("A/HRC/13/60, para. 106 (last-two-weeks-of-october)\n    examples/igwg-07.yaml:24:17\n");
  expect(stdout).toMatch(/^Total: 0 hard, \d+ medium, \d+ soft; /m);
  expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
});

test("rules that speak to later sessions are listed, and applied only when asked for", () => {
  const rulesIn = (stdout: string, list: "findings" | "notInForce"): readonly string[] =>
    JSON.parse(stdout).files[0][list].map(({ rule }: { rule: string }) => rule);
  const now = run(["check", seventh, "--json"]).stdout;
  const asIf = run(["check", seventh, "--json", "--as-if-in-force"]).stdout;
  expect(rulesIn(now, "notInForce")).toContain("last-two-weeks-of-october");
  expect(rulesIn(now, "findings")).not.toContain("last-two-weeks-of-october");
  expect(rulesIn(asIf, "notInForce")).toEqual([]);
  expect(rulesIn(asIf, "findings")).toContain("last-two-weeks-of-october");
});

test("--json is --format json, a report of all files in their order", () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "good.yaml"), goodSession);
  writeFileSync(join(cwd, "hard.yaml"), hardSession);
  const { code, stdout } = run(["check", "hard.yaml", "good.yaml", "--json"], { cwd });
  expect(run(["check", "hard.yaml", "good.yaml", "--format", "json"], { cwd }).stdout).toBe(stdout);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    format: "programme-of-work-report/1",
    files: [
      expect.objectContaining({ file: "hard.yaml", score: { hard: 1, medium: 0, change: 0, soft: 0 } }),
      expect.objectContaining({ file: "good.yaml", score: { hard: 0, medium: 0, change: 0, soft: 0 }, findings: [] }),
    ],
  });
  expect(JSON.parse(stdout).files[0].findings).toEqual([
    {
      rule: "meeting-outside-session",
      title: expect.any(String),
      code: expect.any(String),
      level: "hard",
      cost: 1,
      source: expect.objectContaining({ document: "logic" }),
      message: expect.stringMatching(/^Unexpected .*, expected /),
      mend: "Correct the date of the meeting, or the dates of the session",
      subjects: ["meeting:2010-11-08-morning"],
      related: [],
      at: { file: "hard.yaml", line: 17, column: 11 },
      data: expect.any(Object),
    },
  ]);
});

test("--layer as-held judges what was held", () => {
  const onlyHeld = `${goodSession}asHeld:
  meetings:
    - {on: 2010-11-08, part: morning, entries: [{item: 1}]}
`;
  expect(run(["check", "-"], { stdin: onlyHeld })).toMatchObject({ code: 0 });
  const { code, stdout } = run(["check", "-", "--layer", "as-held"], { stdin: onlyHeld });
  expect(stdout).toContain("meeting-outside-session");
  expect(code).toBe(1);
});
