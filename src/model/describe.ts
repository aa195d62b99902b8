import { en } from "../language/en.ts";
import type { PlainDate } from "../time/date.ts";
import { dayOf, monthOf, weekdayOf, yearOf } from "../time/date.ts";
import type { Activity } from "./activity.ts";
import { lookup } from "./lookup.ts";
import type { Meeting } from "./programme.ts";
import type { Session } from "./session.ts";
import { textIn } from "./text-in.ts";
import type { Text } from "./words.ts";

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

/** A meeting for people, with its number, else its title or type: `Monday, 12 October 2009, afternoon (12th meeting)`. */
export function describeMeeting(session: Session, { on, part, ordinal, title, type, access }: Meeting): string {
  const name = ordinal === undefined ? inEnglish(session, title) : en.nthMeeting(ordinal);
  const known = name ?? uncapitalized(en.meetingType(type, access) ?? "");
  return `${describeDate(on)}, ${part}${known === "" ? "" : ` (${known})`}`;
}

/** An agenda item for people, by its full number: `item 4(a) "Migration"`. */
export function describeItem(session: Session, number: string): string {
  const title = inEnglish(session, lookup(session).items.get(number)?.title);
  return `${uncapitalized(en.item([number]))}${title === undefined ? "" : ` "${title}"`}`;
}

/** An activity for people: its title, `"Discussion on migration"`, else its item and what is done, `item 4(a) "Migration" (discussion)`. */
export function describeActivity(
  session: Session,
  { title, items, kind }: Pick<Activity, "title" | "items" | "kind">,
): string {
  const own = inEnglish(session, title);
  if (own !== undefined) return `"${own}"`;
  if (items.length === 0) return `"${en.kinds[kind]}"`;
  const item = items.length === 1 ? lookup(session).items.get(items[0] ?? "") : undefined;
  const name = item === undefined ? "" : ` "${inEnglish(session, item.title)}"`;
  const done = kind === "other" || kind === item?.kind ? "" : ` (${uncapitalized(en.kinds[kind])})`;
  return `${uncapitalized(en.item(items))}${name}${done}`;
}

/** A panellist for people, by id: `Mrs. Elizabeth Cubias`. */
export function describePanellist(session: Session, id: string): string {
  const panellist = session.panellists.get(id);
  if (panellist === undefined) return id;
  return panellist.honorific === undefined ? panellist.name : `${panellist.honorific} ${panellist.name}`;
}

function inEnglish(session: Session, text: Text | undefined): string | undefined {
  return text === undefined ? undefined : textIn(text, "en", session.language).text;
}

function uncapitalized(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
