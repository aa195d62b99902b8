import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCsv } from "../../src/export/csv.ts";
import { csvRecord } from "../../src/export/csv-text.ts";
import { buildSession } from "../../src/model/build-session.ts";
import type { Session } from "../../src/model/session.ts";
import { sessionFiles } from "../support/session-arbitrary.ts";
import { anyLanguage, hostileText, sessionOfTexts } from "./hostile.ts";
import { readCsv } from "./read-csv.ts";
import { exampleSession, sessionWith, sessionWithMeeting } from "./sessions.ts";

/** The records by the names of their columns, without empty fields. */
function recordsOf(session: Session): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...records] = readCsv(toCsv(session));
  return records.map((fields) => {
    expect(fields).toHaveLength(head.length);
    return Object.fromEntries(fields.flatMap((field, index) => (field === "" ? [] : [[head[index] ?? "", field]])));
  });
}

/** What a spreadsheet would calculate: a field that begins with an operator, or with one behind what nobody sees. */
const calculates = (field: string): boolean =>
  /^[\s\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(field) && !/^[+-]?\d+(?:[.,]\d+)*$/.test(field);

describe("comma-separated values", () => {
  test("tell of an entry all that is known of it and of its meeting", () => {
    const session = sessionWith(
      [
        {
          ...{
            on: "2009-10-09",
            part: "afternoon",
            hours: "14:30-17:30+",
            number: 10,
            room: "Room XII",
            title: "Panel",
          },
          ...{
            access: "closed",
            parallel: true,
            interpretation: ["en", "fr"],
            footnotes: ["a"],
            note: "By video link",
          },
          ...{ url: "https://example.org/join", webcast: "https://example.org/tv", jointWith: "Committee" },
          entries: [
            {
              ...{ item: ["4(a)", "4(b)"], kind: "discussion", title: "On migration", continued: true, minutes: 60 },
              ...{
                panellists: ["cubias", "busser"],
                documents: ["A/1", "A/2"],
                hours: "15:00-16:00",
                note: "Tentative",
              },
            },
          ],
        },
      ],
      { programme: { footnotes: [{ mark: "a", text: "To be confirmed" }] } },
    );
    expect(recordsOf(session).filter(({ status }) => status !== "no-meeting")).toEqual([
      {
        ...{ date: "2009-10-09", weekday: "Friday", part: "afternoon", from: "14:30", to: "17:30", "open end": "yes" },
        ...{ meeting: "2009-10-09-afternoon", number: "10", status: "scheduled", type: "formal", access: "closed" },
        ...{ "in parallel": "yes", room: "Room XII", interpretation: "en; fr" },
        ...{ online: "https://example.org/join", webcast: "https://example.org/tv" },
        ...{ "meeting title": "Panel", "joint with": "Committee", "meeting note": "By video link; To be confirmed" },
        ...{ item: "4(a); 4(b)", kind: "discussion", title: "On migration", continued: "yes", minutes: "60" },
        ...{ "entry from": "15:00", "entry to": "16:00" },
        panellists: "Mrs. Elizabeth Cubias, Member of the Committee; Esther Busser, ITUC, to be confirmed",
        ...{ documents: "A/1; A/2", note: "Tentative" },
      },
    ]);
  });

  test("tell of parts of days without a meeting, with the reason, in order of time", () => {
    const session = sessionWithMeeting(
      { part: "afternoon" },
      { session: { dates: { from: "2009-10-05", to: "2009-10-06" }, holidays: [{ date: "2009-10-06", name: "Eid" }] } },
    );
    expect(
      recordsOf(session).map((record) => [record.date, record.part, record.status, record["meeting note"]]),
    ).toEqual([
      ["2009-10-05", "morning", "no-meeting", undefined],
      ["2009-10-05", "afternoon", "scheduled", undefined],
      ["2009-10-06", "morning", "no-meeting", "Eid"],
      ["2009-10-06", "afternoon", "no-meeting", "Eid"],
    ]);
  });

  test.each<[string, Parameters<typeof sessionWithMeeting>[0], Readonly<Record<string, string>>]>([
    ["the room of the session where a meeting has no other", {}, { room: "Room XX" }],
    ["the counted number where none is stated", {}, { number: "1" }],
    [
      "what is done where an entry has no title",
      { entries: [{ item: "4(a)", kind: "draft-recommendations" }] },
      {
        title: "Discussion on draft recommendations: Migration",
      },
    ],
    [
      "a bare heading as one",
      { entries: [{ item: "4" }] },
      { item: "4", kind: "heading", title: "Organization of work" },
    ],
    ["an item as printed", { entries: [{ printedItem: "5", title: "Other" }] }, { item: "5", title: "Other" }],
  ])("tell %s", (_, meeting, expected) => {
    expect(recordsOf(sessionWithMeeting(meeting))[0]).toMatchObject(expected);
  });

  test("leave the end of hours out where none is stated", () => {
    const [record] = recordsOf(sessionWithMeeting({ hours: "09:00-" }));
    expect(record).toHaveProperty("from", "09:00");
    expect(record).not.toHaveProperty("to");
  });

  test.each([
    ["plain", "plain"],
    ["a, b", '"a, b"'],
    ['say "yes"', '"say ""yes"""'],
    ["two\r\nlines\u2028more", "two lines more"],
    ["=1+1", "'=1+1"],
    [" \t=1+1", "'=1+1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["- a dash", "'- a dash"],
    ["＝1", "'＝1"],
    ["\u200b+1 a", "\u200b'+1 a"],
    ["-12.5", "-12.5"],
    ["+41", "+41"],
    ["+41 22 917", "'+41 22 917"],
    ["a; =1", `"a; '=1"`],
    ['a;"=1', `"a;""'=1"`],
    ["Côte d'Ivoire", "Côte d'Ivoire"],
    ["", ""],
  ])("write %j as %j", (text, field) => {
    expect(csvRecord([text])).toBe(field);
  });

  test("have as many fields in each record, whatever the texts are, and none that a spreadsheet calculates", () => {
    fc.assert(
      fc.property(anyLanguage, fc.array(hostileText, { minLength: 1, maxLength: 40 }), (language, texts) => {
        const csv = toCsv(sessionOfTexts(texts), { language });
        const plain = readCsv(toCsv(sessionOfTexts(["plain"])));
        const records = readCsv(csv);
        expect(records.map((fields) => fields.length)).toEqual(plain.map((fields) => fields.length));
        expect(records.flat().filter(calculates)).toEqual([]);
        expect(csv).not.toMatch(/[^\P{Cc}\r\n]|\p{Cs}/u);
        expect(csv.split("\r\n")).toHaveLength(plain.length + 1);
      }),
    );
  });

  test("have none that a spreadsheet calculates where semicolons separate fields", () => {
    fc.assert(
      fc.property(anyLanguage, fc.array(hostileText, { minLength: 1, maxLength: 40 }), (language, texts) => {
        const cells = toCsv(sessionOfTexts(texts), { language }).split(/;|\r\n/);
        expect(cells.map((cell) => cell.replace(/^[\s"]+/, "")).filter(calculates)).toEqual([]);
      }),
    );
  });

  test("have a record for each entry of any session, and one for each meeting without entries", () => {
    fc.assert(
      fc.property(
        sessionFiles.map((file) => buildSession(file)).filter(({ programme }) => programme !== undefined),
        (session) => {
          const records = recordsOf(session).filter(({ status }) => status !== "no-meeting");
          expect(records.map(({ meeting }) => meeting).toSorted()).toEqual(
            session.meetings
              .flatMap(({ id, entries }) => (entries.length === 0 ? [id] : entries.map(() => id)))
              .toSorted(),
          );
        },
      ),
    );
  });

  test("refuse a session without a programme", () => {
    const { programme: _, ...file } = exampleSession("igwg-07").data;
    expect(() => toCsv(buildSession(file))).toThrow("Unexpected session without a programme, expected one to print");
  });
});
