import { tzlib_get_ical_block, tzlib_get_timezones } from "timezones-ical-library";
import { epochDay, yearOf } from "../time/date.ts";
import { occurrences } from "../time/recurrence.ts";
import { resolveWall, type Wall, wallOf } from "../time/zone.ts";

const minutesPerDay = 1440;

/** A zone as a calendar can define it: the name that times refer to, and its VTIMEZONE component. */
export interface ZoneDefinition {
  readonly tzid: string;
  readonly lines: readonly string[];
}

/**
 * Defines a zone by one yearly rule for standard and one for daylight time, reaching back to 1970: the only form that every
 * reader takes. `undefined` when that form would be wrong for any of the instants, which are then to be written in UTC.
 *
 * It is wrong for zones that changed their rule (New York before 2007) or have none (Casablanca, by the moon), and it is no
 * help at an hour that the clocks repeat, which readers take now as the first, now as the second.
 *
 * @param zone IANA name
 * @param instants every start and end that will be written in the zone, epoch milliseconds
 */
export function defineZone(zone: string, instants: readonly number[]): ZoneDefinition | undefined {
  // Asked for a zone that it does not have, the library writes to the console.
  if (!tzlib_get_timezones().includes(zone)) return undefined;
  const lines = tzlib_get_ical_block(zone)[0]?.split("\r\n") ?? [];
  const tzid = propertyOf(lines, "TZID");
  if (tzid === undefined || /^Etc\/(GMT|UTC)$/.test(tzid)) return undefined;
  const walls = instants.map((instant) => wallOf(instant, zone));
  const offsetAt = ruleOffsets(
    lines,
    walls.map(({ date }) => yearOf(date)),
  );
  const isRight = (wall: Wall): boolean =>
    resolveWall(wall.date, wall.minutes, zone).kind === "exact" && offsetAt(wall) === wall.offsetMinutes;
  return walls.every(isRight) ? { tzid, lines } : undefined;
}

/** The offset from UTC in minutes that a reader of the component finds for a wall time in one of the years. */
function ruleOffsets(lines: readonly string[], years: readonly number[]): (wall: Wall) => number | undefined {
  // The time of a day in January is still that of the last change of the year before.
  const wanted = [...new Set(years.flatMap((year) => [year - 1, year]))];
  const onsets = observances(lines)
    .flatMap((observance) => wanted.flatMap((year) => onsetsIn(observance, year)))
    .toSorted((a, b) => a.from - b.from);
  return ({ date, minutes }) => onsets.findLast(({ from }) => from <= minuteOf(date, minutes))?.offset;
}

/** The lines of each STANDARD and DAYLIGHT part. */
function observances(lines: readonly string[]): readonly (readonly string[])[] {
  const starts = lines.flatMap((line, index) => (/^BEGIN:(STANDARD|DAYLIGHT)$/.test(line) ? [index] : []));
  return starts.map((start) =>
    lines.slice(
      start,
      lines.findIndex((line, index) => index > start && line.startsWith("END:")),
    ),
  );
}

/** When an observance sets in, by the clock before it, and the offset from then on. */
function onsetsIn(
  observance: readonly string[],
  year: number,
): readonly { readonly from: number; readonly offset: number }[] {
  const [, y, m, d, hours, minutes] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)/.exec(propertyOf(observance, "DTSTART") ?? "") ?? [];
  const [, sign, offsetHours, offsetMinutes] =
    /^([+-])(\d\d)(\d\d)$/.exec(propertyOf(observance, "TZOFFSETTO") ?? "") ?? [];
  const offset = (sign === "-" ? -1 : 1) * (Number(offsetHours) * 60 + Number(offsetMinutes));
  const first = `${y}-${m}-${d}`;
  const rule = propertyOf(observance, "RRULE");
  const dates = rule === undefined ? [first] : occurrences(rule, year).filter((date) => date >= first);
  return dates.map((date) => ({ from: minuteOf(date, Number(hours) * 60 + Number(minutes)), offset }));
}

function minuteOf(date: string, minutes: number): number {
  return epochDay(date) * minutesPerDay + minutes;
}

function propertyOf(lines: readonly string[], name: string): string | undefined {
  return lines.find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1);
}
