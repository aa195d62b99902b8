import type { Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import { epochDay } from "../time/date.ts";
import { parseInstant } from "../time/instant.ts";

const msPerDay = 86_400_000;

/** What a calendar tells of the history of a meeting; instants are epoch milliseconds. */
export interface Stamp {
  /** How often time, place or status changed since it was first published (RFC 5546 section 2.1.4). */
  readonly sequence: number;
  readonly created: number;
  readonly modified: number;
}

/**
 * The history of each meeting: as the programme's ledger of what was published has it, else never changed since the revision
 * was issued.
 */
export function stampsOf(session: Session): (meeting: Meeting) => Stamp {
  const issued = issuedAt(session);
  const ledger = new Map((session.data.programme?.published ?? []).map((entry) => [entry.meeting, entry]));
  return ({ id }) => {
    const entry = ledger.get(id);
    if (entry === undefined) return { sequence: 0, created: issued, modified: issued };
    return {
      sequence: entry.sequence,
      created: parseInstant(entry.created) ?? issued,
      modified: parseInstant(entry.modified) ?? issued,
    };
  };
}

/** When the programme was issued; the first moment, in UTC, of the session's first day when it does not say: never the clock. */
export function issuedAt({ programme, dates }: Session): number {
  return programme?.issued ?? epochDay(dates[0]?.from ?? "1970-01-01") * msPerDay;
}
