import { groupBy } from "../internal/group-by.ts";
import type { Session } from "../model/session.ts";
import { notExportable } from "./not-exportable.ts";
import { sessionKey } from "./uid.ts";

/**
 * Finds the previous revision of each session by body and number; a session that has none is published for the first time.
 *
 * @throws ProgrammeError `not-exportable` for a revision of none of the sessions, and for two of one session
 */
export function previousOf(
  sessions: readonly Session[],
  previous: readonly Session[],
): (session: Session) => Session | undefined {
  const keys = new Set(sessions.map(sessionKey));
  const revisions = groupBy(previous, sessionKey);
  for (const [key, [, second]] of revisions) {
    if (!keys.has(key))
      throw notExportable(`Unexpected revision of ${key} as previous, expected one of ${[...keys].join(", ")}`);
    if (second !== undefined)
      throw notExportable(`Unexpected second previous revision of ${key}, expected only the last`);
  }
  return (session) => revisions.get(sessionKey(session))?.[0];
}
