import { compareText } from "../internal/compare-text.ts";
import { groupBy } from "../internal/group-by.ts";
import type { Session } from "../model/session.ts";
import { fileName } from "./file-name.ts";
import { notExportable } from "./not-exportable.ts";
import type { CalendarOptions } from "./options.ts";
import { type CalendarPart, calendarParts } from "./part.ts";
import { type CalendarSubject, subjectsOf } from "./subjects.ts";
import type { Subject } from "./vcalendar.ts";
import { writeCalendar } from "./write-calendar.ts";

/** One of several calendars. */
export interface CalendarFile {
  /** A name that every file system takes, unique among them: `room-xx.ics`. */
  readonly file: string;
  /** The room, the item or the person. */
  readonly name: string;
  /** The calendar. */
  readonly text: string;
}

/**
 * Writes a calendar for each room, agenda item or panellist of one or several sessions, with the meetings in it, on it, or in
 * which he or she speaks.
 *
 * An event is the same in each of them as in the calendar of the whole session. An item's calendar has the meetings on its
 * sub-items, too. Rooms and persons are the same in several sessions when they are written alike, but for capitals. Closed
 * meetings stand in the calendars of rooms only. A meeting without a room, an item or a panellist stands in none.
 *
 * @returns The calendars by the names of their files.
 * @throws ProgrammeError `not-exportable` as {@link toICalendar} does, and when there would be no calendar
 * @example
 * toICalendars(session, "room").map(({ file }) => file); // ["room-xvii.ics", "room-xx.ics"]
 */
export function toICalendars(
  sessions: Session | readonly Session[],
  per: CalendarSubject,
  options: CalendarOptions = {},
): readonly CalendarFile[] {
  const parts = calendarParts([sessions].flat(), options);
  const subjects = subjectsIn(parts, per);
  if (subjects.length === 0) {
    throw notExportable(`Unexpected calendars by ${per} of a programme that names none, expected at least one`);
  }
  const files = new Set<string>();
  return subjects
    .map(({ file, subject, events }): CalendarFile => {
      const own = parts
        .map((part) => ({ ...part, events: part.events.filter((event) => events.has(event)) }))
        .filter((part) => part.events.length > 0);
      return { file: unique(file, files), name: subject.name, text: writeCalendar(own, options, subject) };
    })
    .toSorted((one, other) => compareText(one.file, other.file));
}

/** Each room, item or panellist with its events, in an order that does not follow that of the meetings. */
function subjectsIn(parts: readonly CalendarPart[], per: CalendarSubject) {
  const found = parts.flatMap(({ events }) =>
    events.flatMap((event) => subjectsOf(event, per).map((subject) => ({ event, ...subject }))),
  );
  const isSeveral = parts.length > 1;
  return [...groupBy(found, ({ key }) => JSON.stringify(key))]
    .toSorted(([one], [other]) => compareText(one, other))
    .flatMap(([, [first, ...more]]) => {
      if (first === undefined) return [];
      const { key, name, event } = first;
      const subject: Subject = { key: [per, ...key], name, words: event.words };
      const words = isSeveral && per === "item" ? key.join(" ") : first.file;
      return { file: fileName(per, words), subject, events: new Set([first, ...more].map((one) => one.event)) };
    });
}

function unique(name: string, taken: Set<string>): string {
  for (let copy = 1; ; copy += 1) {
    const file = `${name}${copy === 1 ? "" : `-${copy}`}.ics`;
    if (taken.has(file)) continue;
    taken.add(file);
    return file;
  }
}
