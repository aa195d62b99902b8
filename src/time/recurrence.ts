import { ProgrammeError } from "../internal/errors.ts";
import type { PlainDate } from "./date.ts";
import { RRule } from "./rrule.ts";

/** Characters; a rule for some days of a year is much shorter, and a hostile text is not read at all. */
const longest = 300;

const weekday = "(?:MO|TU|WE|TH|FR|SA|SU)";
const weekOfYear = "[+-]?(?:[1-9]|[1-4]\\d|5[0-3])";

/**
 * The parts of a rule, each with what it may hold (RFC 5545, section 3.3.10).
 *
 * Only what tells the days of any one year: a count, an interval or a last date would make a year depend on others. And
 * only what rrule answers right: it finds no day for a BYDAY with and without ordinals, and another day for a BYSETPOS
 * beyond the set. FREQ is YEARLY, which can say what MONTHLY and WEEKLY can.
 */
const parts: ReadonlyMap<string, RegExp> = new Map([
  ["FREQ", /^YEARLY$/],
  ["BYMONTH", listOf("[1-9]|1[0-2]")],
  ["BYMONTHDAY", listOf("[+-]?(?:[1-9]|[12]\\d|3[01])")],
  ["BYYEARDAY", listOf("[+-]?(?:[1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-6])")],
  ["BYDAY", new RegExp(`${listOf(weekday).source}|${listOf(weekOfYear + weekday).source}`)],
]);

/**
 * Tells whether a text is a recurrence rule that {@link occurrences} reads: an RRULE of RFC 5545, in capitals and without
 * `RRULE:` before it, of `FREQ=YEARLY`, at least one of BYDAY, BYMONTHDAY and BYYEARDAY, and BYMONTH where wanted.
 */
export function isRecurrence(text: string): boolean {
  if (text.length > longest) return false;
  const given = text.split(";").map((part) => part.split("="));
  const names = new Set(given.map(([name]) => name));
  const saysDays = names.has("BYDAY") || names.has("BYMONTHDAY") || names.has("BYYEARDAY");
  if (!names.has("FREQ") || !saysDays || names.size < given.length) return false;
  return given.every(([name = "", value = "", ...rest]) => rest.length === 0 && parts.get(name)?.test(value));
}

/**
 * Lists the dates of one year, in order, on which a recurrence rule falls. See {@link isRecurrence} for the rules it reads.
 *
 * Throws {@link ProgrammeError} `invalid-input` for any other text.
 *
 * @example
 * // The Monday on which the last two full working weeks of October begin.
 * occurrences("FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=14,15,16,17,18,19,20;BYDAY=MO", 2026); // ["2026-10-19"]
 */
export function occurrences(rule: string, year: number): PlainDate[] {
  if (!isRecurrence(rule)) {
    const message = `Unexpected recurrence rule "${rule.slice(0, longest)}", expected one such as FREQ=YEARLY;BYMONTH=10;BYDAY=-2MO`;
    throw new ProgrammeError("invalid-input", message, { issues: [{ code: "no-such-recurrence", message, path: [] }] });
  }
  // Where no day fits, rrule looks on to the year 9999; the calendar repeats itself after 400 years, so the last year alike
  // is asked instead. Floating: the fields in UTC stand for the calendar on the wall. With a zone of its own (`tzid`) rrule
  // would answer by the zone of the process.
  const yearAlike = 9999 - ((9999 - year) % 400);
  const first = new Date(Date.UTC(yearAlike, 0, 1));
  const last = new Date(Date.UTC(yearAlike, 11, 31));
  const days = new RRule({ ...RRule.parseString(rule), dtstart: first }).between(first, last, true);
  return days.map((day) => `${year}${day.toISOString().slice(4, 10)}`);
}

function listOf(member: string): RegExp {
  return new RegExp(`^(?:${member})(?:,(?:${member}))*$`);
}
