import { en } from "../language/en.ts";
import type { RelatedSession, Session } from "../model/session.ts";
import { textIn } from "../model/text-in.ts";

/** Another body's session for people: its name, else the body with the number of the session, `seventh session of WGEPAD`. */
export function describeRelated(session: Session, { name, number, body }: RelatedSession): string {
  if (name !== undefined) return textIn(name, "en", session.language).text;
  return `${number === undefined ? "session" : en.session(number).toLowerCase()} of ${body.toUpperCase()}`;
}
