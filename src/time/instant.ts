import { formatClock, parseClock } from "./clock.ts";
import { dateOfEpochDay, epochDay, isDate } from "./date.ts";

const msPerMinute = 60_000;
const msPerDay = 86_400_000;

/** Hours to 23, seconds optional, and no fraction of a second but the zeros that ECMAScript's `toISOString` writes. */
const pattern = /^(\d{4}-\d{2}-\d{2})T((?!24)\d{2}:\d{2})(?::([0-5]\d)(?:\.0{1,3})?)?(?:Z|([+-])(\d{2}:\d{2}))$/;

const largestOffset = 14 * 60;

/**
 * Reads a date and time with its offset from UTC (RFC 3339, seconds optional) as epoch milliseconds; undefined for any other text.
 *
 * The date must exist, the offset be stated (`Z` or `±HH:MM`, at most 14 hours), the seconds be whole. Without an offset
 * the same text would be another instant to each reader.
 *
 * @example
 * parseInstant("2009-10-13T18:00+02:00"); // 1255449600000
 * parseInstant("2009-10-13T18:00"); // undefined
 */
export function parseInstant(text: string): number | undefined {
  const [, date = "", clock = "", seconds = "00", sign, offset = "00:00"] = pattern.exec(text) ?? [];
  const minutes = parseClock(clock);
  const offsetMinutes = parseClock(offset);
  if (!isDate(date) || minutes === undefined) return undefined;
  if (offsetMinutes === undefined || offsetMinutes > largestOffset) return undefined;
  const utcMinutes = sign === "-" ? minutes + offsetMinutes : minutes - offsetMinutes;
  return epochDay(date) * msPerDay + utcMinutes * msPerMinute + Number(seconds) * 1000;
}

/**
 * Writes epoch milliseconds in UTC to the second; a fraction of a second is dropped.
 *
 * @example
 * formatInstant(1255449600000); // "2009-10-13T16:00:00Z"
 */
export function formatInstant(instant: number): string {
  const day = Math.floor(instant / msPerDay);
  const minutes = Math.floor((instant - day * msPerDay) / msPerMinute);
  const seconds = Math.floor((instant - day * msPerDay - minutes * msPerMinute) / 1000);
  return `${dateOfEpochDay(day)}T${formatClock(minutes)}:${String(seconds).padStart(2, "0")}Z`;
}
