import { foldLines } from "ical-generator";
import { groupBy } from "../internal/group-by.ts";
import type { Session } from "../model/session.ts";
import type { Language } from "../model/words.ts";
import { notExportable } from "./not-exportable.ts";
import { type CalendarPart, calendarPart } from "./part.ts";
import { meetingUid } from "./uid.ts";
import { calendarLines } from "./vcalendar.ts";
import { eventLines } from "./vevent.ts";
import { defineZone, type ZoneDefinition } from "./vtimezone.ts";

/** How a calendar is written. */
export interface CalendarOptions {
  /**
   * `zoned`: the wall time of the session's zone, which the calendar defines; in UTC where the definition that every reader
   * takes would be wrong for one of the meetings. `utc`: all times in UTC. `zoned` unless stated.
   */
  readonly time?: "zoned" | "utc";
  /** `none` leaves out the panellists; names that titles contain stay. `names` unless stated. */
  readonly people?: "names" | "none";
  /** Language of the words; that of each session unless stated. A text that is missing in it falls back. */
  readonly language?: Language;
}

/**
 * Writes the meetings of one or several sessions as an iCalendar file (RFC 5545): one event a meeting, to be served or saved in
 * UTF-8 as `text/calendar`.
 *
 * The same sessions give the same bytes, always: dates of change come from the programme (`issued` and `published`),
 * identifiers from the ids of body, session and meeting. A meeting that is moved or cancelled keeps its identifier.
 * `METHOD:PUBLISH` is written when every body has a secretariat to be its ORGANIZER. Of a closed meeting only who, when and
 * where is told. In a browser the page must have come over https: ical-generator asks for random identifiers, which are not used.
 *
 * @throws ProgrammeError `not-exportable` for no session, a session without meetings, two meetings with one identifier, and a
 * time that the clocks of its zone leave out
 * @example
 * const session = parseSession(text);
 * toICalendar(session); // "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…"
 * toICalendar([session], { time: "utc", people: "none" });
 */
export function toICalendar(sessions: Session | readonly Session[], options: CalendarOptions = {}): string {
  const { time = "zoned", people = "names", language } = options;
  const parts = [sessions].flat().map((session) => calendarPart(session, language ?? session.language));
  assertDistinct(parts);
  const zones = time === "utc" ? new Map<string, ZoneDefinition>() : zonesOf(parts);
  const organized = parts.every(({ session }) => session.body.secretariat !== undefined);
  const lines = [
    "BEGIN:VCALENDAR",
    ...calendarLines(parts, zones, organized),
    // Two names of one zone, US/Eastern and America/New_York, share one definition.
    ...new Map([...zones.values()].map((zone) => [zone.tzid, zone.lines])).values(),
    ...parts.flatMap(({ session, words, events }) => {
      const tzid = zones.get(session.timeZone)?.tzid;
      return events.map((event) => eventLines(event, { session, words, people, organized, tzid }));
    }),
    "END:VCALENDAR",
  ];
  return `${foldLines(lines.flat().join("\r\n"))}\r\n`;
}

function assertDistinct(parts: readonly CalendarPart[]): void {
  if (parts.length === 0) throw notExportable("Unexpected calendar of no session, expected at least one");
  const meetings = parts.flatMap(({ session, events }) => events.map(({ meeting }) => ({ session, meeting })));
  for (const [first, second] of groupBy(meetings, ({ session, meeting }) => meetingUid(session, meeting)).values()) {
    if (first === undefined || second === undefined) continue;
    const which = `two meetings "${first.meeting.id}" of the same session of "${first.session.body.id}"`;
    throw notExportable(`Unexpected ${which}, expected each meeting once`);
  }
}

/** The definition of each zone that has one which is right for all of its meetings. */
function zonesOf(parts: readonly CalendarPart[]): ReadonlyMap<string, ZoneDefinition> {
  const byZone = groupBy(parts, ({ session }) => session.timeZone);
  return new Map(
    [...byZone].flatMap(([zone, partsOfZone]): readonly [string, ZoneDefinition][] => {
      const times = partsOfZone.flatMap(({ events }) => events.map((event) => event.times));
      const definition = defineZone(
        zone,
        times.flatMap(({ start, end }) => [start, end]),
      );
      return definition === undefined ? [] : [[zone, definition]];
    }),
  );
}
