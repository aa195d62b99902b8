import type { Session } from "../model/session.ts";

/** What two files of one session have in common: the body and the number of the session, `wgepad/8`; `wgepad` without a number. */
export function sessionKey({ body, number }: Session): string {
  return number === undefined ? body.id : `${body.id}/${number}`;
}

/** The id of something in a session as a finding about another session names it: `meeting:2009-01-12-morning@wgepad/8`. */
export function idElsewhere(session: Session, id: string): string {
  return `${id}@${sessionKey(session)}`;
}
