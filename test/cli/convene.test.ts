import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run, temporaryFolder } from "./pow.ts";
import { brokenSession } from "./sessions.ts";

/** The eighth session, and what else its file says of other bodies, holidays and rules. */
const sessionOf = (rest = "", rules = "{preset: igwg}"): string => `format: programme-of-work/1
body: {id: igwg, name: Intergovernmental Working Group, acronym: IGWG}
session:
  number: 8
  dates: {from: 2010-10-18, to: 2010-10-29}
  timeZone: Europe/Zurich
  hours: {morning: 10:00-13:00, afternoon: 15:00-18:00}
  holidays: [{date: 2027-10-20, name: A holiday}]
rules: ${rules}
${rest}`;

const inDecember = `related:
  - {body: wgepad, role: wgepad, number: 40, dates: {from: 2026-11-30, to: 2026-12-04}}
`;

/** Runs `pow convene -` on a session. */
const convene = (session: string, ...args: readonly string[]) => run(["convene", "-", ...args], { stdin: session });

const longestLine = (text: string): number => Math.max(...text.split("\n").map((line) => line.length));

describe("pow convene", () => {
  test("prints dates with their deadlines, and ends with 0", () => {
    const { code, stdout, stderr } = convene(sessionOf(), "--year", "2026");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(`<standard input>

2026: these dates satisfy every rule on dates at the level medium or above

  Monday, 19 October 2026 to Friday, 30 October 2026
    10 working days, none lost
    Deadlines
      Sunday, 19 July 2026          Agenda, programme of work and themes are
                                    addressed by the Chair (three months before;
                                    A/HRC/13/60, para. 101)
`);
    expect(stdout).toContain("      Monday, 10 August 2026        Documents are submitted;");
    expect(stdout).toContain("      Monday, 7 September 2026      Documents are circulated");
    expect(stdout).toContain(`
  261 first days tried.
  The file lists no official holiday on a working day of 2026.
  Not judged for 2026, the file lists no earlier session with the role wgepad:
    immediately-after-wgepad.
`);
  });

  test("explains with a minimal set of rules why no dates satisfy all of them, and ends with 3", () => {
    const { code, stdout, stderr } = convene(sessionOf(inDecember), "--year", "2026", "--level", "soft");
    expect({ code, stderr }).toEqual({ code: 3, stderr: "" });
    expect(stdout).toContain(`
2026: no dates satisfy every rule on dates at the level soft or above

  A/HRC/13/60, para. 106 (last-two-weeks-of-october) asks for a start on Monday,
  19 October 2026; A/HRC/13/60, para. 105 (immediately-after-wgepad) asks for a
  start on Monday, 7 December 2026; no day is both, and the nearest are 49 days
  apart.
    last-two-weeks-of-october on Monday, 7 December 2026:
      Unexpected session that ends 49 days late: Friday, 18 December 2026,
      expected Friday, 30 October 2026 or earlier
    immediately-after-wgepad on Monday, 19 October 2026:
      Nothing to judge: the file lists no earlier session with the role wgepad

  What comes nearest

  Monday, 19 October 2026 to Friday, 30 October 2026
    10 working days, none lost
    Not satisfied
      soft: A/HRC/13/60, para. 105 (immediately-after-wgepad)
`);
  });

  test("lets what was only requested give way unless --level soft", () => {
    const { code, stdout } = convene(sessionOf(inDecember), "--year", "2026");
    expect(code).toBe(0);
    expect(stdout).toContain("    Not satisfied\n      soft: A/HRC/13/60, para. 105 (immediately-after-wgepad)\n");
  });

  test("with --years tells each of them, and for how many there are dates", () => {
    const { code, stdout } = convene(sessionOf(inDecember), "--year", "2026", "--years", "3", "--level", "soft");
    expect(stdout.match(/^\d{4}: \w+ dates/gm)).toEqual(["2026: no dates", "2027: these dates", "2028: these dates"]);
    expect(stdout).toContain("    9 working days, lost: Wednesday, 20 October 2027 (A holiday)\n");
    expect(stdout).toMatch(
      /\n\nDates that satisfy every rule on dates at the level soft or above: in 2 of 3\n {2}years\.\n$/,
    );
    expect(code).toBe(3);
  });

  test("says that any day will do where no rule on dates judges the session", () => {
    const { code, stdout } = convene(sessionOf("", "{preset: un}"), "--year", "2026");
    expect(code).toBe(0);
    expect(stdout).toContain(`
  No rule on dates judges the session: any will do.

  Monday, 5 January 2026 to Friday, 16 January 2026
    10 working days, none lost

  51 more are as good, the next from Monday, 12 January 2026, the last from
  Monday, 28 December 2026.
`);
  });

  test("lists rules that speak only to later sessions", () => {
    const { stdout } = convene(sessionOf().replace("number: 8", "number: 7"), "--year", "2010");
    expect(stdout).toContain("  Not in force before session 8: documents-six-weeks-ahead,\n");
  });

  test.each([
    ["--year", "2026", "--years", "2", "--level", "soft"],
    ["--year", "2026", "--level", "hard"],
  ])("keeps to 80 columns: %s %s %s %s", (...args) => {
    const others = `${inDecember}  - {body: a-body-with-a-long-name-of-its-own-that-fills-a-line, role: durban-mechanism, dates: {from: 2027-10-18, to: 2027-10-22}}\n`;
    expect(longestLine(convene(sessionOf(others), ...args).stdout)).toBeLessThanOrEqual(80);
  });

  test("reads a file, and prints no more than it would for standard input", () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "igwg.yaml"), sessionOf());
    const { stdout } = run(["convene", "igwg.yaml", "--year", "2026"], { cwd });
    expect(stdout).toBe(convene(sessionOf(), "--year", "2026").stdout.replace("<standard input>", "igwg.yaml"));
  });

  test("finds dates for the sessions after the seventh", () => {
    const seventh = readFileSync("examples/igwg-07.yaml", "utf8");
    const { years } = JSON.parse(convene(seventh, "--year", "2026", "--years", "3", "--json").stdout);
    expect(years.map((year: { best: { dates: unknown }[] }) => year.best.map(({ dates }) => dates))).toEqual([
      [[{ from: "2026-10-19", to: "2026-10-30" }]],
      [[{ from: "2027-10-18", to: "2027-10-29" }]],
      [[{ from: "2028-10-16", to: "2028-10-27" }]],
    ]);
  });
});

describe("pow convene --json", () => {
  test("gives the dates of each year as data", () => {
    const { code, stdout } = convene(sessionOf(inDecember), "--year", "2026", "--years", "2", "--json");
    const data = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(Object.keys(data)).toEqual(["format", "level", "years"]);
    expect(data).toMatchObject({ format: "programme-of-work-convene/1", level: "medium" });
    expect(data.years).toMatchObject([
      {
        year: 2026,
        found: true,
        tried: 261,
        judgedBy: ["immediately-after-wgepad", "last-two-weeks-of-october"],
        notInForce: [],
        notJudged: [{ rule: "no-overlap-with-mechanisms" }],
        holidays: 0,
      },
      { year: 2027, found: true, tried: 260, holidays: 1 },
    ]);
    expect(data.years[0].best).toEqual([
      {
        dates: [{ from: "2026-10-19", to: "2026-10-30" }],
        score: { hard: 0, medium: 0, change: 0, soft: 0 },
        findings: [],
        unjudged: [expect.objectContaining({ rule: "immediately-after-wgepad", level: "soft" })],
        workingDays: 10,
        lost: { weekends: 0, holidays: [] },
        deadlines: expect.any(Array),
      },
    ]);
    expect(data.years[0].best[0].deadlines[4]).toEqual({
      source: expect.objectContaining({ document: "A/HRC/13/60", clause: "para. 101" }),
      what: "Documents are circulated",
      deadline: "2026-09-07",
      firstDay: "2026-10-19",
      ahead: "six weeks",
      rule: "documents-six-weeks-ahead",
      level: "soft",
    });
    expect(Object.keys(data.years[0].next[0].findings[0])).not.toContain("path");
  });

  test("gives the conflict where no dates were found", () => {
    const { code, stdout } = convene(sessionOf(inDecember), "--year", "2026", "--level", "soft", "--json");
    const [{ found, conflict }] = JSON.parse(stdout).years;
    expect({ code, found }).toEqual({ code: 3, found: false });
    expect(conflict).toMatchObject({
      rules: [{ rule: "last-two-weeks-of-october" }, { rule: "immediately-after-wgepad" }],
      daysApart: 49,
      message: expect.stringContaining("no day is both"),
    });
  });

  test("keeps its shape for wrong input, with the problems as errors", () => {
    const { code, stdout, stderr } = convene(brokenSession, "--year", "2026", "--json");
    const { years, errors } = JSON.parse(stdout);
    expect({ code, years }).toEqual({ code: 2, years: [] });
    expect(errors).toHaveLength(2);
    expect(stderr).toContain("2 problems; nothing was written");
  });
});

describe("pow convene ends with 2 and says what would be right", () => {
  const cases: readonly (readonly [args: readonly string[], told: string])[] = [
    [["--year", "2009"], "--year 2009 is before 2010, the year of the session in <standard input>"],
    [["--year", "next"], "It is a number of four digits."],
    [["--year", "2400"], "the calendar of pow does not have 2400"],
    [["--year", "2290", "--years", "20"], "the calendar of pow does not have 2309"],
    [["--year", "2026", "--years", "0"], "It is a number from 1 to 99."],
    [["--year", "2026", "--level", "change"], "Allowed choices are hard, medium, soft."],
    [[], "required option '--year <year>'"],
  ];
  test.each(cases)("%j", (args, told) => {
    const { code, stdout, stderr } = convene(sessionOf(), ...args);
    expect(stderr).toContain(told);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });

  test("to rules that there are not", () => {
    const { code, stdout, stderr } = convene(sessionOf("", "{preset: igwq}"), "--year", "2026");
    expect(stderr).toContain("igwq");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  });
});
