import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { toICalendar } from "../../src/ical/to-icalendar.ts";
import { languages } from "../../src/model/word-lists.ts";
import { readByIcalJs } from "./readers.ts";
import { rfcProblems } from "./rfc-check.ts";
import { sessionWith } from "./sessions.ts";

const pieces = [
  ...[
    "\r",
    "\n",
    "\r\n",
    "\v",
    "\f",
    "\u0085",
    "\u2028",
    "\u2029",
    "\0",
    "\u0007",
    "\u001b",
    "\u007f",
    "\u009c",
    "\t",
    " ",
  ],
  ...[
    '"',
    "'",
    "\\",
    "\\n",
    "\\N",
    "\\,",
    ";",
    ",",
    ":",
    "^",
    "^n",
    "^'",
    "=",
    "%",
    "&#10;",
    "<b>",
    "\ufeff",
    "\u200f",
    "\u2067",
    "\u2069",
  ],
  ...[
    "😀",
    "👩‍⚖️",
    "👨‍👩‍👧",
    "🇨🇭",
    "e\u0301",
    "\ud83d",
    "\ude00",
    "عربي",
    "الجلسة 9.",
    "中文會議",
    "Ünïcode",
    "a",
    "long ".repeat(30),
  ],
  ...[
    "\r\nATTENDEE:mailto:a@example.org",
    "\nEND:VEVENT",
    "\r\nBEGIN:VEVENT\r\n",
    "\\r\\nX-INJECTED:1",
    '";X=":evil',
    "\u2028METHOD:CANCEL",
  ],
];
const hostile = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: "binary" })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(""));

const lineEnd = new Set(["\r", "\n", "\v", "\f", "\u0085", "\u2028", "\u2029"]);

/** What a calendar makes of a text on one line, said a second time: character by character instead of by patterns. */
function expectedLine(text: string): string {
  let line = "";
  const lines: string[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (lineEnd.has(character)) {
      lines.push(line);
      line = "";
    } else if (code >= 0xd800 && code <= 0xdfff) line += "\ufffd";
    else if (character === "\t" || (code >= 0x20 && !(code >= 0x7f && code <= 0x9f))) line += character;
  }
  return [...lines, line]
    .map((each) => each.trim())
    .filter((each) => each !== "")
    .join(" ");
}

describe("any text at all", () => {
  test("comes back from the reader as it was, cleaned, and breaks no rule", () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, hostile, (title, note, name, room, body) => {
        const text = toICalendar(
          sessionWith(
            [
              {
                id: "first",
                on: "2026-03-02",
                part: "morning",
                title,
                room,
                note,
                entries: [{ title: note, panellists: ["p"] }],
              },
            ],
            { body: { id: "wg", name: body }, panellists: { p: { name } } },
          ),
        );
        expect(rfcProblems(text)).toEqual([]);
        const [event, ...more] = readByIcalJs(text);
        expect(more).toEqual([]);
        expect(event?.summary).toBe(expectedLine(`${expectedLine(body)}, 1st meeting: ${expectedLine(title)}`));
        expect(event?.location).toBe(expectedLine(room));
        const lines = [expectedLine(note), `– ${expectedLine(name)}`, expectedLine(note)].map((line) => line.trim());
        expect(event?.description).toBe(lines.filter((line) => line !== "").join("\n"));
      }),
      { numRuns: 300 },
    );
  });

  test("in a name, an address or an id stays where it belongs", () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (name, address, bodyId, meetingId) => {
        const url = `https://example.org/${address}`;
        const session = sessionWith(
          [
            {
              id: meetingId,
              on: "2026-03-02",
              part: "morning",
              url,
              webcast: url,
              footnotes: [address],
              note: { en: name },
            },
          ],
          {
            body: { id: bodyId, name, url, secretariat: { name, email: `${address}@example.org` } },
            session: { title: name, venue: { city: name, building: address } },
            programme: { title: name, symbol: address, label: address, footnotes: [{ mark: address, text: name }] },
          },
        );
        const text = toICalendar(session);
        expect(rfcProblems(text)).toEqual([]);
        const calendar = new ICAL.Component(ICAL.parse(text));
        expect(calendar.getAllSubcomponents("vevent")).toHaveLength(1);
        const organizer = calendar.getFirstSubcomponent("vevent")?.getFirstProperty("organizer");
        expect(organizer?.getFirstParameter("cn")).not.toMatch(/\r/);
        expect(calendar.getFirstPropertyValue("name")).toBe(calendar.getFirstPropertyValue("x-wr-calname"));
      }),
      { numRuns: 200 },
    );
  });

  test("in any language breaks no rule, and stays in its event", () => {
    fc.assert(
      fc.property(fc.constantFrom(...languages), hostile, hostile, hostile, (language, title, note, name) => {
        const session = sessionWith(
          [
            {
              ...{ on: "2026-03-02", part: "morning", status: "cancelled", title: { [language]: title }, note },
              entries: [{ title, continued: true, panellists: ["p"], documents: ["A/1"], hours: "10:00-11:00+" }],
            },
          ],
          { panellists: { p: { name, function: note, organization: title, status: "declined" } } },
        );
        const text = toICalendar(session, { language });
        expect(rfcProblems(text)).toEqual([]);
        const [event, ...more] = readByIcalJs(text);
        expect(more).toEqual([]);
        expect(event?.summary).toContain(expectedLine(title));
        expect(event?.description).toContain(expectedLine(note));
      }),
      { numRuns: 200 },
    );
  });

  test("in Arabic is isolated line by line, and nothing else is", () => {
    const session = sessionWith(
      [
        {
          on: "2026-03-02",
          part: "morning",
          room: { en: "Room XX" }.en,
          title: { ar: "الهجرة.", en: "Migration" },
          note: { en: "Not translated" },
        },
      ],
      { session: { venue: { city: { ar: "جنيف", en: "Geneva" } } } },
    );
    const [event] = readByIcalJs(toICalendar(session, { language: "ar" }));
    expect(event?.summary).toBe("\u2067WG، الجلسة 1: الهجرة.\u2069");
    expect(event?.location).toBe("\u2067Room XX، جنيف\u2069");
    expect(event?.description).toBe("Not translated");
    const [english] = readByIcalJs(toICalendar(session));
    expect(english).toMatchObject({ summary: "WG, 1st meeting: Migration", location: "Room XX, Geneva" });
  });
});
