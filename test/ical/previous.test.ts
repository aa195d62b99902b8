import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import type { CalendarOptions } from "../../src/ical/options.ts";
import { toICalendar } from "../../src/ical/to-icalendar.ts";
import { meetingUid } from "../../src/ical/uid.ts";
import type { Session } from "../../src/model/session.ts";
import { withLedgers } from "../revision/with-ledger.ts";
import { readByIcalJs, readByNodeIcal } from "./readers.ts";
import { issuedOf, revisions, script } from "./revision-script.ts";
import { rfcProblems } from "./rfc-check.ts";
import { type MeetingData, sessionWith } from "./sessions.ts";

type Property = (name: string) => string | undefined;

/** The events of a calendar by the ids of their meetings. */
function eventsOf(session: Session, options: CalendarOptions): ReadonlyMap<string, Property> {
  const text = toICalendar(session, options);
  expect(rfcProblems(text)).toEqual([]);
  expect(readByIcalJs(text)).toEqual(readByNodeIcal(text));
  const ids = revisions.flatMap(({ meetings }) => meetings.map((one) => [meetingUid(session, one), one.id] as const));
  const idOf = new Map(ids);
  return new Map(
    new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((event) => {
      const property: Property = (name) => event.getFirstPropertyValue(name)?.toString();
      return [idOf.get(property("uid") ?? "") ?? "", property];
    }),
  );
}

/** The history of each event, as the script tells it. */
function historyOf(session: Session, options: CalendarOptions): Readonly<Record<string, string>> {
  const revisionOf = (instant: string | undefined): number => script.findIndex((_, at) => issuedOf(at) === instant);
  return Object.fromEntries(
    [...eventsOf(session, options)].map(([id, of]) => {
      expect(of("dtstamp")).toBe(of("last-modified"));
      return [id, `${of("sequence")} ${of("status")} of ${revisionOf(of("last-modified"))}`];
    }),
  );
}

const chain = withLedgers(revisions);
const [original, , dropping] = chain as readonly [Session, Session, Session, ...Session[]];
const since = (at: number): CalendarOptions => (at === 0 ? {} : { previous: chain.slice(at - 1, at) });

describe("a revision that", () => {
  test.each(script.map(({ does, events }, at) => [does, at, events] as const))("%s", (_, at, events) => {
    const session = chain[at] ?? original;
    expect(historyOf(session, since(at))).toEqual(events);

    const known = Object.entries(events).filter(([id]) => session.meetings.some((meeting) => meeting.id === id));
    expect(historyOf(session, {})).toEqual(Object.fromEntries(known));
  });
});

test("a revision tells the same whether its file has a ledger or only the one before it", () => {
  revisions.forEach((revision, at) => {
    expect(toICalendar(revision, since(at))).toBe(toICalendar(chain[at] ?? revision, since(at)));
  });
});

test("a meeting that is gone says so as one that is cancelled does", () => {
  const events = eventsOf(dropping, since(2));
  const gone = ["drafting", "closing"].map((id) =>
    ["summary", "transp", "created"].map((name) => events.get(id)?.(name)),
  );
  expect(gone).toEqual([
    ["CANCELLED: WG, 4th meeting: Drafting", "TRANSPARENT", issuedOf(0)],
    ["CANCELLED: WG, 5th meeting: Closing", "TRANSPARENT", issuedOf(0)],
  ]);
  expect([...eventsOf(dropping, { ...since(2), language: "fr" }).values()].map((of) => of("summary"))).toContainEqual(
    expect.stringMatching(/^ANNULÉE\s: WG, 4e séance/u),
  );
});

test("what is cancelled or gone can be left out", () => {
  const kept = [...eventsOf(dropping, { ...since(2), cancelled: "omit" }).keys()];
  expect(kept).toEqual(["opening", "panel", "review", "late"]);
  expect(() => toICalendar({ ...dropping, meetings: [] }, { previous: original, cancelled: "omit" })).toThrow(
    'Unexpected session of "wg" whose meetings are all cancelled, expected a programme with at least one',
  );
});

describe("a meeting that was moved", () => {
  const meeting: MeetingData = { id: "opening", on: "2026-03-02", part: "morning", entries: [{ title: "Statements" }] };
  const descriptionOf = (now: MeetingData): string | undefined =>
    eventsOf(sessionWith([now]), { previous: sessionWith([meeting]) }).get("opening")?.("description");

  test.each<[string, MeetingData, string]>([
    ["to another day", { ...meeting, on: "2026-03-04" }, "Moved from Monday, 2 March 2026, 10.00 to 13.00\nStatements"],
    [
      "to other hours",
      { ...meeting, hours: "11:00-13:00" },
      "Moved from Monday, 2 March 2026, 10.00 to 13.00\nStatements",
    ],
    ["to another room only", { ...meeting, room: "VII" }, "Statements"],
    ["and cancelled", { ...meeting, on: "2026-03-04", status: "cancelled" }, "Statements"],
  ])("%s", (_, now, description) => {
    expect(descriptionOf(now)).toBe(description);
  });

  test("behind closed doors tells nothing more", () => {
    expect(descriptionOf({ ...meeting, on: "2026-03-04", access: "closed" })).toBeUndefined();
  });
});

describe("the calendar itself", () => {
  const modified = (session: Session, options: CalendarOptions): string | undefined =>
    /\r\nLAST-MODIFIED:(\w+)\r\nNAME:/.exec(toICalendar(session, options))?.[1];

  test("was modified with its revision, and keeps its identifier", () => {
    expect(chain.map((session, at) => modified(session, since(at)))).toEqual(
      script.map((_, at) => issuedOf(at).replaceAll(/[-:]/g, "")),
    );
    const uids = chain.map((session, at) => /\r\nUID:(.*)\r\nLAST-MOD/.exec(toICalendar(session, since(at)))?.[1]);
    expect(new Set(uids).size).toBe(1);
  });

  test("holds nothing but what is gone when all meetings are", () => {
    const none = { ...dropping, meetings: [] };
    expect([...eventsOf(none, { previous: original }).values()].map((of) => of("status"))).toEqual(
      original.meetings.map(() => "CANCELLED"),
    );
  });
});

describe("previous revisions", () => {
  const other = sessionWith([{ id: "other", on: "2026-03-02", part: "morning" }], {
    body: { id: "other", name: "Other" },
  });

  test("are found by body and number, in any order, and a new session needs none", () => {
    const alone = toICalendar([dropping, other], { previous: original });
    expect(toICalendar([dropping, other], { previous: [other, original] })).toBe(alone);
    expect(alone).toContain("SUMMARY:CANCELLED: WG\\, 4th meeting: Drafting\r\n");
  });

  test.each<[string, readonly Session[], string]>([
    ["of another session", [other], "Unexpected revision of other/3 as previous, expected one of wg/3"],
    ["twice", [original, original], "Unexpected second previous revision of wg/3, expected only the last"],
  ])("are refused: one %s", (_, previous, message) => {
    expect(() => toICalendar(dropping, { previous })).toThrow(
      expect.objectContaining({ code: "not-exportable", message }),
    );
  });
});
