import { foldName } from "../internal/fold-name.ts";
import { lookup } from "../model/lookup.ts";
import { textIn } from "../model/text-in.ts";
import { locationOf } from "./describe-meeting.ts";
import type { CalendarEvent } from "./part.ts";
import { oneLine } from "./text.ts";
import { sessionKey } from "./uid.ts";

/** What calendars can be divided by. */
export type CalendarSubject = "room" | "item" | "panellist";

/** One room, agenda item or panellist that a meeting is about. */
export interface EventSubject {
  /** Equal for the same room, item or person. */
  readonly key: readonly string[];
  /** What the calendar is called by. */
  readonly name: string;
  /** What its file is called by. */
  readonly file: string;
}

/**
 * The rooms, items or panellists of a meeting, each once.
 *
 * What a closed meeting deals with and who speaks in it is not told by where it stands, either.
 */
export function subjectsOf(event: CalendarEvent, per: CalendarSubject): readonly EventSubject[] {
  const subjects = per !== "room" && event.meeting.access === "closed" ? [] : finders[per](event);
  return [...new Map(subjects.map((subject) => [JSON.stringify(subject.key), subject])).values()];
}

const finders: Readonly<Record<CalendarSubject, (event: CalendarEvent) => readonly EventSubject[]>> = {
  room: ({ meeting, session, words }) => {
    const { venue, language } = session;
    const room = meeting.room ?? venue?.room;
    if (room === undefined) return [];
    const around = [venue?.building, venue?.city].map((text) => (text ? textIn(text, language, language).text : ""));
    const name = locationOf(meeting, session, words) ?? room;
    return [{ key: [room, ...around].map(foldName), name: oneLine(name), file: room }];
  },

  item: ({ meeting, session, words }) => {
    const { items } = lookup(session);
    const numbers = meeting.entries.flatMap(({ items: stated, printedItem }) => [
      ...stated.flatMap((number) => [items.get(number)?.parent ?? [], number].flat()),
      ...(stated.length === 0 && printedItem !== undefined ? [printedItem] : []),
    ]);
    return numbers.map((number) => {
      const { introduce, item, space } = words.catalogue;
      const title = items.get(number)?.title;
      const name = title === undefined ? item([number]) : `${introduce(item([number]))}${space}${words.text(title)}`;
      return { key: [sessionKey(session), number], name: oneLine(name), file: number };
    });
  },

  panellist: ({ meeting, session }) =>
    meeting.entries
      .flatMap(({ panellists }) => panellists)
      .flatMap((id) => session.panellists.get(id) ?? [])
      .map(({ honorific, name }) => ({
        key: [foldName(name)],
        name: oneLine(honorific === undefined ? name : `${honorific} ${name}`),
        file: name,
      })),
};
