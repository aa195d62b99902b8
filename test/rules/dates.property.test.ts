import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { immediatelyAfterWgepad } from "../../src/rules/immediately-after-wgepad.ts";
import { lastTwoWeeksOfOctober } from "../../src/rules/last-two-weeks-of-october.ts";
import { procedureThreeMonthsAhead } from "../../src/rules/procedure-three-months-ahead.ts";
import { addDays, addMonths, datesFrom, monthOf, weekdayOf } from "../../src/time/date.ts";
import { judgeCase } from "../support/judge-case.ts";

const anyYear = fc.integer({ min: 1990, max: 2100 });
const anyDate = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("1990-01-01", days));

/** The last two weeks from Monday to Friday that end in October, found by looking at each day. */
function lastTwoWeeks(year: number): { readonly from: string; readonly to: string } {
  const fridays = datesFrom(`${year}-10-01`, `${year}-10-31`).filter((day) => weekdayOf(day) === 5);
  const [first = "", last = ""] = fridays.slice(-2);
  return { from: addDays(first, -4), to: last };
}

describe("last-two-weeks-of-october", () => {
  test("accepts exactly the last two full weeks of any year, and measures by how many days a session misses them", () => {
    fc.assert(
      fc.property(anyYear, fc.integer({ min: -60, max: 60 }), (year, shift) => {
        const { from, to } = lastTwoWeeks(year);
        const dates = { from: addDays(from, shift), to: addDays(to, shift) };
        const { findings } = judgeCase(lastTwoWeeksOfOctober, { session: { dates } });
        const expected = shift === 0 ? [] : [{ code: shift < 0 ? "starts-early" : "ends-late", cost: Math.abs(shift) }];
        expect(findings.map(({ code, cost }) => ({ code, cost }))).toEqual(expected);
      }),
    );
  });

  test("reads the last two Mondays of October as weeks that may end in November", () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const mondays = datesFrom(`${year}-10-01`, `${year}-10-31`).filter((day) => weekdayOf(day) === 1);
        const [first = "", last = ""] = mondays.slice(-2);
        const judged = (from: string, to: string) =>
          judgeCase(lastTwoWeeksOfOctober, {
            rules: { "last-two-weeks-of-october": { params: { reading: "monday-in-october" } } },
            session: { dates: { from, to } },
          }).findings.length;
        expect(monthOf(addDays(last, 7))).toBe(11);
        expect(judged(first, addDays(last, 4))).toBe(0);
        expect(judged(addDays(first, -1), addDays(last, 5))).toBe(2);
      }),
    );
  });
});

describe("immediately-after-wgepad", () => {
  test("counts no working day exactly when the next working day after the other session is its first day, or comes later", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 20 }), (ended, gap) => {
        const starts = addDays(ended, gap);
        const { findings } = judgeCase(immediatelyAfterWgepad, {
          session: { dates: { from: starts, to: addDays(starts, 4) } },
          related: [{ body: "wgepad", role: "wgepad", dates: { from: addDays(ended, -4), to: ended } }],
        });
        const between = datesFrom(addDays(ended, 1), addDays(starts, -1)).filter((day) => weekdayOf(day) <= 5);
        expect(findings.map(({ cost }) => cost)).toEqual(between.length === 0 ? [] : [between.length]);
      }),
    );
  });
});

describe("procedure-three-months-ahead", () => {
  test("accepts the day three calendar months before and no later one", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 80 }), (starts, late) => {
        const deadline = addMonths(starts, -3);
        const judged = (date: string) =>
          judgeCase(procedureThreeMonthsAhead, {
            session: { dates: { from: starts, to: starts } },
            procedure: { agenda: date, programme: deadline, themes: deadline },
          }).findings.map(({ code, cost }) => ({ code, cost }));
        expect(judged(deadline)).toEqual([]);
        expect(judged(addDays(deadline, late))).toEqual([{ code: "late", cost: late }]);
      }),
    );
  });
});
