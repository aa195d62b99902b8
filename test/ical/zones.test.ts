import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toICalendar } from "../../src/ical/to-icalendar.ts";
import { isProgrammeError } from "../../src/internal/errors.ts";
import { formatClock } from "../../src/time/clock.ts";
import { dateOfEpochDay, epochDay } from "../../src/time/date.ts";
import { isZone, resolveWall } from "../../src/time/zone.ts";
import { readByIcalJs, readByNodeIcal } from "./readers.ts";
import { rfcProblems } from "./rfc-check.ts";
import { type MeetingData, sessionWith } from "./sessions.ts";

const on = (date: string, hours = "10:00-13:00"): MeetingData => ({ on: date, part: "morning", hours });
const inZone = (timeZone: string, ...meetings: readonly MeetingData[]) =>
  sessionWith(meetings, { session: { timeZone } });

/** Starts and ends as both readers find them, in UTC. */
function timesIn(text: string): readonly string[] {
  expect(rfcProblems(text)).toEqual([]);
  const [mine, other] = [readByIcalJs(text), readByNodeIcal(text)].map((events) =>
    events.map(({ start, end }) => `${iso(start)} ${iso(end)}`),
  );
  expect(mine).toEqual(other);
  return mine ?? [];
}

const iso = (instant: number): string => new Date(instant).toISOString().slice(0, 16);

/** The start of each event as it is written. */
const written = (text: string): readonly string[] => text.match(/(?<=\nDTSTAMP.*\r\n)DTSTART.*(?=\r\n)/g) ?? [];

describe("a calendar in the zone of the session", () => {
  test("keeps the hours over both changes of the clocks in New York in 2026", () => {
    const text = toICalendar(
      inZone("America/New_York", ...["2026-03-06", "2026-03-09", "2026-10-30", "2026-11-02"].map((day) => on(day))),
    );
    expect(timesIn(text)).toEqual([
      "2026-03-06T15:00 2026-03-06T18:00",
      "2026-03-09T14:00 2026-03-09T17:00",
      "2026-10-30T14:00 2026-10-30T17:00",
      "2026-11-02T15:00 2026-11-02T18:00",
    ]);
    expect(written(text)[0]).toBe("DTSTART;TZID=America/New_York:20260306T100000");
  });

  test("keeps the hours over the end of summer time in Geneva", () => {
    const text = toICalendar(inZone("Europe/Zurich", on("2026-10-23"), on("2026-10-26")));
    expect(timesIn(text)).toEqual(["2026-10-23T08:00 2026-10-23T11:00", "2026-10-26T09:00 2026-10-26T12:00"]);
    expect(written(text)).toEqual([
      "DTSTART;TZID=Europe/Zurich:20261023T100000",
      "DTSTART;TZID=Europe/Zurich:20261026T100000",
    ]);
  });

  test.each<[string, string, readonly string[], readonly string[]]>([
    [
      "New York before 2007: summer time began in April",
      "America/New_York",
      ["2005-03-21", "2005-04-04"],
      ["2005-03-21T15:00 2005-03-21T18:00", "2005-04-04T14:00 2005-04-04T17:00"],
    ],
    [
      "Casablanca: the clocks go back for Ramadan, by the moon",
      "Africa/Casablanca",
      ["2026-02-10", "2026-02-25"],
      ["2026-02-10T09:00 2026-02-10T12:00", "2026-02-25T10:00 2026-02-25T13:00"],
    ],
    [
      "Santiago before 2010: summer time ended in March",
      "America/Santiago",
      ["2009-03-20"],
      ["2009-03-20T14:00 2009-03-20T17:00"],
    ],
  ])("writes UTC where a yearly rule is wrong: %s", (_, zone, days, times) => {
    const text = toICalendar(inZone(zone, ...days.map((day) => on(day))));
    expect(timesIn(text)).toEqual(times);
    expect(text).not.toContain("VTIMEZONE");
    expect(written(text).every((line) => line.endsWith("Z"))).toBe(true);
  });

  test("writes UTC for one zone and wall time for another in one file", () => {
    const text = toICalendar([
      sessionWith([on("2005-03-21")], { session: { number: 1, timeZone: "America/New_York" } }),
      sessionWith([on("2005-03-21")], { session: { number: 2, timeZone: "Europe/Zurich" } }),
    ]);
    expect(timesIn(text)).toEqual(["2005-03-21T15:00 2005-03-21T18:00", "2005-03-21T09:00 2005-03-21T12:00"]);
    expect(written(text)).toEqual(["DTSTART:20050321T150000Z", "DTSTART;TZID=Europe/Zurich:20050321T100000"]);
    expect(text).not.toContain("X-WR-TIMEZONE");
  });

  test("defines two zones, and one zone of two sessions once", () => {
    const session = (number: number, timeZone: string) =>
      sessionWith([on("2026-03-09")], { session: { number, timeZone } });
    const text = toICalendar([
      session(1, "America/New_York"),
      session(2, "Europe/Zurich"),
      session(3, "America/New_York"),
    ]);
    expect(timesIn(text).map((times) => times.slice(11, 16))).toEqual(["14:00", "09:00", "14:00"]);
    expect(text.match(/^TZID:.*$/gm)?.map((line) => line.trim())).toEqual([
      "TZID:America/New_York",
      "TZID:Europe/Zurich",
    ]);
  });

  test("calls a zone by its present name", () => {
    const text = toICalendar(inZone("US/Eastern", on("2026-03-09")));
    expect(timesIn(text)).toEqual(["2026-03-09T14:00 2026-03-09T17:00"]);
    expect(written(text)).toEqual(["DTSTART;TZID=America/New_York:20260309T100000"]);
    expect(text).toContain("\r\nX-WR-TIMEZONE:America/New_York\r\n");
  });

  test.each(["UTC", "Etc/UTC", "GMT", "Etc/GMT"])("writes Z when the zone is %s", (zone) => {
    expect(written(toICalendar(inZone(zone, on("2026-03-09"))))).toEqual(["DTSTART:20260309T100000Z"]);
  });

  test("takes the earlier of two hours that the clocks repeat, and writes it in UTC", () => {
    const text = toICalendar(inZone("Europe/Zurich", on("2026-10-25", "02:30-04:00"), on("2026-10-26")));
    expect(timesIn(text)).toEqual(["2026-10-25T00:30 2026-10-25T03:00", "2026-10-26T09:00 2026-10-26T12:00"]);
    expect(text).not.toContain("TZID=");
  });

  test.each(["02:30-04:00", "01:00-02:30"])("refuses hours that the clocks leave out: %s on 29 March 2026", (hours) => {
    const session = inZone("Europe/Zurich", { id: "night", ...on("2026-03-29", hours) });
    expect(() => toICalendar(session)).toThrow(
      expect.objectContaining({
        code: "not-exportable",
        message:
          "Unexpected 02:30 on 2026-03-29 in meeting night, expected a time that the clocks of Europe/Zurich do not leave out",
      }),
    );
  });

  test("runs on past midnight, and to the nominal length when no end is stated", () => {
    const session = sessionWith(
      [
        { on: "2026-03-09", part: "evening", hours: "21:00-24:00" },
        { on: "2026-03-10", part: "evening", hours: "22:30-" },
      ],
      { session: { nominalMinutes: 120 } },
    );
    expect(timesIn(toICalendar(session))).toEqual([
      "2026-03-09T20:00 2026-03-09T23:00",
      "2026-03-10T21:30 2026-03-10T23:30",
    ]);
  });
});

describe("a calendar in UTC", () => {
  test("says the same instants, and which zone the session is in", () => {
    const session = inZone("America/New_York", on("2026-03-06"), on("2026-03-09"));
    const text = toICalendar(session, { time: "utc" });
    expect(timesIn(text)).toEqual(timesIn(toICalendar(session)));
    expect(written(text)).toEqual(["DTSTART:20260306T150000Z", "DTSTART:20260309T140000Z"]);
    expect(text).not.toContain("VTIMEZONE");
    expect(text).toContain("\r\nX-WR-TIMEZONE:America/New_York\r\n");
  });
});

// Every zone that this Node knows, with the old names that the calendar writes under their present ones.
const zones = [...Intl.supportedValuesOf("timeZone"), "US/Eastern", "Asia/Calcutta", "Europe/Kiev", "EST"].filter(
  isZone,
);

test("in any zone, on any day, a reader of the calendar's own definitions finds the right instants", () => {
  // Within a year or so, as sessions are: over decades hardly a zone keeps one rule.
  const first = fc.integer({ min: epochDay("1972-01-01"), max: epochDay("2036-12-31") });
  const hours = fc.tuple(fc.integer({ min: 0, max: 1438 }), fc.integer({ min: 1, max: 1440 }));
  const later = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 365 }), hours), {
    ...{ selector: ([days]: readonly [number, unknown]) => days, minLength: 1, maxLength: 6 },
  });
  fc.assert(
    fc.property(fc.constantFrom(...zones), first, later, (zone, day, drawn) => {
      const data = drawn.map(([days, [from, length]]) =>
        on(dateOfEpochDay(day + days), `${formatClock(from)}-${formatClock(Math.min(1440, from + length))}`),
      );
      const session = inZone(zone, ...data);
      const expected = session.meetings.map(({ on: day, hours: { from, to = 0 } }) => [
        resolveWall(day, from, zone),
        resolveWall(day, to, zone),
      ]);
      if (expected.flat().some(({ kind }) => kind === "gap")) {
        expect(() => toICalendar(session)).toThrow(
          expect.toSatisfy((error) => isProgrammeError(error, "not-exportable")),
        );
        return;
      }
      const text = toICalendar(session);
      expect(rfcProblems(text)).toEqual([]);
      expect(readByIcalJs(text).map(({ start, end }) => [start, end])).toEqual(
        expected.map((times) =>
          times.map((each) => (each.kind === "exact" ? each.instant : each.kind === "repeat" ? each.earlier : 0)),
        ),
      );
    }),
    { numRuns: 300 },
  );
});
