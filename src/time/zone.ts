import { IANAZone } from "luxon";
import { ProgrammeError } from "../internal/errors.ts";
import type { ClockMinutes } from "./clock.ts";
import { dateOfEpochDay, epochDay, type PlainDate } from "./date.ts";
import { zoneNames } from "./zone-names.ts";

const msPerMinute = 60_000;
const msPerDay = 86_400_000;

/**
 * What a date and a time of day in a zone mean. Instants are epoch milliseconds.
 *
 * - `exact`: there is one such instant.
 * - `gap`: there is none, the clock was put forward over it. `before` is the instant as long before the change as the time
 *   lies before the end of the gap, `after` the one as long after the change as it lies after the start of the gap.
 * - `repeat`: there are two, the clock was put back.
 *
 * A calendar program that follows RFC 5545, section 3.3.5, takes `after` and `earlier`.
 */
export type ResolvedWall =
  | { readonly kind: "exact"; readonly instant: number }
  | { readonly kind: "gap"; readonly before: number; readonly after: number }
  | { readonly kind: "repeat"; readonly earlier: number; readonly later: number };

/** What the clock on the wall of a place shows at an instant. */
export interface Wall {
  readonly date: PlainDate;
  /** 0 to 1439; seconds are dropped. */
  readonly minutes: ClockMinutes;
  /** Minutes to add to UTC, positive east of Greenwich; a fraction only where a place still kept its solar time. */
  readonly offsetMinutes: number;
}

/**
 * Tells whether a name is one of the IANA Time Zone Database, in its own spelling and case, that the run-time environment knows too.
 *
 * What `Intl` takes besides is refused: `europe/zurich`, `+02:00`, `PST`, `IST`. A calendar file could not name its zone by them.
 *
 * @example
 * isZone("Europe/Zurich"); // true
 * isZone("Europe/Geneva"); // false
 */
export function isZone(name: string): boolean {
  return zoneNames.has(name) && IANAZone.create(name).isValid;
}

/**
 * Finds the instant at which the clocks of a zone show a time, given as a date and minutes after its midnight (1440 for its end).
 *
 * A time that a clock change leaves out or repeats is told as such, never resolved in silence; the choice is the caller's.
 *
 * Throws {@link ProgrammeError} `unknown-zone`.
 *
 * @example
 * resolveWall("2026-03-29", 150, "Europe/Zurich").kind; // "gap": at 02:00 the clocks go to 03:00
 */
export function resolveWall(date: PlainDate, minutes: ClockMinutes, zone: string): ResolvedWall {
  const rules = zoneOf(zone);
  const wall = epochDay(date) * msPerDay + minutes * msPerMinute;
  // Read as UTC, the time lies less than a day from the instant meant, so these are the offsets before and after a
  // change that can touch it. luxon's own `getPossibleOffsets` compares clocks without dates and so takes the day that
  // Samoa left out in 2011 for a repeated one; its plain constructors choose by today's offset.
  const byOffsetBefore = wall - offsetAt(wall - msPerDay, rules);
  const byOffsetAfter = wall - offsetAt(wall + msPerDay, rules);
  const isShown = (instant: number) => instant + offsetAt(instant, rules) === wall;

  if (byOffsetBefore !== byOffsetAfter && isShown(byOffsetBefore) && isShown(byOffsetAfter)) {
    return { kind: "repeat", earlier: byOffsetBefore, later: byOffsetAfter };
  }
  if (isShown(byOffsetBefore)) return { kind: "exact", instant: byOffsetBefore };
  if (isShown(byOffsetAfter)) return { kind: "exact", instant: byOffsetAfter };
  return { kind: "gap", before: byOffsetAfter, after: byOffsetBefore };
}

/**
 * Tells the date, the time of day and the offset that the clocks of a zone show at an instant, in epoch milliseconds.
 *
 * Throws {@link ProgrammeError} `unknown-zone`.
 *
 * @example
 * wallOf(1255449600000, "Europe/Zurich"); // { date: "2009-10-13", minutes: 1080, offsetMinutes: 120 }
 */
export function wallOf(instant: number, zone: string): Wall {
  const offset = offsetAt(instant, zoneOf(zone));
  const day = Math.floor((instant + offset) / msPerDay);
  const minutes = Math.floor((instant + offset - day * msPerDay) / msPerMinute);
  return { date: dateOfEpochDay(day), minutes, offsetMinutes: offset / msPerMinute };
}

function zoneOf(name: string): IANAZone {
  if (isZone(name)) return IANAZone.create(name);
  const message = `Unexpected time zone "${name}", expected a name of the IANA Time Zone Database such as Europe/Zurich`;
  throw new ProgrammeError("unknown-zone", message, { zone: name });
}

/** Milliseconds to add to UTC; luxon gives minutes, in fractions where solar time was kept. */
function offsetAt(instant: number, zone: IANAZone): number {
  return Math.round(zone.offset(instant) * msPerMinute);
}
