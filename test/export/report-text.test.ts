import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../src/check/finding.ts";
import { reportToText } from "../../src/export/report-text.ts";
import { columnsOf } from "../../src/export/terminal-text.ts";
import { hostileText } from "./hostile.ts";
import { finding, fullReport, reportOf } from "./reports.ts";

const file = "igwg-07.yaml";

describe("a report as text", () => {
  test("is as it was", async () => {
    const text = reportToText([
      { file, report: fullReport },
      { file: "igwg-08.yaml", report: reportOf() },
    ]);
    await expect(text).toMatchFileSnapshot("golden/report.txt");
  });

  test("says so when there is nothing to say, and counts it", () => {
    expect(reportToText([{ file, report: reportOf() }])).toBe(
      "igwg-07.yaml\n\nNo findings.\n\nTotal: 0 hard, 0 medium, 0 soft; 0 not in force, 0 not judged, 0 waived.\n",
    );
  });

  test("counts changes where there are any", () => {
    const report = reportOf({ findings: [finding({ level: "change" })] });
    expect(reportToText([{ file, report }])).toContain("Total: 0 hard, 0 medium, 1 change, 0 soft;");
  });

  test("tells the way through the data where there is no text", () => {
    const { at: _, ...unplaced } = finding();
    const text = reportToText([
      { file: "session", report: reportOf({ findings: [unplaced, { ...unplaced, path: [] }] }) },
    ]);
    expect(text).toContain("\n    session: agenda.3.subItems\n");
    expect(text).toContain("\n    session\n");
  });

  const inText = (findings: readonly Finding[]): string => reportToText([{ file, report: reportOf({ findings }) }]);
  const places = (text: string): readonly string[] => text.match(/(?<=igwg-07\.yaml:)\d+/g) ?? [];
  const atLine = (line: number, parts: Partial<Finding> = {}): Finding =>
    finding({ at: { file, line, column: 5 }, ...parts });

  test("tells first of the rule whose findings cost most, and of rules that cost the same in order of their ids", () => {
    const text = inText([
      atLine(1, { rule: "a", cost: 2 }),
      atLine(2, { rule: "b", cost: 3 }),
      atLine(3, { rule: "c" }),
      atLine(4, { rule: "c" }),
      atLine(5, { rule: "d", level: "hard" }),
    ]);
    expect(places(text)).toEqual(["5", "2", "1", "3", "4"]);
  });

  test("says in words what no document decides", () => {
    expect(inText([finding({ source: { document: "logic" } })])).toContain("\n  a matter of logic (three-themes)\n");
    expect(inText([finding({ source: { document: "practice" } })])).toContain(
      "\n  established practice (three-themes)\n",
    );
  });

  test("tells once what mends several findings in a row", () => {
    const mends = ["Drop it", "Drop it", "Drop another", undefined, "Drop it"];
    const text = inText(mends.map((mend, index) => atLine(index + 1, mend === undefined ? {} : { mend })));
    expect(text.match(/\d+:5|Mend.*/g)).toEqual([
      ...["1:5", "2:5", "Mend each: Drop it", "3:5", "Mend: Drop another", "4:5", "5:5", "Mend: Drop it"],
    ]);
  });

  describe("of more than ten findings of one rule", () => {
    const lines = [...Array.from({ length: 12 }, (_, index) => index + 1), 20, 21, 30, 30, 40, 41, 42, 43];

    test("tells ten in full, and the lines of the others", () => {
      const text = inText(lines.map((line) => atLine(line)));
      expect(places(text)).toEqual(lines.slice(0, 10).map(String));
      expect(text).toContain("\n    and 10 more, at lines 11, 12, 20, 21, 30, 40-43\n");
    });

    test("tells once what mends them all", () => {
      const text = inText(lines.map((line) => atLine(line, { mend: "Drop it" })));
      expect(text.match(/and 10 more|Mend.*/g)).toEqual(["and 10 more", "Mend each: Drop it"]);
    });

    test("does not say that what mends the last one shown mends the others", () => {
      const text = inText(lines.map((line) => atLine(line, { mend: line === 43 ? "Keep it" : "Drop it" })));
      expect(text.match(/and 10 more|Mend.*/g)).toEqual(["Mend each: Drop it", "and 10 more"]);
    });

    test("says how many there are where there is no text", () => {
      const unplaced = lines.map(() => {
        const { at: _, ...rest } = finding();
        return rest;
      });
      expect(inText(unplaced)).toContain("\n    and 10 more\n");
    });
  });

  test("tells once why several rules could not judge, and what a waiver accepts", () => {
    const waived = [1, 2, 3].map((line) => ({ finding: atLine(line), reason: "Decided so", until: "2009-10-16" }));
    const notJudged = ["a", "b"].map((rule) => ({ rule, reason: "the file has no programme" }));
    const text = reportToText([{ file, report: reportOf({ waived, notJudged }) }]);
    expect(text).toContain("\nNot judged\n  the file has no programme: a, b\n");
    expect(text.replace(/\s+/g, " ")).toContain(
      " three-themes: Unexpected 4 themes, expected 3, and 2 more (Decided so; until 2009-10-16) ",
    );
  });

  describe("of a change", () => {
    const since = { file: "old.yaml", mended: 3, setAside: 0, remaining: 4 };
    const lastButTotal = (more: object, findings: readonly Finding[] = []): string | undefined =>
      reportToText([{ file, report: reportOf({ findings }), since: { ...since, ...more } }], { width: 120 })
        .split("\n")
        .at(-4);

    test("says in one line what became of the earlier findings", () => {
      expect(lastButTotal({}, [finding()])).toBe("Since old.yaml: 1 introduced; of 7 before, 3 mended, 4 remaining.");
      expect(lastButTotal({ setAside: 2 })).toBe(
        "Since old.yaml: 0 introduced; of 9 before, 3 mended, 2 waived or off, 4 remaining.",
      );
      expect(lastButTotal({ mended: 0, remaining: 0 })).toBe("Since old.yaml: 0 introduced, none before.");
    });

    test("says that nothing is new", () => {
      expect(reportToText([{ file, report: reportOf(), since }])).toContain("\nNo new findings.\n");
    });
  });

  test("leaves colours to its caller, who gets each piece with its role", () => {
    const pieces: string[] = [];
    const style = (text: string, role: string): string => {
      pieces.push(`${role}=${text}`);
      return `<${text}>`;
    };
    const text = reportToText([{ file, report: reportOf({ findings: [finding()] }) }], { style });
    expect(pieces).toEqual([
      "file=igwg-07.yaml",
      "medium=medium (1)",
      "muted=: to be put right",
      "rule=  A session has three themes",
      "muted=  A/HRC/13/60, para. 104 (three-themes)",
      "place=igwg-07.yaml:40:5",
    ]);
    expect(text).toContain("\n    <igwg-07.yaml:40:5>\n      Unexpected 4 themes, expected 3\n");
  });

  test.each([40, 60, 120])("keeps to %i columns, places aside", (width) => {
    const lines = reportToText([{ file, report: fullReport }], { width }).split("\n");
    const long = lines.filter((line) => columnsOf(line) > width);
    expect(long).toEqual([]);
  });

  test("holds nothing that a terminal would obey, whatever the texts are", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (text, name) => {
        const found = finding({
          message: text,
          mend: text,
          source: { document: text, clause: text },
          related: [{ subject: text, name: text, note: text, at: { file: name, line: 1, column: 1 } }],
          at: { file: name, line: 2, column: 3 },
        });
        const report = reportOf({
          findings: [found],
          notJudged: [{ rule: "r", reason: text }],
          waived: [{ finding: found, reason: text, until: "2009-10-16" }],
        });
        const written = reportToText([{ file: name, report }]);
        expect(written).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u200E\u200F\u061C\u202A-\u202E\u2028\u2029\u2066-\u2069]/u);
      }),
    );
  });
});
