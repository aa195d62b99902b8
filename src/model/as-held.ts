import { buildSession } from "./build-session.ts";
import type { Session } from "./session.ts";

/**
 * The session as it was held: what the record tells of each meeting is laid over the programme, slot by slot.
 *
 * A session without a record gives the programme's meetings.
 *
 * @example
 * check(asHeldLayer(session));
 */
export function asHeldLayer(session: Session): Session {
  return buildSession(session.data, session.source, "as-held");
}
