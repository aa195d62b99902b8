import { describe, expect, test } from "vitest";
import { toOrderOfTheDay } from "../../../src/export/day/order-of-the-day.ts";
import { asHeldLayer } from "../../../src/model/as-held.ts";
import { exampleSession, type MeetingData, sessionWith, sessionWithMeeting } from "../sessions.ts";
import { partText, runsText } from "./printed.ts";

const seventh = exampleSession("igwg-07");
const monday = "2009-10-05";

describe("the order of a day", () => {
  test("tells each meeting with its number, hours, items, panellists and whether it is public", () => {
    expect(toOrderOfTheDay(seventh, "2009-10-09").parts.map(partText)).toEqual([
      [
        ...[
          "10.00 to 13.00",
          "9th meeting",
          "Public meeting",
          "Item 4 Organization of work",
          "(a) Discussion on migration",
        ],
        ...[
          "Panellists:",
          "- Mrs. Elizabeth Cubias, Member of the Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families",
        ],
        "- Mr. Ibrahim Wani, Chief, Development and Economic and Social Issues Branch, OHCHR",
      ],
      [
        ...["15.00 to 18.00", "10th meeting", "Public meeting", "Item 4 Organization of work"],
        ...["(a) Discussion on migration (continued)", "Panellists:"],
        "- Ms. Anja Klug, senior legal officer in the Protection Policy and Legal Advice Section, UNHCR",
        "- Mr. John K. Bingham, Head of Policy, International Catholic Migration Commission",
      ],
    ]);
  });

  test("tells a part of the day without a meeting, and why", () => {
    const noService = [{ date: monday, part: "afternoon", reason: "Regional groups" }] as const;
    const order = toOrderOfTheDay(sessionWithMeeting({}, { session: { noService: [...noService] } }), monday);
    expect(order.parts.map(partText)[1]).toEqual(["15.00 to 18.00", "No meeting", "Regional groups"]);
    const [morning, afternoon] = toOrderOfTheDay(seventh, "2009-10-15").parts;
    expect([morning?.kind, afternoon && partText(afternoon)]).toEqual(["meeting", ["15.00 to 18.00", "No meeting"]]);
  });

  test("has meetings in order of time, not of the file or the parts of the day", () => {
    const at = (part: MeetingData["part"], hours: string): MeetingData => ({
      on: monday,
      part,
      hours,
      type: "other",
      title: hours,
    });
    const session = sessionWith([
      ...[
        at("afternoon", "14:00-16:00"),
        at("lunchtime", "14:30-15:00"),
        at("morning", "11:00-12:00"),
        at("morning", "09:00-10:00"),
      ],
    ]);
    expect(
      toOrderOfTheDay(session, monday)
        .parts.map(partText)
        .map(([, , heading]) => heading),
    ).toEqual([...["09:00-10:00", "11:00-12:00", "14:00-16:00", "14:30-15:00"]]);
  });

  test("names the programme that it is from, whose symbol is not its own", () => {
    const { masthead } = toOrderOfTheDay(seventh, "2009-10-09");
    expect([masthead.title.text, masthead.day, masthead.symbol]).toEqual([
      "Order of the day",
      { text: "Friday, 9 October 2009", datetime: "2009-10-09" },
      undefined,
    ]);
    expect(runsText(masthead.basis ?? [])).toBe(
      "Programme of work · A/HRC/13/WG.3/CRP.1/Rev.4 · Revision 4 · Issued on 13 October 2009 · Adopted at the 14th meeting, on 13 October 2009",
    );
  });

  test("is the document itself where the programme is of that day alone", () => {
    const { masthead } = toOrderOfTheDay(exampleSession("corpus/fao-council-128-od2-2005-06-21"), "2005-06-21");
    expect([masthead.title.text, masthead.symbol, masthead.basis]).toEqual([
      "Order of the day",
      "CL 128/OD/2",
      undefined,
    ]);
    const journal = toOrderOfTheDay(exampleSession("corpus/un-journal-2019-09-28"), "2019-09-28");
    expect(journal.masthead.title.text).toBe("Programme of meetings and agenda");
  });

  test("tells what was held, from the record", () => {
    const { masthead, parts } = toOrderOfTheDay(asHeldLayer(seventh), "2009-10-16");
    expect(runsText(masthead.basis ?? [])).toBe("A/HRC/13/60 · Meetings as held");
    expect(parts.map(partText)).toEqual([
      ["10.00 to 13.00", "No meeting"],
      [
        ...["15.00 to 18.00", "18th meeting", "Public meeting", "Adoption of the report"],
        "The last meeting of the session (para. 12)",
      ],
    ]);
  });

  test("has the notes whose marks stand in it or nowhere", () => {
    const footnotes = ["*", "**", "***", "a", "b"].map((mark) => ({ mark, text: `Note ${mark}` }));
    const session = sessionWith(
      [
        {
          on: monday,
          part: "morning",
          footnotes: ["*"],
          entries: [{ title: "Film", footnotes: ["**"] }, { item: "1" }],
        },
        { on: "2009-10-06", part: "morning", footnotes: ["***"] },
      ],
      { programme: { footnotes }, agenda: [{ number: "1", title: "Opening", footnotes: ["b"] }] },
    );
    expect(toOrderOfTheDay(session, monday).footnotes.map(({ mark }) => mark)).toEqual(["*", "**", "a", "b"]);
  });
});

describe("a day that the programme does not have", () => {
  test.each(["2009-10-10", "2009-10-19", "tomorrow"])("is an error that names those that it has: %s", (date) => {
    const days = ["05", "06", "07", "08", "09", "12", "13", "14", "15", "16"].map((day) => `2009-10-${day}`);
    expect(() => toOrderOfTheDay(seventh, date)).toThrow(
      expect.objectContaining({
        code: "no-such-day",
        message: `Unexpected date "${date}", expected a day of the programme: ${days.join(", ")}`,
        details: { date, days },
      }),
    );
  });

  test("is any day of a session without a programme", () => {
    const { programme: _, ...session } = seventh;
    expect(() => toOrderOfTheDay(session, "2009-10-09")).toThrow(expect.objectContaining({ code: "not-exportable" }));
  });
});
