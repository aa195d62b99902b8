import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toTable } from "../../src/export/table.ts";
import { columnsOf, terminalText } from "../../src/export/terminal-text.ts";
import { toText } from "../../src/export/text.ts";
import { anyLanguage, hostileText, runsOf, tableOfTexts } from "./hostile.ts";
import { exampleSession, type MeetingData, sessionWith, sessionWithMeeting } from "./sessions.ts";

/** What the text says of the first day. */
const firstDay = (meeting: Partial<MeetingData>, width?: number): string => {
  const text = toText(toTable(sessionWithMeeting(meeting)), width === undefined ? {} : { width });
  return text.slice(text.indexOf("Monday 5 October 2009"), text.indexOf("\n\nTuesday"));
};

describe("a programme as text", () => {
  test("has the hours beside what is done, and a meeting after the other", () => {
    const meetings: MeetingData[] = [
      {
        on: "2009-10-05",
        part: "morning",
        entries: [{ item: "4(a)", panellists: ["cubias", "busser"], continued: true }],
      },
      { on: "2009-10-05", part: "morning", hours: "11:00-12:00", room: "Room XII", title: "Consultations" },
    ];
    const text = toText(toTable(sessionWith(meetings)), { width: 60 });
    expect(text).toContain(`
Monday 5 October 2009
  Morning:        10.00 to 13.00
  10.00 to 13.00  Item 4 Organization of work
                  (a) Migration (continued)
                  - Mrs. Elizabeth Cubias, Member of the
                    Committee
                  - Esther Busser, ITUC, to be confirmed

                  11.00 to 12.00
                  Room XII
                  Consultations
  Afternoon:      No meeting
  15.00 to 18.00

Tuesday 6 October 2009
`);
  });

  test("has the hours above where there is no room beside them", () => {
    expect(firstDay({ entries: [{ item: "1", panellists: ["cubias"] }] }, 40)).toBe(`Monday 5 October 2009
  Morning: 10.00 to 13.00
    Item 1 Opening of the session
    - Mrs. Elizabeth Cubias, Member of
      the Committee
  Afternoon: 15.00 to 18.00
    No meeting`);
  });

  test("goes through the days of each week where the table has weeks for columns", () => {
    const text = toText(toTable(exampleSession("corpus/hrc-36-draft-programme-2017")));
    const heads = text.match(/^(?:Monday|Tuesday|First|Second|Third) .*/gm);
    expect(heads).toEqual([
      ...["First week 11–12 September 2017", "Monday 11 September", "Tuesday 12 September"],
      ...["Second week 18–19 September 2017", "Monday 18 September", "Tuesday 19 September"],
      ...["Third week 25–26 September 2017", "Monday 25 September", "Tuesday 26 September"],
    ]);
  });

  test("leaves out days on which nothing can be", () => {
    const dates = { from: "2009-10-07", to: "2009-10-13" };
    const text = toText(toTable(sessionWithMeeting({ on: "2009-10-08" }, { session: { dates } })));
    expect(text.match(/^\w+day /gm)).toEqual(["Wednesday ", "Thursday ", "Friday ", "Monday ", "Tuesday "]);
  });

  test("writes footnotes with their marks in brackets, and addresses after their words", () => {
    const session = sessionWithMeeting(
      { title: "Panel", footnotes: ["*"], url: "https://example.org/join" },
      { programme: { footnotes: [{ mark: "*", text: "Subject to change" }] } },
    );
    const text = toText(toTable(session));
    expect(text).toMatch(/ {2}Panel\[\*\]\n.* {2}Online <https:\/\/example\.org\/join>\n/);
    expect(text).toContain("\n\n[*] Subject to change\n");
  });

  test("counts two columns for a Chinese character and none for a combining one", () => {
    const title = "会议工作方案".repeat(8);
    const lines = firstDay({ title, note: "e\u0301".repeat(62) }).split("\n");
    expect(lines.slice(1, 5)).toEqual([
      `  Morning:        ${title.slice(0, 31)}`,
      `  10.00 to 13.00  ${title.slice(31)}`,
      `                  ${"e\u0301".repeat(62)}`,
      "  Afternoon:      No meeting",
    ]);
  });

  test.each([40, 59, 60, 80, 132])(
    "keeps to %i columns, whatever the texts are, and holds nothing that a terminal obeys",
    (width) => {
      fc.assert(
        fc.property(anyLanguage, fc.array(hostileText, { minLength: 1, maxLength: 40 }), (language, texts) => {
          const text = toText(tableOfTexts(texts, language), { width });
          expect(text.split("\n").filter((line) => columnsOf(line) > width)).toEqual([]);
          expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u200E\u200F\u061C\u202A-\u202E\u2028\u2029\u2066-\u2069]/u);
        }),
      );
    },
  );

  test("says every text, blanks and line ends aside", () => {
    const dense = (text: string): string => text.replace(/\s/g, "");
    fc.assert(
      fc.property(anyLanguage, fc.array(hostileText, { minLength: 1, maxLength: 40 }), (language, texts) => {
        const table = tableOfTexts(texts, language);
        const said = dense(toText(table, { width: 4000 }));
        // What stands over the heads of rows in a table has no place here.
        const sections = table.sections.map((section) => ({ ...section, corner: [] }));
        for (const { text } of runsOf({ ...table, sections })) {
          expect(said).toContain(dense(terminalText(text)));
        }
      }),
    );
  });
});
