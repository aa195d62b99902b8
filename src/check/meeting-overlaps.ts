import { groupBy } from "../internal/group-by.ts";
import type { Meeting } from "../model/programme.ts";
import { overlapLength } from "../time/interval.ts";
import { certainHours } from "./certain-hours.ts";

/** Two meetings that run at the same time for some minutes, the one that starts earlier first. */
export interface MeetingOverlap {
  readonly first: Meeting;
  readonly second: Meeting;
  readonly minutes: number;
}

/** Every pair of meetings that surely overlap; half-open, so that one may start when the other ends. Cancelled ones do not count. */
export function* meetingOverlaps(meetings: readonly Meeting[]): Generator<MeetingOverlap> {
  const held = meetings.filter(({ status }) => status !== "cancelled");
  for (const sameDay of groupBy(held, ({ on }) => on).values()) {
    const ordered = sameDay.toSorted((a, b) => a.hours.from - b.hours.from || (a.id < b.id ? -1 : 1));
    for (const [index, first] of ordered.entries()) {
      for (const second of ordered.slice(index + 1)) {
        const minutes = overlapLength(certainHours(first.hours), certainHours(second.hours));
        if (minutes > 0) yield { first, second, minutes };
      }
    }
  }
}
