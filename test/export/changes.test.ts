import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toHtml } from "../../src/export/html.ts";
import { toMarkdown } from "../../src/export/markdown.ts";
import { toTable } from "../../src/export/table.ts";
import type { Line, Run, Table } from "../../src/export/table-value.ts";
import { buildSession } from "../../src/model/build-session.ts";
import { sessionFiles } from "../support/session-arbitrary.ts";
import { runsOf } from "./hostile.ts";
import { cellsOf, lineText } from "./printed.ts";
import { exampleSession, type MeetingData, type Sections, sessionWith } from "./sessions.ts";

const first: MeetingData = { id: "first", on: "2009-10-05", part: "morning", entries: [{ item: "1" }, { item: "2" }] };
const second: MeetingData = { id: "second", on: "2009-10-06", part: "morning", title: "Briefing" };

const isMarked = (runs: readonly Run[]): boolean => runs.every(({ changed }) => changed === true);
const linesOf = (table: Table): readonly { readonly place: string; readonly line: Line }[] =>
  table.sections.flatMap((section) =>
    cellsOf(section)
      .flat()
      .flatMap((cell) => {
        if (cell.kind === "blank") return [];
        const lines = cell.kind === "no-meeting" ? cell.lines : cell.meetings.flatMap((meeting) => meeting.lines);
        return lines.map((line) => ({ place: cell.date, line }));
      }),
  );
const marked = (table: Table): readonly string[] =>
  linesOf(table).flatMap(({ place, line }) =>
    isMarked(line.runs) ? [`${Number(place.slice(-2))}: ${lineText(line)}`] : [],
  );

/** What is marked when the first document becomes the second; each has the meetings, or the meetings and sections. */
const cases: Readonly<
  Record<string, readonly [old: readonly MeetingData[], next: readonly MeetingData[], marked: readonly string[]]>
> = {
  "nothing where nothing changed": [[first, second], [first, second], []],
  "all of a new meeting": [[first], [first, second], ["6: Briefing"]],
  "a new line of a meeting that stayed": [
    [first],
    [{ ...first, entries: [{ item: "1" }, { item: "4(a)" }, { item: "2" }] }],
    ["5: Item 4 Organization of work", "5: (a) Migration"],
  ],
  "a line with other words": [
    [first, second],
    [first, { ...second, title: "Closed briefing" }],
    ["6: Closed briefing"],
  ],
  "one of two lines that changed places": [
    [first],
    [{ ...first, entries: [{ item: "2" }, { item: "1" }] }],
    ["5: Item 1 Opening of the session"],
  ],
  "a meeting that moved, with where it stood": [
    [first, second],
    [first, { ...second, on: "2009-10-07" }],
    ["6: No meeting", "7: Moved from Tuesday, 6 October 2009, 10.00 to 13.00", "7: Briefing"],
  ],
  "that a meeting is cancelled, and not its struck lines": [
    [first, second],
    [first, { ...second, status: "cancelled" }],
    ["6: Cancelled"],
  ],
  "that there is no meeting any more": [[first, second], [first], ["6: No meeting"]],
  "other hours of a meeting": [
    [{ ...second, hours: "11:00-13:00" }],
    [{ ...second, hours: "11:30-13:00" }],
    ["6: 11.30 to 13.00"],
  ],
  "another address behind the same word": [
    [{ ...second, url: "https://example.org/1" }],
    [{ ...second, url: "https://example.org/2" }],
    ["6: Online"],
  ],
};

describe("a table with the changes since an earlier document marks", () => {
  test.each(Object.entries(cases))("%s", (_, [old, next, expected]) => {
    expect(marked(toTable(sessionWith(next), { since: sessionWith(old) }))).toEqual(expected);
  });

  test("other hours of a part of the day, a new note, another place, another officer", () => {
    const session = (sections: Sections): Table =>
      toTable(sessionWith([first], sections), { since: sessionWith([first]) });
    const { masthead, sections } = session({
      session: {
        venue: { city: "Vienna" },
        hours: { morning: "09:00-12:00" },
        officers: [{ function: "Chair", name: "X" }],
      },
      programme: { footnotes: [{ mark: "a", text: "New." }] },
    });
    expect([masthead.place, ...masthead.officers].map(isMarked)).toEqual([true, true]);
    expect(isMarked(sections[0]?.groups[0]?.rows[0]?.hours ?? [])).toBe(true);
    expect(sections.flatMap(({ footnotes }) => footnotes.map(({ text }) => text.changed))).toEqual([true]);
    expect(isMarked(session({}).masthead.place)).toBe(false);
  });

  test("and says so, with the revision when the earlier document has a number", () => {
    const changesSince = (programme: NonNullable<Sections["programme"]>): string | undefined =>
      toTable(sessionWith([first]), { since: sessionWith([first], { programme }) }).masthead.changes?.text;
    expect(changesSince({ revision: 3 })).toBe("Changes since revision 3 are underlined");
    expect(changesSince({})).toBe("Changes since the document before are underlined");
    expect(toTable(sessionWith([first])).masthead.changes).toBeUndefined();
  });

  test("refuses a document of another session", () => {
    const since = sessionWith([first], { session: { number: 8 } });
    expect(() => toTable(sessionWith([first]), { since })).toThrow(
      "Unexpected earlier document of wg/8, expected one of wg/7",
    );
  });

  test("as HTML and Markdown do: a line at a time, by more than a colour", () => {
    const table = toTable(sessionWith([{ ...first, entries: [{ item: "4", continued: true }] }]), {
      since: sessionWith([]),
    });
    expect(toHtml(table)).toContain(
      `<ins><span class="number">Item 4</span> Organization of work <span class="continued">(continued)</span></ins>`,
    );
    expect(toMarkdown(table)).toContain("<ins>**Item 4** Organization of work *(continued)*</ins>");
    expect(toHtml(table)).toContain(`<p class="changes">Changes since`);
  });
});

describe("the changes of any session", () => {
  const sessions = sessionFiles.map((file) => buildSession(file)).filter(({ programme }) => programme !== undefined);

  test("since itself are none", () => {
    fc.assert(
      fc.property(sessions, (session) => {
        expect(runsOf(toTable(session, { since: session })).filter(({ changed }) => changed)).toEqual([]);
      }),
    );
  });

  test("leave every text where it was", () => {
    const seventh = exampleSession("igwg-07");
    const without = { ...seventh, meetings: seventh.meetings.slice(3) };
    const texts = (table: Table): readonly string[] => runsOf(table.sections).map(({ text }) => text);
    expect(texts(toTable(seventh, { since: without }))).toEqual(texts(toTable(seventh)));
  });
});
