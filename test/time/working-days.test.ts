import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../src/time/date.ts";
import { isWeekend, isWorkingDay, workingDaysBetween } from "../../src/time/working-days.ts";
import { dates } from "./arbitraries.ts";

const none = new Set<string>();

describe("isWorkingDay", () => {
  it("is every Monday to Friday that is not a holiday", () => {
    const week = ["2009-10-05", "2009-10-06", "2009-10-07", "2009-10-08", "2009-10-09", "2009-10-10", "2009-10-11"];
    expect(week.filter(isWeekend)).toEqual(["2009-10-10", "2009-10-11"]);
    expect(week.filter((date) => isWorkingDay(date, new Set(["2009-10-07", "2009-10-10"])))).toEqual([
      "2009-10-05",
      "2009-10-06",
      "2009-10-08",
      "2009-10-09",
    ]);
  });

  it("takes the holidays as a map with their names too", () => {
    expect(isWorkingDay("2009-12-25", new Map([["2009-12-25", "Christmas Day"]]))).toBe(false);
  });
});

describe("workingDaysBetween", () => {
  it.each([
    ["a Friday and the next Monday", "2009-10-09", "2009-10-12", none, 0],
    ["a Friday and the next Tuesday", "2009-10-09", "2009-10-13", none, 1],
    ["a Friday and the next Tuesday with a holiday between", "2009-10-09", "2009-10-13", new Set(["2009-10-12"]), 0],
    ["two Fridays", "2009-10-09", "2009-10-16", none, 4],
    ["a holiday on a Saturday", "2009-10-09", "2009-10-16", new Set(["2009-10-10"]), 4],
    [
      "holidays at both ends, which are not between",
      "2009-10-05",
      "2009-10-07",
      new Set(["2009-10-05", "2009-10-07"]),
      1,
    ],
    ["a date and itself", "2009-10-09", "2009-10-09", none, 0],
    ["neighbours", "2009-10-08", "2009-10-09", none, 0],
    ["dates in the wrong order", "2009-10-16", "2009-10-05", none, 0],
  ])("counts between %s", (_, from, to, holidays, count) => {
    expect(workingDaysBetween(from, to, holidays)).toBe(count);
  });

  it("is five for every seven days further, wherever one begins", () => {
    fc.assert(
      fc.property(dates(), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 8 }), (from, days, weeks) => {
        const near = workingDaysBetween(from, addDays(from, days), none);
        expect(workingDaysBetween(from, addDays(from, days + 7 * weeks), none)).toBe(near + 5 * weeks);
      }),
    );
  });

  it("is less by one for each working day between that becomes a holiday", () => {
    fc.assert(
      fc.property(
        dates(),
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.integer({ min: -5, max: 65 })),
        (from, days, offsets) => {
          const to = addDays(from, days);
          const holidays = new Set(offsets.map((offset) => addDays(from, offset)));
          const lost = [...holidays].filter((d) => !isWeekend(d) && daysBetween(from, d) > 0 && daysBetween(d, to) > 0);
          expect(workingDaysBetween(from, to, holidays)).toBe(workingDaysBetween(from, to, none) - lost.length);
        },
      ),
    );
  });
});
