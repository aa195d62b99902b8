import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run, temporaryFolder } from "./pow.ts";
import { goodSession } from "./sessions.ts";

const revision = (number: number): string => `examples/revisions/${number}.yaml`;
const longestLine = (text: string): number => Math.max(...text.split("\n").map((line) => line.length));

describe("pow diff", () => {
  test("tells what changed, from what asks most to what asks least, and who has to be told", () => {
    const { code, stdout, stderr } = run(["diff", revision(3), revision(4)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toBe(`Programme of work of the seventh session of IGWG
From A/HRC/13/WG.3/CRP.1/Rev.2, of Thursday, 8 October 2009
to A/HRC/13/WG.3/CRP.1/Rev.3, of Monday, 12 October 2009

On other days, added or called off
  - Ms. Esther Busser speaks instead of Mr. John Example in "Discussion on
    employment" on Wednesday, 14 October 2009, afternoon (16th meeting).

In other rooms, or to be attended otherwise
  - Wednesday, 14 October 2009, afternoon (16th meeting): room XVII instead of
    XX.

In other words
  - List of panellists: now with Ms. Esther Busser.
  - Ms. Esther Busser is to be confirmed.
  - Mr. John Example has declined.

To be told (--by person tells of what)
  - Ms. Esther Busser
  - Mr. John Example
  - Mr. Frederick Muia

5 changes: 1 of days, 1 of rooms, 3 of words.
`);
  });

  test.each(["grade", "meeting", "item", "person"])("fits a terminal of 80 columns by %s", (by) => {
    const { code, stdout } = run(["diff", revision(1), revision(3), "--by", by]);
    expect(code).toBe(0);
    expect(longestLine(stdout)).toBeLessThanOrEqual(80);
  });

  test.each([
    [
      "person",
      "\nMr. Frederick Muia\n  - Wednesday, 14 October 2009, afternoon (16th meeting): room XVII instead of\n",
    ],
    ["item", '\nItem 4(b) "Employment"\n  - Ms. Esther Busser speaks instead of Mr. John Example'],
    ["meeting", "\nWednesday, 14 October 2009, afternoon (16th meeting)\n  - Ms. Esther Busser speaks"],
  ])("--by %s puts together what concerns one", (by, told) => {
    expect(run(["diff", revision(3), revision(4), "--by", by]).stdout).toContain(told);
  });

  test("says so when nothing changed, and when nobody is concerned", () => {
    expect(run(["diff", revision(3), revision(3)]).stdout).toContain("\nNothing changed.\n");
    expect(run(["diff", revision(4), revision(5), "--by", "person"]).stdout).toContain(
      "No change concerns any of them.",
    );
  });

  test("--json gives each change with its sentence, and who has to be told", () => {
    const { code, stdout } = run(["diff", revision(3), revision(4), "--json"]);
    expect(code).toBe(0);
    const data = JSON.parse(stdout);
    expect(data).toMatchObject({
      format: "programme-of-work-diff/1",
      old: { file: revision(3), symbol: "A/HRC/13/WG.3/CRP.1/Rev.2", revision: 2, issued: "2009-10-08T16:30:00Z" },
      next: { file: revision(4), revision: 3 },
    });
    expect(data.changes).toContainEqual({
      kind: "panellist-replaced",
      grade: "date",
      at: {
        meeting: "2009-10-14-afternoon",
        on: "2009-10-14",
        part: "afternoon",
        hours: "15:00-18:00",
        name: "Wednesday, 14 October 2009, afternoon (16th meeting)",
      },
      what: '"Discussion on employment"',
      added: "Ms. Esther Busser",
      removed: "Mr. John Example",
      meetings: ["2009-10-14-afternoon"],
      items: ["4(b)"],
      panellists: ["busser", "example"],
      sentence: expect.stringContaining("speaks instead of"),
    });
    expect(data.toTell.map(({ panellist }: { panellist: string }) => panellist)).toEqual(["busser", "example", "muia"]);
  });

  test("reads one of the two from standard input", () => {
    const stdin = readFileSync(revision(3), "utf8");
    expect(run(["diff", "-", revision(4)], { stdin })).toMatchObject({ code: 0, stderr: "" });
    expect(run(["diff", "-", "-"], { stdin })).toMatchObject({ code: 2, stdout: "" });
  });

  test("obeys no control of direction in a file", () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "old.yaml"), goodSession);
    writeFileSync(join(cwd, "new.yaml"), goodSession.replace("title: Opening of the session", 'title: "a\\u202Eb"'));
    const { stdout } = run(["diff", "old.yaml", "new.yaml"], { cwd });
    expect(stdout).toContain('title "a\\u202eb"');
  });
});

describe("pow diff --layer as-held with one file", () => {
  test("holds the real seventh session against its programme", () => {
    const { code, stdout } = run(["diff", "examples/igwg-07.yaml", "--layer", "as-held"]);
    expect(code).toBe(0);
    expect(stdout).toContain(`
  planned  17 meetings, 51 hours
  held     17 meetings, 51 hours (100 %)
  besides  1, not planned

Otherwise than planned
  - Meeting added: Friday, 16 October 2009, afternoon (18th meeting), 15.00 to
    18.00, with "Adoption of the report".
`);
  });

  test("gives it as JSON", () => {
    const { stdout } = run(["diff", "examples/igwg-07.yaml", "--layer", "as-held", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      format: "programme-of-work-held/1",
      planned: { meetings: 17, minutes: 3060 },
      held: { meetings: 17, minutes: 3060 },
      recorded: 4,
    });
  });
});
