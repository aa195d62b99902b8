import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isProgrammeError } from "../../src/internal/errors.ts";
import { addDays } from "../../src/time/date.ts";
import { isRecurrence, occurrences } from "../../src/time/recurrence.ts";

const msPerDay = 86_400_000;
const weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"] as const;

/** The days of a year in the terms of ECMAScript's own calendar, for readings that owe nothing to the code under test. */
function daysOf(year: number) {
  const first = Date.UTC(year, 0, 1);
  return Array.from({ length: (Date.UTC(year + 1, 0, 1) - first) / msPerDay }, (_, index) => {
    const day = new Date(first + index * msPerDay);
    return {
      date: day.toISOString().slice(0, 10),
      month: day.getUTCMonth() + 1,
      dayOfMonth: day.getUTCDate(),
      daysInMonth: new Date(Date.UTC(year, day.getUTCMonth() + 1, 0)).getUTCDate(),
      dayOfYear: index + 1,
      weekday: weekdays[day.getUTCDay()] ?? "SU",
    };
  });
}

const october = (year: number, weekday: string) =>
  daysOf(year)
    .filter((day) => day.month === 10 && day.weekday === weekday)
    .map((day) => day.date);

/** Three readings of "the last two weeks of October": the rule of the first day, the days of the window, and the reading in plain words. */
const windows = [
  {
    name: "the last two Monday-to-Friday weeks whose Friday is in October",
    rule: "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=14,15,16,17,18,19,20;BYDAY=MO",
    days: 12,
    read: (year: number) => {
      const [secondLast = "", last = ""] = october(year, "FR").slice(-2);
      return [addDays(secondLast, -4), last];
    },
    known: [
      ["2026-10-19", "2026-10-30"],
      ["2027-10-18", "2027-10-29"],
      ["2028-10-16", "2028-10-27"],
    ],
  },
  {
    name: "the last two weeks whose Monday is in October",
    rule: "FREQ=YEARLY;BYMONTH=10;BYDAY=-2MO",
    days: 12,
    read: (year: number) => {
      const [secondLast = "", last = ""] = october(year, "MO").slice(-2);
      return [secondLast, addDays(last, 4)];
    },
    known: [
      ["2026-10-19", "2026-10-30"],
      ["2027-10-18", "2027-10-29"],
      ["2028-10-23", "2028-11-03"],
    ],
  },
  {
    name: "the last fourteen days of October",
    rule: "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=-14",
    days: 14,
    read: (year: number) => {
      const days = daysOf(year).filter((day) => day.month === 10);
      return [days.at(-14)?.date, days.at(-1)?.date];
    },
    known: [
      ["2026-10-18", "2026-10-31"],
      ["2027-10-18", "2027-10-31"],
      ["2028-10-18", "2028-10-31"],
    ],
  },
];

describe.each(windows)("$name, as a recurrence", ({ rule, days, read, known }) => {
  const windowsOf = (year: number) => occurrences(rule, year).map((first) => [first, addDays(first, days - 1)]);

  it("gives the known windows", () => {
    expect([2026, 2027, 2028].flatMap(windowsOf)).toEqual(known);
  });

  it("gives one window a year, that of the plain reading, from 1900 to 2199", () => {
    const years = Array.from({ length: 300 }, (_, index) => 1900 + index);
    expect(years.map(windowsOf)).toEqual(years.map((year) => [read(year)]));
  });
});

describe("occurrences", () => {
  it.each([
    ["the first days of two months", "FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=1", ["2028-01-01", "2028-07-01"]],
    ["the last day of February", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1", ["2028-02-29"]],
    ["the fourth Thursday of November", "FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", ["2028-11-23"]],
    [
      "every Monday of February",
      "FREQ=YEARLY;BYMONTH=2;BYDAY=MO",
      ["2028-02-07", "2028-02-14", "2028-02-21", "2028-02-28"],
    ],
    ["day 366", "FREQ=YEARLY;BYYEARDAY=366", ["2028-12-31"]],
    ["a day that no year has", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", []],
  ])("finds %s", (_, rule, dates) => expect(occurrences(rule, 2028)).toEqual(dates));

  it("finds nothing in a year that lacks the day", () => {
    expect(occurrences("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", 2027)).toEqual([]);
  });

  const few = <T>(values: fc.Arbitrary<T>) =>
    fc.option(fc.uniqueArray(values, { minLength: 1, maxLength: 3 }), { nil: undefined });
  const fromEitherEnd = (most: number) =>
    fc.oneof(fc.integer({ min: 1, max: most }), fc.integer({ min: -most, max: -1 }));
  const rules = fc
    .record({
      BYMONTH: few(fc.integer({ min: 1, max: 12 })),
      BYMONTHDAY: few(fromEitherEnd(31)),
      BYYEARDAY: few(fromEitherEnd(366)),
      weekday: few(fc.constantFrom(...weekdays)),
      ordinal: fc.option(fromEitherEnd(6), { nil: undefined }),
    })
    .filter(({ BYMONTHDAY, BYYEARDAY, weekday }) => (BYMONTHDAY ?? BYYEARDAY ?? weekday) !== undefined);

  it("finds the days that RFC 5545 describes, whatever the rule and the year", () => {
    fc.assert(
      fc.property(rules, fc.integer({ min: 1900, max: 2199 }), ({ weekday, ordinal, ...lists }, year) => {
        const BYDAY = weekday?.map((name) => `${ordinal ?? ""}${name}`);
        const text = Object.entries({ FREQ: "YEARLY", ...lists, BYDAY })
          .filter(([, value]) => value !== undefined)
          .map(([name, value]) => `${name}=${value}`)
          .join(";");

        const days = daysOf(year);
        const isNth = (day: (typeof days)[number]) => {
          const alike = days.filter(
            (d) => d.weekday === day.weekday && (lists.BYMONTH === undefined || d.month === day.month),
          );
          return ordinal === undefined || alike.at(ordinal > 0 ? ordinal - 1 : ordinal) === day;
        };
        const expected = days.filter(
          (day) =>
            (lists.BYMONTH?.includes(day.month) ?? true) &&
            (lists.BYMONTHDAY?.some((n) => n === day.dayOfMonth || n === day.dayOfMonth - day.daysInMonth - 1) ??
              true) &&
            (lists.BYYEARDAY?.some((n) => n === day.dayOfYear || n === day.dayOfYear - days.length - 1) ?? true) &&
            (weekday === undefined || (weekday.includes(day.weekday) && isNth(day))),
        );
        expect(occurrences(text, year), text).toEqual(expected.map((day) => day.date));
      }),
    );
  });
});

describe("isRecurrence", () => {
  it.each([
    ["no days", "FREQ=YEARLY;BYMONTH=10"],
    ["no frequency", "BYMONTH=10;BYDAY=MO"],
    ["a frequency other than yearly", "FREQ=DAILY;BYDAY=MO"],
    ["a part of a day", "FREQ=SECONDLY;BYDAY=MO"],
    ["a count, which depends on a first date", "FREQ=YEARLY;BYDAY=MO;COUNT=2"],
    ["an interval, which depends on a first date", "FREQ=YEARLY;BYDAY=1MO;INTERVAL=2"],
    ["a last date", "FREQ=YEARLY;BYDAY=1MO;UNTIL=20301231T000000Z"],
    ["a zone", "FREQ=YEARLY;BYDAY=1MO;TZID=Europe/Zurich"],
    ["a first date", "DTSTART:20260101T000000Z\nRRULE:FREQ=YEARLY;BYDAY=1MO"],
    ["the name of the property", "RRULE:FREQ=YEARLY;BYDAY=1MO"],
    ["a position in the set", "FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"],
    ["hours", "FREQ=YEARLY;BYDAY=1MO;BYHOUR=10"],
    ["weekdays with and without ordinals", "FREQ=YEARLY;BYDAY=MO,1TU"],
    ["month 13", "FREQ=YEARLY;BYMONTH=13;BYDAY=1MO"],
    ["day 0", "FREQ=YEARLY;BYMONTHDAY=0"],
    ["day 32", "FREQ=YEARLY;BYMONTHDAY=32"],
    ["week 54", "FREQ=YEARLY;BYDAY=54MO"],
    ["an unknown weekday", "FREQ=YEARLY;BYDAY=MI"],
    ["small letters", "freq=yearly;byday=1mo"],
    ["an unknown part", "FREQ=YEARLY;BYDAY=1MO;BYMOON=1"],
    ["a property of every object", "FREQ=YEARLY;BYDAY=1MO;constructor=1"],
    ["a part twice", "FREQ=YEARLY;BYDAY=1MO;BYDAY=1TU"],
    ["a value twice", "FREQ=YEARLY;BYDAY=1MO=1TU"],
    ["an empty list", "FREQ=YEARLY;BYDAY="],
    ["a comma at the end", "FREQ=YEARLY;BYDAY=MO,"],
    ["a semicolon at the end", "FREQ=YEARLY;BYDAY=MO;"],
    ["blanks", "FREQ=YEARLY; BYDAY=MO"],
    ["a very long text", `FREQ=YEARLY;BYDAY=MO${",MO".repeat(1_000_000)}`],
    ["nothing", ""],
  ])("refuses %s, and occurrences throws", (_, text) => {
    expect(isRecurrence(text)).toBe(false);
    let caught: unknown;
    try {
      occurrences(text, 2026);
    } catch (error) {
      caught = error;
    }
    expect(isProgrammeError(caught, "invalid-input")).toBe(true);
  });
});
