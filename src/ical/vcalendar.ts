import { formatInstant } from "../time/instant.ts";
import { calendarDescriptionOf, nameOf } from "./describe-calendar.ts";
import type { CalendarPart } from "./part.ts";
import { issuedAt } from "./stamp.ts";
import { textLine, uri } from "./text.ts";
import { calendarUid } from "./uid.ts";
import type { ZoneDefinition } from "./vtimezone.ts";

/** An hour: how often a reader may ask again. Readers take it as a hint; some come once a day. */
const refresh = "PT1H";

/**
 * A calendar's own properties (RFC 5545 section 3.6, RFC 7986 section 4), which stand before its first component.
 *
 * Name and description are written twice: readers older than RFC 7986 know only the `X-WR-` forms.
 */
export function calendarLines(
  parts: readonly CalendarPart[],
  zones: ReadonlyMap<string, ZoneDefinition>,
  organized: boolean,
): readonly string[] {
  const sessions = parts.map(({ session }) => session);
  const name = parts.map(({ session, words }) => nameOf(session, words)).join("; ");
  const description = parts.map(({ session, words }) => calendarDescriptionOf(session, words)).join("\n\n");
  const modified = Math.max(
    ...sessions.map(issuedAt),
    ...parts.flatMap(({ events }) => events.map(({ stamp }) => stamp.modified)),
  );
  const url = onlyOne(sessions.map(({ body }) => body.url));
  const zone = onlyOne(sessions.map(({ timeZone }) => timeZone));
  return [
    "VERSION:2.0",
    "PRODID:-//programme-of-work//programme-of-work//EN",
    "CALSCALE:GREGORIAN",
    ...(organized ? ["METHOD:PUBLISH"] : []),
    `UID:${calendarUid(sessions)}`,
    `LAST-MODIFIED:${formatInstant(modified).replaceAll(/[-:]/g, "")}`,
    textLine("NAME", name),
    textLine("X-WR-CALNAME", name),
    textLine("DESCRIPTION", description),
    textLine("X-WR-CALDESC", description),
    ...(url === undefined ? [] : [`URL:${uri(url)}`]),
    `REFRESH-INTERVAL;VALUE=DURATION:${refresh}`,
    `X-PUBLISHED-TTL:${refresh}`,
    ...(zone === undefined ? [] : [`X-WR-TIMEZONE:${zones.get(zone)?.tzid ?? zone}`]),
  ];
}

/** What all of the values are, when they are the same. */
function onlyOne<T>(values: readonly T[]): T | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}
