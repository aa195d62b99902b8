import type { Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import { issuedAt } from "../revision/issued-at.ts";
import { publishedMeetings } from "../revision/ledger.ts";
import { parseInstant } from "../time/instant.ts";

/** What a calendar tells of the history of a meeting; instants are epoch milliseconds. */
export interface Stamp {
  /** How often time, place or status changed since it was first published (RFC 5546 section 2.1.4). */
  readonly sequence: number;
  readonly created: number;
  readonly modified: number;
}

/** The history of each meeting, by the ledger of what was published. */
export function stampsOf(session: Session, previous: Session | undefined): (meeting: Meeting) => Stamp {
  const issued = issuedAt(session);
  const ledger = new Map(publishedMeetings(session, previous).map((entry) => [entry.meeting, entry]));
  return ({ id }) => {
    const entry = ledger.get(id);
    return {
      sequence: entry?.sequence ?? 0,
      created: parseInstant(entry?.created ?? "") ?? issued,
      modified: parseInstant(entry?.modified ?? "") ?? issued,
    };
  };
}
