import { describeMeeting } from "../model/describe.ts";
import type { Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import { formatClockRange } from "../time/clock.ts";
import type { Grade, Place } from "./change.ts";

/** Where a meeting stands in time. */
export function placeOf(session: Session, meeting: Meeting): Place {
  const { id, on, part, hours } = meeting;
  return { meeting: id, on, part, hours: formatClockRange(hours), name: describeMeeting(session, meeting) };
}

/** How much it asks to come at another time. */
export function gradeOfMove(
  from: Pick<Place, "on" | "part" | "hours">,
  to: Pick<Place, "on" | "part" | "hours">,
): Grade {
  if (from.on !== to.on) return "date";
  return from.part === to.part && from.hours === to.hours ? "order" : "half-day";
}
