import type { Session } from "../model/session.ts";
import type { CalendarOptions } from "./options.ts";
import { calendarParts } from "./part.ts";
import { writeCalendar } from "./write-calendar.ts";

/**
 * Writes the meetings of one or several sessions as an iCalendar file (RFC 5545): one event a meeting, to be served or saved in
 * UTF-8 as `text/calendar`.
 *
 * The same sessions give the same bytes, always: dates of change come from the programme (`issued` and `published`),
 * identifiers from the ids of body, session and meeting. A meeting that is moved or cancelled keeps its identifier, and its
 * `SEQUENCE` grows with every change of time, place or status since `previous`.
 * `METHOD:PUBLISH` is written when every body has a secretariat to be its ORGANIZER. Of a closed meeting only who, when and
 * where is told. In a browser the page must have come over https: ical-generator asks for random identifiers, which are not used.
 *
 * @throws ProgrammeError `not-exportable` for no session, a session without meetings, two meetings with one identifier, a
 * time that the clocks of its zone leave out, and a previous revision of another session
 * @example
 * const session = parseSession(text);
 * toICalendar(session); // "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…"
 * toICalendar([session], { time: "utc", people: "none" });
 * toICalendar(session, { previous: parseSession(textOfTheRevisionBefore) });
 */
export function toICalendar(sessions: Session | readonly Session[], options: CalendarOptions = {}): string {
  return writeCalendar(calendarParts([sessions].flat(), options), options);
}
