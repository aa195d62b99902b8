import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parseSession } from "../../src/index.ts";
import { pow, run, temporaryFolder } from "./pow.ts";

const igwg08 = resolve("examples/igwg-08.yaml");

const small = `format: programme-of-work/1
body: {id: igwg, name: Working Group}
session:
  dates: {from: 2010-10-18, to: 2010-10-18}
  timeZone: Europe/Zurich
  hours: {morning: 10:00-13:00, afternoon: 15:00-18:00}
rules: {preset: logical}
# What there is to do
activities:
  - {id: migration, title: Migration, kind: discussion, minutes: 180, parts: {most: 1}}
  - {id: health, title: Health, kind: discussion, minutes: 180, parts: {most: 1}, after: [migration]}
`;
const planned = `programme:
  meetings:
    - {on: 2010-10-18, part: morning, entries: [{activity: migration, minutes: 180}]}
    - {on: 2010-10-18, part: afternoon, entries: [{activity: health, minutes: 180}]}
`;

function folderWith(text: string): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "session.yaml"), text);
  return folder;
}

describe("pow plan", () => {
  test("writes the file with its programme, all remarks kept, and tells on standard error what came of it", () => {
    const { code, stdout, stderr } = run(["plan", "-"], { stdin: small });
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${small}${planned}` });
    expect(stderr).toBe(
      [
        "<standard input>: 2 meetings for 2 activities, 0 hard, 0 medium, 0 soft;",
        "  proved: nothing costs less.",
        "Every rule that is judged holds.",
        "Seed 1, 0 steps.",
        "",
      ].join("\n"),
    );
  });

  test("writes to --out, and tells on standard output", () => {
    const cwd = folderWith(small);
    const { code, stdout, stderr } = run(["plan", "session.yaml", "--out", "planned.yaml"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("session.yaml: 2 meetings for 2 activities");
    expect(readFileSync(join(cwd, "planned.yaml"), "utf8")).toBe(`${small}${planned}`);
  });

  test("may write over the file that it reads", () => {
    const cwd = folderWith(small);
    expect(run(["plan", "session.yaml", "--out", "session.yaml"], { cwd }).code).toBe(0);
    expect(readFileSync(join(cwd, "session.yaml"), "utf8")).toBe(`${small}${planned}`);
  });

  test("plans the eighth session so that pow check finds nothing", () => {
    const cwd = temporaryFolder();
    expect(run(["plan", igwg08, "--seed", "2", "--out", "planned.yaml"], { cwd }).code).toBe(0);
    expect(run(["check", "planned.yaml", "--fail-on", "soft"], { cwd }).code).toBe(0);
  });

  test("tells everything as JSON, the judgement as pow check does", () => {
    const { code, stdout, stderr } = run(["plan", "-", "--json"], { stdin: small });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({
      format: "programme-of-work-plan/1",
      file: "<standard input>",
      outcome: "optimal",
      score: { hard: 0, medium: 0, change: 0, soft: 0 },
      bound: { hard: 0, medium: 0, change: 0, soft: 0 },
      seed: 1,
      steps: 0,
      leftOut: [],
      report: expect.objectContaining({ file: "<standard input>", findings: [] }),
    });
  });

  test("writes nothing where there is no programme, and tells why", () => {
    const cwd = folderWith(small.replace("title: Health", "window: {parts: [morning]}, title: Health"));
    const { code, stdout, stderr } = run(["plan", "session.yaml", "--out", "planned.yaml"], { cwd });
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toContain("no programme satisfies the rules of the level hard. Nothing was\n  written.");
    expect(stderr).toContain("These cannot hold together");
    expect(stderr).toContain("activity-order");
    expect(() => readFileSync(join(cwd, "planned.yaml"))).toThrow("ENOENT");
    for (const line of stderr.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  test("does without the exact engine where it is not installed, unless a proof is insisted on", () => {
    const cwd = temporaryFolder();
    cpSync(dirname(pow()), cwd, { recursive: true });
    const tooMuch = small.replaceAll("minutes: 180", "minutes: {least: 0, most: 600}");
    const planWith = (...options: readonly string[]) =>
      spawnSync(process.execPath, [join(cwd, "pow.mjs"), "plan", "-", "--steps", "2000", ...options], {
        input: tooMuch,
        encoding: "utf8",
      });
    expect(planWith()).toMatchObject({ status: 0, stderr: expect.stringMatching(/not\s+proved/) });
    expect(planWith("--prove")).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining('"highs"') });
    const [alone, proved] = ["--no-prove", "--prove"].map((option) =>
      run(["plan", "-", "--steps", "2000", option], { stdin: tooMuch }),
    );
    expect(alone?.stderr).toMatch(/not\s+proved/);
    expect(proved?.stderr).toMatch(/;\s+proved:/);
  });

  test.each<[name: string, args: readonly string[], stdin: string, problem: string]>([
    ["a pin of no activity", ["--pin", "helth"], small, "Did you mean health?"],
    ["a pin that names no slot", ["--pin", "health=Monday"], small, "needs a slot such as health=2009-10-06/morning"],
    ["a file without activities", [], small.replace(/activities:[\s\S]*/, ""), "expected some to be planned"],
    ["a seed that is no number", ["--seed", "x"], small, "It is a whole number from 0 to 4294967295."],
    ["a wrong file", [], "format: 1", "problem"],
  ])("refuses %s", (_, args, stdin, problem) => {
    const { code, stdout, stderr } = run(["plan", "-", ...args], { stdin });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(problem);
  });
});

describe("pow replan", () => {
  test("makes the next revision, and tells what moves and what is in the way of leaving it", () => {
    const cwd = temporaryFolder();
    const lost = ["--lost", "2010-10-19 morning", "--no-prove"];
    const { code, stdout } = run(["replan", igwg08, ...lost, "--out", "rev-1.yaml"], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain("What moves:");
    const text = readFileSync(join(cwd, "rev-1.yaml"), "utf8");
    expect(text).toContain("    - {date: 2010-10-19, part: morning, reason: No meeting}\n");
    const { programme, meetings } = parseSession(text);
    expect(programme).toMatchObject({ revision: 1, status: "draft", symbol: "EXAMPLE/WG.3/8/CRP.1/Rev.1" });
    expect(meetings.map(({ id }) => id)).not.toContain("2010-10-19-morning");
  });

  test("moves nothing when nothing has happened", () => {
    const { code, stderr } = run(["replan", "-"], { stdin: `${small}${planned}` });
    expect(code).toBe(0);
    expect(stderr).toContain("Nothing that was announced moves.");
  });

  test("refuses a lost meeting that it cannot read, and a file without a programme", () => {
    const unread = run(["replan", "-", "--lost", "Tuesday"], { stdin: small });
    expect({ code: unread.code, stderr: unread.stderr }).toMatchObject({ code: 2 });
    expect(unread.stderr).toContain("--lost Tuesday needs a day and a part of it");
    const none = run(["replan", "-"], { stdin: small });
    expect(none.code).toBe(2);
    expect(none.stderr).toContain("expected one that can be revised");
  });
});

describe("pow explain", () => {
  test("says that there is a programme where there is one", () => {
    const { code, stdout } = run(["explain", "-"], { stdin: small });
    expect({ code, stdout: stdout.includes("A programme satisfies all rules of level hard") }).toEqual({
      code: 0,
      stdout: true,
    });
  });

  test("names the fewest rules and facts that cannot hold together, with their sources", () => {
    const { code, stdout } = run(["explain", "-", "--json"], {
      stdin: small.replaceAll("minutes: 180", "minutes: 240"),
    });
    expect(code).toBe(3);
    const told = JSON.parse(stdout);
    expect(told).toMatchObject({ format: "programme-of-work-explanation/1", outcome: "infeasible", level: "hard" });
    expect(told.sets.length).toBeGreaterThan(0);
  });

  test("tells why an activity stands where it stands, and what each other place would cost", () => {
    const { code, stdout } = run(["explain", "-", "--of", "health"], { stdin: `${small}${planned}` });
    expect(code).toBe(0);
    expect(stdout).toContain('"Health" stands on Monday, 18 October 2010, afternoon');
    const wrong = run(["explain", "-", "--of", "helth"], { stdin: `${small}${planned}` });
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain("Did you mean health?");
  });
});
