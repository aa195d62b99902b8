import { en } from "../language/en.ts";
import { describeActivity, describeDate, describeMeeting, describePanellist } from "../model/describe.ts";
import { lookup } from "../model/lookup.ts";
import type { Session, Theme } from "../model/session.ts";
import { textIn } from "../model/text-in.ts";
import type { Subject } from "./constraint.ts";
import { subjectsOf } from "./subjects.ts";

export { describeActivity, describeDate, describeItem, describeMeeting, describePanellist } from "../model/describe.ts";

/** A session for people: `eighth session of WGEPAD`. */
export function describeSession({ number, body, language }: Session): string {
  const name = body.acronym ?? textIn(body.name, "en", language).text;
  return `${number === undefined ? "session" : uncapitalized(en.session(number))} of ${name}`;
}

/** A slot for people, by its index: the meeting in it, else its date and part of the day. */
export function describeSlot(session: Session, index: number): string {
  const slot = session.slots[index];
  if (slot === undefined) {
    throw new RangeError(`Unexpected slot ${index}, expected one of the ${session.slots.length} of the session`);
  }
  const meeting = lookup(session).meetings.get(slot.meeting ?? "");
  return meeting === undefined ? `${describeDate(slot.date)}, ${slot.part}` : describeMeeting(session, meeting);
}

/** A theme for people: `theme "Migration"`. */
export function describeTheme({ language }: Session, { title }: Theme): string {
  return `theme "${textIn(title, "en", language).text}"`;
}

/** A subject for people: its activity, and for an appearance who speaks there, `Mrs. Elizabeth Cubias in "Discussion on migration"`. */
export function describeSubject(session: Session, subject: Subject): string {
  const facts = subjectsOf(session).get(subject);
  if (facts === undefined) return subject;
  const activity = describeActivity(session, facts.activity);
  return facts.panellist === undefined ? activity : `${describePanellist(session, facts.panellist)} in ${activity}`;
}

function uncapitalized(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
