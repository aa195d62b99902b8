import { en } from "../language/en.ts";
import type { Activity } from "../model/activity.ts";
import { lookup } from "../model/lookup.ts";
import type { Meeting } from "../model/programme.ts";
import type { Session, Theme } from "../model/session.ts";
import { textIn } from "../model/text-in.ts";
import type { Text } from "../model/words.ts";
import type { PlainDate } from "../time/date.ts";
import { dayOf, monthOf, weekdayOf, yearOf } from "../time/date.ts";
import type { Subject } from "./constraint.ts";
import { subjectsOf } from "./subjects.ts";

/**
 * A date for people.
 *
 * @example
 * describeDate("2009-10-12"); // "Monday, 12 October 2009"
 */
export function describeDate(date: PlainDate): string {
  const weekday = weekdayOf(date);
  return `${en.weekdays[weekday - 1]}, ${en.date({ year: yearOf(date), month: monthOf(date), day: dayOf(date), weekday })}`;
}

/** A session for people: `eighth session of WGEPAD`. */
export function describeSession({ number, body, language }: Session): string {
  const name = body.acronym ?? textIn(body.name, "en", language).text;
  return `${number === undefined ? "session" : uncapitalized(en.session(number))} of ${name}`;
}

/** A meeting for people, with its number, else its title or type: `Monday, 12 October 2009, afternoon (12th meeting)`. */
export function describeMeeting(session: Session, { on, part, ordinal, title, type, access }: Meeting): string {
  const name = ordinal === undefined ? inEnglish(session, title) : en.nthMeeting(ordinal);
  const known = name ?? uncapitalized(en.meetingType(type, access) ?? "");
  return `${describeDate(on)}, ${part}${known === "" ? "" : ` (${known})`}`;
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

/** An agenda item for people, by its full number: `item 4(a) "Migration"`. */
export function describeItem(session: Session, number: string): string {
  const title = inEnglish(session, lookup(session).items.get(number)?.title);
  return `${uncapitalized(en.item([number]))}${title === undefined ? "" : ` "${title}"`}`;
}

/** An activity for people: its title, `"Discussion on migration"`, else its item and what is done, `item 4(a) "Migration" (discussion)`. */
export function describeActivity(session: Session, { title, items, kind }: Activity): string {
  const own = inEnglish(session, title);
  if (own !== undefined) return `"${own}"`;
  if (items.length === 0) return `"${en.kinds[kind]}"`;
  const item = items.length === 1 ? lookup(session).items.get(items[0] ?? "") : undefined;
  const name = item === undefined ? "" : ` "${inEnglish(session, item.title)}"`;
  const done = kind === "other" || kind === item?.kind ? "" : ` (${uncapitalized(en.kinds[kind])})`;
  return `${uncapitalized(en.item(items))}${name}${done}`;
}

/** A theme for people: `theme "Migration"`. */
export function describeTheme({ language }: Session, { title }: Theme): string {
  return `theme "${textIn(title, "en", language).text}"`;
}

/** A panellist for people, by id: `Mrs. Elizabeth Cubias`. */
export function describePanellist(session: Session, id: string): string {
  const panellist = session.panellists.get(id);
  if (panellist === undefined) return id;
  return panellist.honorific === undefined ? panellist.name : `${panellist.honorific} ${panellist.name}`;
}

/** A subject for people: its activity, and for an appearance who speaks there, `Mrs. Elizabeth Cubias in "Discussion on migration"`. */
export function describeSubject(session: Session, subject: Subject): string {
  const facts = subjectsOf(session).get(subject);
  if (facts === undefined) return subject;
  const activity = describeActivity(session, facts.activity);
  return facts.panellist === undefined ? activity : `${describePanellist(session, facts.panellist)} in ${activity}`;
}

function inEnglish(session: Session, text: Text | undefined): string | undefined {
  return text === undefined ? undefined : textIn(text, "en", session.language).text;
}

function uncapitalized(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
