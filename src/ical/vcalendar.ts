import { issuedAt } from "../revision/issued-at.ts";
import { formatInstant } from "../time/instant.ts";
import { calendarDescriptionOf, nameOf } from "./describe-calendar.ts";
import type { CalendarPart } from "./part.ts";
import { textLine, uri } from "./text.ts";
import { calendarUid } from "./uid.ts";
import type { ZoneDefinition } from "./vtimezone.ts";
import type { Wording } from "./wording.ts";

/** An hour: how often a reader may ask again. Readers take it as a hint; some come once a day. */
const refresh = "PT1H";

/** What a calendar is about that does not hold all meetings of its sessions. */
export interface Subject {
  readonly key: readonly string[];
  readonly name: string;
  readonly words: Wording;
}

/**
 * A calendar's own properties (RFC 5545 section 3.6, RFC 7986 section 4), which stand before its first component.
 *
 * Name and description are written twice: readers older than RFC 7986 know only the `X-WR-` forms.
 */
export function calendarLines(
  parts: readonly CalendarPart[],
  zones: ReadonlyMap<string, ZoneDefinition>,
  organized: boolean,
  subject: Subject | undefined,
): readonly string[] {
  const sessions = parts.map(({ session }) => session);
  const name = nameOfAll(parts, subject);
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
    `UID:${calendarUid(sessions, subject?.key)}`,
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

function nameOfAll(parts: readonly CalendarPart[], subject: Subject | undefined): string {
  const sessions = parts
    .map(({ session, words }, index) => `${index === 0 ? "" : words.catalogue.semicolon}${nameOf(session, words)}`)
    .join("");
  if (subject === undefined) return sessions;
  const { introduce, space } = subject.words.catalogue;
  return `${introduce(sessions)}${space}${subject.name}`;
}

/** What all of the values are, when they are the same. */
function onlyOne<T>(values: readonly T[]): T | undefined {
  return new Set(values).size === 1 ? values[0] : undefined;
}
