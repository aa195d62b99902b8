import type { Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import type { Interval } from "../time/interval.ts";
import { resolveWall } from "../time/zone.ts";
import { certainHours } from "./certain-hours.ts";

/**
 * The time that a meeting surely takes, in epoch milliseconds, half-open; meetings of sessions in different zones can be compared.
 *
 * A time that the clocks repeat is the earlier one, one that they leave out as much later as they were put forward (RFC 5545,
 * section 3.3.5); other rules tell of both.
 */
export function meetingTime({ timeZone }: Session, { on, hours }: Meeting): Interval {
  const instant = (minutes: number): number => {
    const wall = resolveWall(on, minutes, timeZone);
    return wall.kind === "exact" ? wall.instant : wall.kind === "gap" ? wall.after : wall.earlier;
  };
  const { start, end } = certainHours(hours);
  return { start: instant(start), end: instant(end) };
}
