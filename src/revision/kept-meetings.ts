import { defined } from "../internal/defined.ts";
import { type MeetingData, meetingsOfLayer } from "../model/build-meetings.ts";
import type { Session } from "../model/session.ts";
import { partsOfDay } from "../model/word-lists.ts";
import { formatClockRange } from "../time/clock.ts";
import { withdrawnMeetings } from "./withdrawn-meetings.ts";

/**
 * The meetings of a new revision, each with its id: those of the new file in its order, and where they stood in time those that
 * only the old one has, as cancelled.
 */
export function keptMeetings(old: Session, next: Session): MeetingData[] {
  const kept = meetingsOfLayer(next.data, "programme").map(({ id, data }): MeetingData => ({ ...data, id }));
  const before = new Map(meetingsOfLayer(old.data, "programme").map(({ id, data }) => [id, data]));
  for (const { id, on, part, hours } of withdrawnMeetings(next, old)) {
    const { title, type, access, organ, jointWith, parallel, room } = before.get(id) ?? {};
    const cancelled: MeetingData = {
      id,
      on,
      part,
      hours: formatClockRange(hours),
      ...defined({ title, type, access, organ, jointWith, parallel }),
      status: "cancelled",
      ...defined({ room }),
    };
    const later = kept.findIndex((each) => timeOf(each) > timeOf(cancelled));
    kept.splice(later === -1 ? kept.length : later, 0, cancelled);
  }
  return kept;
}

function timeOf({ on, part }: MeetingData): string {
  return `${on} ${partsOfDay.indexOf(part)}`;
}
