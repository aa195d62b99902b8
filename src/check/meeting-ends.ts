import type { Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import type { ClockMinutes } from "../time/clock.ts";
import type { PlainDate } from "../time/date.ts";
import { type ResolvedWall, resolveWall } from "../time/zone.ts";

/** The start or the stated end of a meeting, on the clock of the duty station and in the world. */
export interface MeetingEnd {
  readonly meeting: Meeting;
  readonly end: "start" | "end";
  readonly minutes: ClockMinutes;
  readonly wall: ResolvedWall;
}

/** Start and stated end of every meeting that is not cancelled. */
export function* meetingEnds({ meetings, timeZone }: Session): Generator<MeetingEnd> {
  // Meetings share their hours; asking the zone is the dear part.
  const known = new Map<string, ResolvedWall>();
  const resolve = (date: PlainDate, minutes: ClockMinutes): ResolvedWall => {
    const key = `${date} ${minutes}`;
    const wall = known.get(key) ?? resolveWall(date, minutes, timeZone);
    known.set(key, wall);
    return wall;
  };
  for (const meeting of meetings) {
    if (meeting.status === "cancelled") continue;
    const { on, hours } = meeting;
    for (const [end, minutes] of [
      ["start", hours.from],
      ["end", hours.to],
    ] as const) {
      if (minutes !== undefined) yield { meeting, end, minutes, wall: resolve(on, minutes) };
    }
  }
}
