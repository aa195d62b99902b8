import { compareText } from "../internal/compare-text.ts";
import { lookup } from "../model/lookup.ts";
import type { Meeting } from "../model/programme.ts";
import type { SessionFile } from "../model/schema/session-file.ts";
import type { Session } from "../model/session.ts";
import { formatInstant, parseInstant } from "../time/instant.ts";
import { issuedAt } from "./issued-at.ts";
import { digestOf, isCancelled, isComparable, isPlacedAnew, withdrawnDigest } from "./ledger-digest.ts";
import { withdrawnMeetings } from "./withdrawn-meetings.ts";

type Published = NonNullable<NonNullable<SessionFile["programme"]>["published"]>[number];

/** What was published of a meeting: one entry of `programme.published`. */
export type PublishedMeeting = Readonly<Published>;

/**
 * The ledger of what is published of each meeting with this revision, by the ids of the meetings: what `programme.published`
 * is to be.
 *
 * It goes on from the ledger of the file and from what was published of the previous revision, whichever is further on. The
 * sequence grows by one exactly where status, time or place changed (RFC 5546 section 2.1.4), `modified` becomes the revision's
 * `issued` where anything changed that a reader sees, and never goes back; `created` is when the meeting was first published.
 * A meeting that is gone stays, as one that is cancelled; outside of the days that an excerpt covers nothing is gone.
 *
 * @example
 * const [first] = publishedMeetings(revised, published);
 * first; // { meeting: "2009-10-05-afternoon", sequence: 0, created: "2009-09-28T10:00:00Z", … }
 */
export function publishedMeetings(session: Session, previous?: Session): readonly PublishedMeeting[] {
  const issued = issuedAt(session);
  const before = lastPublished(session, previous);
  const gone = new Map(previous && withdrawnMeetings(session, previous).map((meeting) => [meeting.id, meeting]));
  const isExcerpt = session.programme?.covers !== undefined;
  const others = [...before.values()].filter(({ meeting }) => !lookup(session).meetings.has(meeting));
  return [
    ...session.meetings.map((meeting) => publishedNow(meeting, session, before.get(meeting.id))),
    ...others.map((entry) => {
      const meeting = gone.get(entry.meeting);
      if (meeting !== undefined && previous !== undefined) return withdrawn(entry, issued, digestOf(meeting, previous));
      return isExcerpt ? entry : withdrawn(entry, issued, withdrawnDigest(entry.digest));
    }),
  ].toSorted((one, other) => compareText(one.meeting, other.meeting));
}

/** What was last published of each meeting, as the ledger of the file and the previous revision tell it together. */
function lastPublished(session: Session, previous: Session | undefined): ReadonlyMap<string, PublishedMeeting> {
  const entries = new Map(previous && publishedMeetings(previous).map((entry) => [entry.meeting, entry]));
  for (const own of session.data.programme?.published ?? []) {
    const other = entries.get(own.meeting);
    entries.set(own.meeting, other === undefined ? own : furthest(other, own));
  }
  return entries;
}

/** The entry that is further on, with the earliest and the latest date of both. */
function furthest(one: PublishedMeeting, other: PublishedMeeting): PublishedMeeting {
  const earlier = (a: string, b: string): string => (instantOf(b) < instantOf(a) ? b : a);
  const later = (a: string, b: string): string => (instantOf(b) > instantOf(a) ? b : a);
  return {
    ...(other.sequence > one.sequence ? other : one),
    created: earlier(one.created, other.created),
    modified: later(one.modified, other.modified),
  };
}

function publishedNow(meeting: Meeting, session: Session, before: PublishedMeeting | undefined): PublishedMeeting {
  const digest = digestOf(meeting, session);
  const issued = issuedAt(session);
  if (before === undefined) {
    const now = formatInstant(issued);
    return { meeting: meeting.id, sequence: 0, created: now, modified: now, digest };
  }
  const isChanged = isComparable(before.digest) && digest !== before.digest;
  return isChanged ? changed(before, digest, issued) : { ...before, digest };
}

function withdrawn(before: PublishedMeeting, issued: number, digest: string): PublishedMeeting {
  return isComparable(before.digest) && !isCancelled(before.digest) ? changed(before, digest, issued) : before;
}

function changed(before: PublishedMeeting, digest: string, issued: number): PublishedMeeting {
  const { meeting, sequence, created, modified } = before;
  return {
    meeting,
    sequence: sequence + (isPlacedAnew(before.digest, digest) ? 1 : 0),
    created,
    modified: issued > instantOf(modified) ? formatInstant(issued) : modified,
    digest,
  };
}

function instantOf(stated: string): number {
  return parseInstant(stated) ?? Number.NaN;
}
