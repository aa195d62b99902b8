import type { Activity } from "./activity.ts";
import type { AgendaItem } from "./agenda.ts";
import type { Entry, Meeting } from "./programme.ts";
import type { Session } from "./session.ts";

/** A session's values by their ids. */
export interface Lookup {
  /** By full number: `4(a)`. */
  readonly items: ReadonlyMap<string, AgendaItem>;
  readonly meetings: ReadonlyMap<string, Meeting>;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly activities: ReadonlyMap<string, Activity>;
}

// A session is immutable: what follows from it may be kept as long as it is.
const known = new WeakMap<Session, Lookup>();

/**
 * Finds a session's agenda items, meetings, entries and activities by id; built once a session.
 *
 * @example
 * lookup(session).items.get("4(a)")?.title; // "Migration"
 */
export function lookup(session: Session): Lookup {
  const found = known.get(session);
  if (found) return found;
  const built: Lookup = {
    items: new Map(session.agenda.map((item) => [item.number, item])),
    meetings: new Map(session.meetings.map((meeting) => [meeting.id, meeting])),
    entries: new Map(session.meetings.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry]))),
    activities: new Map(session.activities.map((activity) => [activity.id, activity])),
  };
  known.set(session, built);
  return built;
}
