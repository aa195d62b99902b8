import { foldLines } from "ical-generator";
import { groupBy } from "../internal/group-by.ts";
import type { CalendarOptions } from "./options.ts";
import type { CalendarPart } from "./part.ts";
import { spansOf } from "./span.ts";
import { calendarLines, type Subject } from "./vcalendar.ts";
import { eventLines } from "./vevent.ts";
import { defineZone, type ZoneDefinition } from "./vtimezone.ts";

/**
 * Writes parts as one calendar.
 *
 * @param subject what it is about, when it does not hold all meetings of its sessions
 */
export function writeCalendar(
  parts: readonly CalendarPart[],
  { time = "zoned", people = "names", span = false }: CalendarOptions,
  subject?: Subject,
): string {
  const zones = time === "utc" ? new Map<string, ZoneDefinition>() : zonesOf(parts);
  const organized = parts.every(({ session }) => session.body.secretariat !== undefined);
  const lines = [
    "BEGIN:VCALENDAR",
    ...calendarLines(parts, zones, organized, subject),
    // Two names of one zone, US/Eastern and America/New_York, share one definition.
    ...new Map([...zones.values()].map((zone) => [zone.tzid, zone.lines])).values(),
    ...parts.flatMap((part) => {
      const spans = span ? spansOf(part, organized) : [];
      return [
        ...spans.map((one) => one.lines),
        ...part.events.map((event) => {
          const tzid = zones.get(event.session.timeZone)?.tzid;
          const parent = spans.find(({ from, to }) => from <= event.meeting.on && event.meeting.on <= to)?.uid;
          return eventLines(event, { people, organized, tzid, parent });
        }),
      ];
    }),
    "END:VCALENDAR",
  ];
  return `${foldLines(lines.flat().join("\r\n"))}\r\n`;
}

/** The definition of each zone that has one which is right for all of its meetings. */
function zonesOf(parts: readonly CalendarPart[]): ReadonlyMap<string, ZoneDefinition> {
  const byZone = groupBy(
    parts.flatMap(({ events }) => events),
    ({ session }) => session.timeZone,
  );
  return new Map(
    [...byZone].flatMap(([zone, events]): readonly [string, ZoneDefinition][] => {
      const definition = defineZone(
        zone,
        events.flatMap(({ times: { start, end } }) => [start, end]),
      );
      return definition === undefined ? [] : [[zone, definition]];
    }),
  );
}
