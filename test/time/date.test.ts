import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  dateOfEpochDay,
  datesFrom,
  dayOf,
  daysBetween,
  epochDay,
  isDate,
  monthOf,
  weekdayOf,
  yearOf,
} from "../../src/time/date.ts";
import { dates } from "./arbitraries.ts";

const msPerDay = 86_400_000;

describe("isDate", () => {
  it.each(["1800-01-01", "2299-12-31", "2008-02-29", "2000-02-29", "2009-10-05", "2009-12-31", "2009-04-30"])(
    "accepts %s",
    (text) => expect(isDate(text)).toBe(true),
  );

  it.each([
    ["30 February", "2009-02-30"],
    ["the leap day of a common year", "2009-02-29"],
    ["the leap day of a century that has none", "1900-02-29"],
    ["31 April", "2009-04-31"],
    ["day 0", "2009-10-00"],
    ["day 32", "2009-10-32"],
    ["month 0", "2009-00-10"],
    ["month 13", "2009-13-01"],
    ["the day before the first known one", "1799-12-31"],
    ["the day after the last known one", "2300-01-01"],
    ["year 0", "0000-01-01"],
    ["one digit", "2009-1-05"],
    ["five digits of year", "02009-10-05"],
    ["another order", "05-10-2009"],
    ["slashes", "2009/10/05"],
    ["no hyphens", "20091005"],
    ["a time", "2009-10-05T00:00"],
    ["blanks", " 2009-10-05"],
    ["a line end", "2009-10-05\n"],
    ["Arabic-Indic digits", "٢٠٠٩-١٠-٠٥"],
    ["nothing", ""],
  ])("refuses %s", (_, text) => expect(isDate(text)).toBe(false));

  it("agrees with ECMAScript's calendar on every day that could be written from 1800 to 2299", () => {
    const wrong: string[] = [];
    for (let year = 1800; year <= 2299; year++) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 27; day <= 32; day++) {
          const text = `${year}-${String(month).padStart(2, "0")}-${day}`;
          const date = new Date(Date.UTC(year, month - 1, day));
          const exists = date.getUTCMonth() === month - 1 && date.getUTCFullYear() === year;
          if (isDate(text) !== exists) wrong.push(text);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("refuses a date with any one character more, fewer or other than a digit or its hyphen", () => {
    const other = fc.string({ unit: "binary", minLength: 1, maxLength: 1 }).filter((text) => !/[\d-]/.test(text));
    fc.assert(
      fc.property(dates(), fc.nat(9), other, (date, at, character) => {
        expect(isDate(date)).toBe(true);
        expect(isDate(date.slice(0, at) + character + date.slice(at))).toBe(false);
        expect(isDate(date.slice(0, at) + character + date.slice(at + 1))).toBe(false);
        expect(isDate(date.slice(0, at) + date.slice(at + 1))).toBe(false);
      }),
    );
  });
});

describe("the calendar", () => {
  it("agrees with ECMAScript's on every day from 1600 to 2399", () => {
    const wrong: string[] = [];
    for (let ms = Date.parse("1600-01-01"); ms < Date.parse("2400-01-01"); ms += msPerDay) {
      const written = new Date(ms).toISOString().slice(0, 10);
      const weekday = new Date(ms).getUTCDay() || 7;
      const day = ms / msPerDay;
      if (epochDay(written) !== day || dateOfEpochDay(day) !== written || weekdayOf(written) !== weekday)
        wrong.push(written);
    }
    expect(wrong).toEqual([]);
  });

  it("takes a date apart", () => {
    expect([yearOf("2009-10-05"), monthOf("2009-10-05"), dayOf("2009-10-05")]).toEqual([2009, 10, 5]);
  });

  it("knows the weekdays of the seventh session", () => {
    expect(weekdayOf("2009-10-05")).toBe(1);
    expect(weekdayOf("2009-10-16")).toBe(5);
    expect(weekdayOf("2009-10-11")).toBe(7);
  });
});

describe("addDays", () => {
  it.each([
    ["2009-10-05", 11, "2009-10-16"],
    ["2009-12-31", 1, "2010-01-01"],
    ["2008-03-01", -1, "2008-02-29"],
    ["1900-03-01", -1, "1900-02-28"],
    ["2009-10-05", 0, "2009-10-05"],
    ["2299-12-31", 1, "2300-01-01"],
  ])("%s and %i days is %s", (date, days, expected) => expect(addDays(date, days)).toBe(expected));

  it("is undone by as many days back, and measured by daysBetween", () => {
    fc.assert(
      fc.property(dates(), fc.integer({ min: -50_000, max: 50_000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it("keeps the order of dates, as dates and as strings", () => {
    fc.assert(
      fc.property(dates(), dates(), (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });
});

describe("addMonths", () => {
  it.each([
    ["2009-10-05", -3, "2009-07-05"],
    ["2009-05-31", -3, "2009-02-28"],
    ["2008-05-31", -3, "2008-02-29"],
    ["2009-01-31", 1, "2009-02-28"],
    ["2009-12-15", 1, "2010-01-15"],
    ["2009-01-15", -1, "2008-12-15"],
    ["2009-01-15", -13, "2007-12-15"],
    ["2008-02-29", 12, "2009-02-28"],
    ["2009-10-31", 0, "2009-10-31"],
  ])("%s and %i months is %s", (date, months, expected) => expect(addMonths(date, months)).toBe(expected));

  it("arrives in the month asked for, on the same day or on the month's last day before it", () => {
    fc.assert(
      fc.property(dates(), fc.integer({ min: -2000, max: 2000 }), (date, months) => {
        const result = addMonths(date, months);
        expect(yearOf(result) * 12 + monthOf(result)).toBe(yearOf(date) * 12 + monthOf(date) + months);
        const isClamped = dayOf(result) < dayOf(date) && dayOf(addDays(result, 1)) === 1;
        expect(dayOf(result) === dayOf(date) || isClamped).toBe(true);
      }),
    );
  });
});

describe("datesFrom", () => {
  it("lists both ends", () => {
    expect(datesFrom("2009-12-30", "2010-01-02")).toEqual(["2009-12-30", "2009-12-31", "2010-01-01", "2010-01-02"]);
    expect(datesFrom("2009-10-05", "2009-10-05")).toEqual(["2009-10-05"]);
  });

  it("is empty when the end comes first", () => {
    expect(datesFrom("2009-10-05", "2009-10-04")).toEqual([]);
    expect(datesFrom("2009-10-05", "1999-10-04")).toEqual([]);
  });

  it("lists every date once and in order", () => {
    fc.assert(
      fc.property(dates(), fc.integer({ min: 0, max: 400 }), (from, days) => {
        const listed = datesFrom(from, addDays(from, days));
        expect(listed.length).toBe(days + 1);
        listed.forEach((date, index) => {
          expect(date).toBe(addDays(from, index));
        });
      }),
    );
  });
});
