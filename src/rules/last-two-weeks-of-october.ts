import { defineRule } from "../check/define-rule.ts";
import { describeDate } from "../check/describe.ts";
import { firstDay, lastDay } from "../check/session-days.ts";
import { quantity } from "../internal/quantity.ts";
import { addDays, daysBetween, type PlainDate, yearOf } from "../time/date.ts";
import { occurrences } from "../time/recurrence.ts";

/** How the last two weeks of a year's October are read: from the first of two days to some days after the second. */
interface Reading {
  readonly recurrence: string;
  readonly daysAfterSecond: number;
}

// The last two Fridays of October fall on the 18th to the 31st, so the Mondays of their weeks on the 14th to the 27th.
const readings: Readonly<Record<string, Reading>> = {
  "full-weeks": {
    recurrence: "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=14,15,16,17,18,19,20,21,22,23,24,25,26,27;BYDAY=MO",
    daysAfterSecond: 4,
  },
  "monday-in-october": { recurrence: "FREQ=YEARLY;BYMONTH=10;BYDAY=-2MO,-1MO", daysAfterSecond: 4 },
  "18-31-october": { recurrence: "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=18,31", daysAfterSecond: 0 },
};

interface Distance {
  readonly days: number;
  readonly on: PlainDate;
  readonly expected: PlainDate;
}

/** The session is held in the last two weeks of October. */
export const lastTwoWeeksOfOctober = defineRule({
  id: "last-two-weeks-of-october",
  title: "The session is held in the last two weeks of October",
  force: "decides",
  inForceFrom: 8,
  about: "dates",
  source: {
    document: "A/HRC/13/60",
    clause: "para. 106",
    quote: "decides to convene its sessions in the last two weeks of October",
    reading: "The last two weeks from Monday to Friday that end in October; two other readings are a parameter",
  },
  parameters: {
    reading: {
      type: "choice",
      default: "full-weeks",
      choices: Object.keys(readings),
      asks: "What the last two weeks are: the last two from Monday to Friday whose Friday is in October (`full-weeks`), the last two whose Monday is (`monday-in-october`), or the days from the 18th to the 31st (`18-31-october`)",
    },
  },
  messages: {
    "starts-early": (d: Distance) =>
      `Unexpected session that starts ${quantity(d.days, "day")} early: ${describeDate(d.on)}, expected ${describeDate(d.expected)} or later`,
    "ends-late": (d: Distance) =>
      `Unexpected session that ends ${quantity(d.days, "day")} late: ${describeDate(d.on)}, expected ${describeDate(d.expected)} or earlier`,
  },
  mends: {
    "starts-early": (d) => `Convene the session ${quantity(d.days, "day")} later`,
    "ends-late": (d) => `Convene the session ${quantity(d.days, "day")} earlier, or shorten it`,
  },
  *check(session, report, { reading }) {
    const window = windowOf(yearOf(firstDay(session).date), reading);
    if (window === undefined) return;
    const [first, last] = [firstDay(session), lastDay(session)];
    const early = daysBetween(first.date, window.from);
    const late = daysBetween(window.to, last.date);
    if (early > 0) {
      yield report("starts-early", {
        subjects: ["session"],
        path: first.path,
        cost: early,
        data: { days: early, on: first.date, expected: window.from },
      });
    }
    if (late > 0) {
      yield report("ends-late", {
        subjects: ["session"],
        path: last.path,
        cost: late,
        data: { days: late, on: last.date, expected: window.to },
      });
    }
  },
});

function windowOf(year: number, reading: string): { readonly from: PlainDate; readonly to: PlainDate } | undefined {
  const of = readings[reading];
  if (of === undefined) return undefined;
  const [from, to] = occurrences(of.recurrence, year);
  return from === undefined || to === undefined ? undefined : { from, to: addDays(to, of.daysAfterSecond) };
}
