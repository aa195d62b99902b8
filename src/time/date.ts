/** A calendar date without time or zone, ISO 8601 `YYYY-MM-DD`; dates compare as strings. */
export type PlainDate = string;

/** The first and the last year of which {@link isDate} knows dates: a year outside them is a slip of the pen. */
const firstYear = 1800;
const lastYear = 2299;

/**
 * Tells whether a text is a date that exists, in the Gregorian calendar, from 1800-01-01 to 2299-12-31.
 *
 * @example
 * isDate("2008-02-29"); // true
 * isDate("2009-02-30"); // false
 */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const year = yearOf(text);
  const month = monthOf(text);
  const day = dayOf(text);
  return (
    year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

/** The year of a date, such as 2009. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** The month of a date, 1 for January to 12 for December. */
export function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7));
}

/** The day of the month of a date, from 1. */
export function dayOf(date: PlainDate): number {
  return Number(date.slice(8, 10));
}

/** The weekday of a date by ISO 8601, 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: PlainDate): number {
  return ((((epochDay(date) + 3) % 7) + 7) % 7) + 1;
}

/** The date `days` days later, or earlier when `days` is negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOfEpochDay(epochDay(date) + days);
}

/**
 * The date `months` calendar months later, or earlier when `months` is negative; a day that the month lacks becomes its last day.
 *
 * @example
 * addMonths("2009-05-31", -3); // "2009-02-28"
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const monthsSinceYear0 = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(monthsSinceYear0 / 12);
  const month = monthsSinceYear0 - year * 12 + 1;
  return written(year, month, Math.min(dayOf(date), daysInMonth(year, month)));
}

/** The number of days from `from` to `to`: 0 on the same date, negative when `to` is the earlier one. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return epochDay(to) - epochDay(from);
}

/** Every date from `from` to `to`, both included; none when `to` is the earlier one. */
export function datesFrom(from: PlainDate, to: PlainDate): PlainDate[] {
  const first = epochDay(from);
  return Array.from({ length: Math.max(0, epochDay(to) - first + 1) }, (_, index) => dateOfEpochDay(first + index));
}

/** The number of days from 1970-01-01 to a date; the place of a date on the line of integers. */
export function epochDay(date: PlainDate): number {
  // The year is counted from March, so that the leap day is its last day and every month begins at a fixed day of it:
  // E. G. Richards, "Calendars", in Explanatory Supplement to the Astronomical Almanac, 3rd edition, chapter 15.
  const month = monthOf(date);
  const year = month > 2 ? yearOf(date) : yearOf(date) - 1;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + dayOf(date) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468;
}

/** The date that lies `day` days after 1970-01-01; the inverse of {@link epochDay}. */
export function dateOfEpochDay(day: number): PlainDate {
  const sinceYear0 = day + 719_468;
  const era = Math.floor(sinceYear0 / 146_097);
  const dayOfEra = sinceYear0 - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return written(
    era * 400 + yearOfEra + (month > 2 ? 0 : 1),
    month,
    dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  );
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function written(year: number, month: number, day: number): PlainDate {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
