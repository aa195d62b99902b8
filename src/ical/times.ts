import type { Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import { type ClockMinutes, formatClock } from "../time/clock.ts";
import type { Interval } from "../time/interval.ts";
import { resolveWall } from "../time/zone.ts";
import { notExportable } from "./not-exportable.ts";

const msPerMinute = 60_000;

/**
 * From when to when a meeting stands in a calendar, in epoch milliseconds, half-open.
 *
 * Without a stated end it has the session's nominal length; an open end ("or later if required") is not drawn. An hour that
 * the clocks repeat is the earlier one (RFC 5545 section 3.3.5).
 *
 * @throws ProgrammeError `not-exportable` for an hour that the clocks leave out, and for hours that do not end later than they begin
 */
export function timesOf(meeting: Meeting, session: Session): Interval {
  const { from, to } = meeting.hours;
  const start = instantOf(meeting, from, session.timeZone);
  const end =
    to === undefined ? start + session.nominalMinutes * msPerMinute : instantOf(meeting, to, session.timeZone);
  if (end <= start) {
    throw notExportable(
      `Unexpected end at ${formatClock(to ?? from)} of meeting ${meeting.id}, expected it later than its start`,
    );
  }
  return { start, end };
}

function instantOf(meeting: Meeting, minutes: ClockMinutes, zone: string): number {
  const resolved = resolveWall(meeting.on, minutes, zone);
  if (resolved.kind === "gap") {
    const time = `${formatClock(minutes)} on ${meeting.on}`;
    throw notExportable(
      `Unexpected ${time} in meeting ${meeting.id}, expected a time that the clocks of ${zone} do not leave out`,
    );
  }
  return resolved.kind === "exact" ? resolved.instant : resolved.earlier;
}
