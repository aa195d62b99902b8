import { groupBy } from "../internal/group-by.ts";
import type { Entry, Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import { textIn } from "../model/text-in.ts";

/** An entry and the meeting in which it stands. */
export interface Standing {
  readonly entry: Entry;
  readonly meeting: Meeting;
}

/** An entry before and now; one of them is missing when it goes or comes. */
export type EntryPair =
  | { readonly old: Standing; readonly now: Standing }
  | { readonly old: Standing; readonly now?: undefined }
  | { readonly old?: undefined; readonly now: Standing };

/**
 * Pairs the entries of two revisions that are the same part of the same thing: first those that stay in their meeting, as they
 * are, by activity, by what they say they are on, and last by their place in it; then those that stand elsewhere, in order of time.
 *
 * Entries of cancelled meetings stand nowhere, except when the meeting is cancelled in both.
 */
export function pairEntries(old: Session, next: Session): readonly EntryPair[] {
  const pairs: EntryPair[] = [];
  let before = standing(old, cancelled(next));
  let now = standing(next, cancelled(old));
  const passes: readonly Key[] = [
    inMeeting(byAll),
    inMeeting(byActivity),
    inMeeting(byContent),
    inMeeting(byPlace),
    elsewhere(byActivity),
    elsewhere(byContent),
  ];
  for (const key of passes) {
    const waiting = groupBy(now, (each) => key(next, each));
    const taken = new Set<Standing>();
    const places = new Map<string, number>();
    for (const each of before) {
      const name = key(old, each);
      if (name === undefined) continue;
      const place = places.get(name) ?? 0;
      const match = waiting.get(name)?.[place];
      if (match === undefined) continue;
      places.set(name, place + 1);
      taken.add(each).add(match);
      pairs.push({ old: each, now: match });
    }
    before = before.filter((each) => !taken.has(each));
    now = now.filter((each) => !taken.has(each));
  }
  return [...pairs, ...before.map((each) => ({ old: each })), ...now.map((each) => ({ now: each }))];
}

type Key = (session: Session, standing: Standing) => string | undefined;

/** What is printed alike is the same, whatever its activity is called by now. */
const byAll: Key = (_, { entry: { id: _id, activity: _activity, continues: _continues, path: _path, ...printed } }) =>
  JSON.stringify(printed);

const byActivity: Key = (_, { entry: { activity, container, items } }) =>
  container ? `heading ${items.join("+")}` : `activity ${activity}`;

const byContent: Key = ({ language }, { entry: { items, kind, printedItem, title } }) => {
  if (items.length > 0) return `${items.join("+")}/${kind}`;
  return printedItem === undefined
    ? `${kind}/${title === undefined ? "" : textIn(title, language, language).text}`
    : `${printedItem}/${kind}`;
};

/** What is on no item has no name but its title, which may be worded anew. */
const byPlace: Key = (_, { entry: { items, kind, container } }) =>
  items.length > 0 || container ? undefined : `untitled ${kind}`;

/** Only within one meeting. */
function inMeeting(key: Key): Key {
  return (session, each) => {
    const name = key(session, each);
    return name === undefined ? undefined : `${each.meeting.id} ${name}`;
  };
}

/** A heading belongs to its meeting, and what a cancelled meeting was to do stays with it. */
function elsewhere(key: Key): Key {
  return (session, each) =>
    each.entry.container || each.meeting.status === "cancelled" ? undefined : key(session, each);
}

function cancelled({ meetings }: Session): ReadonlySet<string> {
  return new Set(meetings.flatMap(({ id, status }) => (status === "cancelled" ? [id] : [])));
}

function standing({ meetings }: Session, cancelledInOther: ReadonlySet<string>): readonly Standing[] {
  return meetings
    .filter(({ id, status }) => status !== "cancelled" || cancelledInOther.has(id))
    .flatMap((meeting) => meeting.entries.map((entry) => ({ entry, meeting })));
}
