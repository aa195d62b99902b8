import { groupBy } from "../internal/group-by.ts";
import type { Activity } from "../model/activity.ts";
import { lookup } from "../model/lookup.ts";
import type { Entry, Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";

/** Tells whether the body itself works in a meeting, formally or not; nobody does at a side event or a registration desk. */
export function isOwnWork({ type }: Meeting): boolean {
  return type === "formal" || type === "informal";
}

/** The activities on which the body itself works: all but those that stand only at side events, registration and the like. */
export function ownActivities(session: Session): readonly Activity[] {
  const standing = session.meetings
    .filter(({ status }) => status !== "cancelled")
    .flatMap((meeting) => meeting.entries.map(({ activity }) => ({ activity, own: isOwnWork(meeting) })));
  const byActivity = groupBy(standing, ({ activity }) => activity);
  return session.activities.filter(({ id }) => byActivity.get(id)?.some(({ own }) => own) ?? true);
}

/** The entries with which the body itself works on an activity, in order of time. */
export function ownEntries(session: Session, { entries }: Activity): readonly Entry[] {
  const known = lookup(session);
  return entries.flatMap((id) => {
    const entry = known.entries.get(id);
    const meeting = known.meetings.get(entry?.meeting ?? "");
    return entry !== undefined && meeting !== undefined && isOwnWork(meeting) ? [entry] : [];
  });
}
