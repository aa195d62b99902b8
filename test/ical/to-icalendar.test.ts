import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { toICalendar } from "../../src/ical/to-icalendar.ts";
import { asHeldLayer } from "../../src/model/as-held.ts";
import type { Session } from "../../src/model/session.ts";
import { readByIcalJs } from "./readers.ts";
import { rfcProblems } from "./rfc-check.ts";
import { type MeetingData, sessionWith, seventhSession, variedSession } from "./sessions.ts";

const meeting: MeetingData = { id: "first", on: "2026-03-02", part: "morning" };
const secretariat = { name: "Secretariat", email: "wg@example.org" };

/** The properties of the events of a calendar, by the ids of their meetings. */
function eventsOf(
  session: Session,
  options?: Parameters<typeof toICalendar>[1],
): ReadonlyMap<string, (name: string) => string | undefined> {
  const text = toICalendar(session, options);
  expect(rfcProblems(text)).toEqual([]);
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  return new Map(
    session.meetings.map(({ id }, index) => [
      id,
      (name) => events[index]?.getFirstPropertyValue(name)?.toString() ?? undefined,
    ]),
  );
}

const propertyOf = (data: MeetingData, name: string, more?: Parameters<typeof sessionWith>[1]): string | undefined =>
  eventsOf(sessionWith([data], more))
    .values()
    .next()
    .value?.(name);

describe("the status of an event", () => {
  test.each([
    ["scheduled", "adopted", "CONFIRMED"],
    ["scheduled", "provisional", "CONFIRMED"],
    ["scheduled", "draft", "TENTATIVE"],
    ["tentative", "adopted", "TENTATIVE"],
    ["cancelled", "draft", "CANCELLED"],
  ] as const)("of a %s meeting in a programme that is %s is %s", (status, programme, expected) => {
    expect(propertyOf({ ...meeting, status }, "status", { programme: { status: programme } })).toBe(expected);
  });

  test("of a meeting as held does not wait for the programme to be adopted", () => {
    const session = sessionWith([meeting], {
      programme: { status: "draft" },
      asHeld: { meetings: [{ on: "2026-03-02", part: "morning" }] },
    });
    expect(eventsOf(asHeldLayer(session)).get("first")?.("status")).toBe("CONFIRMED");
  });
});

test("a cancelled meeting keeps its identifier, says so first and frees the time", () => {
  const planned = eventsOf(sessionWith([meeting])).get("first");
  const cancelled = eventsOf(sessionWith([{ ...meeting, status: "cancelled" }])).get("first");
  expect(cancelled?.("uid")).toBe(planned?.("uid"));
  expect(cancelled?.("summary")).toBe("CANCELLED: WG: Meeting");
  expect([planned?.("transp"), cancelled?.("transp")]).toEqual(["OPAQUE", "TRANSPARENT"]);
});

describe("a closed meeting", () => {
  test("tells who meets, when and where, and nothing of what it is about", () => {
    const text = toICalendar(variedSession);
    expect(text.replaceAll("\r\n ", "")).not.toMatch(/secret(?!ar)/i);
    const event = eventsOf(variedSession).get("closed");
    expect(event?.("summary")).toBe("Working Group, open-ended, 4th meeting: Closed meeting");
    expect(event?.("location")).toBe("Palais des Nations, Geneva, Switzerland");
    expect(event?.("description")).toBeUndefined();
  });

  test("that is informal or a side event is said to be", () => {
    expect(propertyOf({ ...meeting, access: "closed", type: "informal" }, "summary")).toBe(
      "WG: Closed informal meeting",
    );
    expect(propertyOf({ ...meeting, access: "closed", type: "side-event" }, "summary")).toBe("WG: Closed side event");
  });
});

describe("the summary of a meeting", () => {
  test.each<[string, MeetingData, string]>([
    ["without content", meeting, "WG, 1st meeting"],
    ["with a title", { ...meeting, title: "Opening" }, "WG, 1st meeting: Opening"],
    ["with a number of its own", { ...meeting, number: 12, title: "Opening" }, "WG, 12th meeting: Opening"],
    [
      "of three entries, the first two",
      { ...meeting, entries: [{ title: "A" }, { title: "B" }, { title: "C" }] },
      "WG, 1st meeting: A; B; …",
    ],
    [
      "of an entry printed twice, once",
      { ...meeting, entries: [{ title: "A" }, { title: "A" }] },
      "WG, 1st meeting: A",
    ],
    ["that continues", { ...meeting, entries: [{ title: "A", continued: true }] }, "WG, 1st meeting: A (continued)"],
    ["of another organ, unnumbered", { ...meeting, organ: "Bureau", title: "A" }, "WG, Bureau: A"],
    ["that is a side event", { ...meeting, type: "side-event", title: "A" }, "WG, Side event: A"],
    ["that is no meeting at all", { ...meeting, type: "other" }, "WG: Meeting"],
    [
      "without the name of its kind twice",
      { ...meeting, type: "registration", title: "Registration of delegates" },
      "WG: Registration of delegates",
    ],
  ])("%s", (_, data, summary) => {
    expect(propertyOf(data, "summary")).toBe(summary);
  });

  test("leaves out the heading of an item whose sub-items follow", () => {
    expect(
      readByIcalJs(toICalendar(seventhSession))
        .map(({ summary }) => summary)
        .slice(8, 11),
    ).toEqual([
      "IGWG, 9th meeting: Discussion on migration",
      "IGWG, 10th meeting: Discussion on migration (continued)",
      "IGWG, 11th meeting: Organization of work",
    ]);
  });
});

describe("the description of a meeting", () => {
  test("has its entries first, then what the calendar's own fields cannot say, then its footnotes", () => {
    expect(eventsOf(variedSession).get("opening")?.("description")?.split("\n")).toEqual([
      "Item 1: Opening *",
      "Item 2(a): Discussion on draft recommendations: Migration (continued) (11.00 to 12.00) †",
      "Items 1 and 2: Opening; Themes",
      "In the presence of the Chair",
      'Panel; on \\ and "quotes"',
      "– Mr. Ali Ü, Expert, ILO, to be confirmed",
      "– Bea, Judge, by video",
      "– Cy, declined",
      "Documents: A/1, A/2",
      'Joint meeting with Committee on Migration, "the Committee"',
      "Webcast: https://example.org/live/1",
      "* See A/1",
      "** With interpretation",
      "† Theme of 2026",
    ]);
  });

  test.each<[string, MeetingData, string]>([
    ["an open end", { ...meeting, hours: "14:30-17:30+" }, "14.30 to 17.30 or later if required"],
    ["an end that is not stated", { ...meeting, hours: "09:00-" }, "from 9.00 (end not stated)"],
    ["that it is to be confirmed", { ...meeting, status: "tentative" }, "Tentative"],
    ["that another runs at the same time", { ...meeting, parallel: true }, "In parallel"],
    ["an item that the agenda does not have", { ...meeting, entries: [{ printedItem: "5", title: "A" }] }, "Item 5: A"],
  ])("tells %s", (_, data, description) => {
    expect(propertyOf(data, "description")).toBe(description);
  });

  test("names no panellist when people are to be left out", () => {
    const text = toICalendar(seventhSession, { people: "none" }).replaceAll("\r\n ", "");
    const names = [...seventhSession.panellists.values()].map(({ name }) => name);
    expect(names.filter((name) => text.includes(name))).toEqual([]);
    expect(text).not.toContain("ATTENDEE");
  });
});

describe("addresses", () => {
  test("are never escaped as text", () => {
    const event = eventsOf(variedSession).get("opening");
    expect(event?.("url")).toBe("https://example.org/meetings/1,2;a?x=%C3%BC");
    expect(event?.("conference")).toBe("https://example.org/live/1");
  });

  test("of the secretariat make the calendar a published one, with its organizer in each event", () => {
    const published = toICalendar(
      sessionWith([meeting, { ...meeting, id: "second" }], { body: { id: "wg", name: "WG", secretariat } }),
    );
    expect(rfcProblems(published)).toEqual([]);
    expect(published).toContain("\r\nMETHOD:PUBLISH\r\n");
    expect(published.match(/^ORGANIZER;CN="Secretariat":mailto:wg@example\.org\r$/gm)).toHaveLength(2);
  });

  test("that one of two bodies lacks make it none", () => {
    const text = toICalendar([sessionWith([meeting], { body: { id: "wg", name: "WG", secretariat } }), seventhSession]);
    expect(text).not.toMatch(/^(METHOD|ORGANIZER)/m);
  });
});

describe("dates of change", () => {
  const stamps = (session: Session, id = "first"): readonly (string | undefined)[] =>
    ["sequence", "created", "last-modified", "dtstamp"].map((name) => eventsOf(session).get(id)?.(name));

  test("are those of the revision", () => {
    expect(stamps(sessionWith([meeting]))).toEqual(["0", ...Array(3).fill("2026-02-20T11:00:00Z")]);
  });

  test("are the first moment of the session when the revision has no date, and never now", () => {
    const { programme, ...rest } = sessionWith([meeting]);
    if (programme === undefined) throw new Error("expected a programme");
    const { issued: _, ...undated } = programme;
    expect(stamps({ ...rest, programme: undated })).toEqual(["0", ...Array(3).fill("2026-03-02T00:00:00Z")]);
  });

  test("of each meeting are those of the ledger", () => {
    expect(stamps(variedSession, "opening")).toEqual([
      "2",
      "2026-01-10T09:00:00Z",
      "2026-02-01T09:30:00Z",
      "2026-02-01T09:30:00Z",
    ]);
    expect(stamps(variedSession, "side")).toEqual(["0", ...Array(3).fill("2026-02-20T11:00:00Z")]);
    expect(toICalendar(variedSession)).toContain("\r\nLAST-MODIFIED:20260301T170000Z\r\nNAME:");
  });
});

describe("the calendar itself", () => {
  const head = (sessions: Session | readonly Session[]): readonly string[] =>
    (toICalendar(sessions).replaceAll("\r\n ", "").split("\r\nBEGIN:")[0] ?? "").split("\r\n");

  test("has its own properties before the first component, in a fixed order", () => {
    expect(head(variedSession).map((line) => line.replace(/[:;].*/, ""))).toEqual([
      ...[
        "BEGIN",
        "VERSION",
        "PRODID",
        "CALSCALE",
        "METHOD",
        "UID",
        "LAST-MODIFIED",
        "NAME",
        "X-WR-CALNAME",
        "DESCRIPTION",
      ],
      ...["X-WR-CALDESC", "URL", "REFRESH-INTERVAL", "X-PUBLISHED-TTL", "X-WR-TIMEZONE"],
    ]);
  });

  test("tells the revision", () => {
    expect(head(seventhSession)).toContain(
      "DESCRIPTION:Intergovernmental Working Group on the Effective Implementation of the Durban Declaration and Programme of Action\\n" +
        "Programme of work\\, A/HRC/13/WG.3/CRP.1/Rev.4\\nRevision 4\\nIssued on 13 October 2009\\n" +
        "Adopted at the 14th meeting\\, on 13 October 2009",
    );
  });

  test("tells that its meetings are those held", () => {
    const text = toICalendar(asHeldLayer(seventhSession)).replaceAll("\r\n ", "");
    expect(text).toContain("\\nMeetings as held\\, A/HRC/13/60\r\n");
    expect(readByIcalJs(text)).toHaveLength(18);
  });

  test("of several sessions has their names and all their meetings", () => {
    const sessions = [seventhSession, variedSession];
    expect(head(sessions)).toContain("NAME:IGWG: Seventh session\\; Working Group\\, open-ended: Third session");
    expect(readByIcalJs(toICalendar(sessions)).map(({ uid }) => uid)).toEqual(
      sessions.flatMap((session) => readByIcalJs(toICalendar(session)).map(({ uid }) => uid)),
    );
  });
});

describe("what cannot be a calendar is refused:", () => {
  const { programme: _, ...planned } = sessionWith([]);
  test.each<[string, readonly Session[], string]>([
    ["no session", [], "Unexpected calendar of no session, expected at least one"],
    [
      "a session without meetings",
      [seventhSession, { ...planned, meetings: [] }],
      'Unexpected session of "wg" without meetings, expected a programme with at least one',
    ],
    [
      "a session twice",
      [sessionWith([meeting]), sessionWith([meeting])],
      'Unexpected two meetings "first" of the same session of "wg", expected each meeting once',
    ],
    [
      "an end before the start",
      [
        {
          ...sessionWith([meeting]),
          meetings: sessionWith([meeting]).meetings.map((one) => ({
            ...one,
            hours: { from: 600, to: 540, open: false },
          })),
        },
      ],
      "Unexpected end at 09:00 of meeting first, expected it later than its start",
    ],
  ])("%s", (_, sessions, message) => {
    expect(() => toICalendar(sessions)).toThrow(expect.objectContaining({ code: "not-exportable", message }));
  });
});
