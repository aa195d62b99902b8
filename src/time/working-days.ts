import { addDays, datesFrom, type PlainDate, weekdayOf } from "./date.ts";

/** The official holidays of a duty station: data of its year, since no formula gives them; a `Set` or a `Map` by date. */
export interface Holidays {
  has(date: PlainDate): boolean;
}

/** Tells whether a date is a Saturday or a Sunday. */
export function isWeekend(date: PlainDate): boolean {
  return weekdayOf(date) >= 6;
}

/** Tells whether a date is neither on a weekend nor a holiday. */
export function isWorkingDay(date: PlainDate, holidays: Holidays): boolean {
  return !isWeekend(date) && !holidays.has(date);
}

/**
 * Counts the working days that lie strictly between two dates: 0 from a Friday to the next Monday, and when `to` is not the later one.
 *
 * @example
 * workingDaysBetween("2009-10-09", "2009-10-12", new Set()); // 0
 */
export function workingDaysBetween(from: PlainDate, to: PlainDate, holidays: Holidays): number {
  return datesFrom(addDays(from, 1), addDays(to, -1)).filter((date) => isWorkingDay(date, holidays)).length;
}
