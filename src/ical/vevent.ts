import { ICalCalendar, ICalEvent, ICalEventClass, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import { type AnnouncedStatus, announcedStatus } from "../revision/ledger-digest.ts";
import { wallOf } from "../time/zone.ts";
import { descriptionOf, locationOf, summaryOf } from "./describe-meeting.ts";
import type { CalendarEvent } from "./part.ts";
import { parameter, uri } from "./text.ts";
import { meetingUid } from "./uid.ts";
import type { Wording } from "./wording.ts";

/** How the event of a meeting is written. */
export interface EventForm {
  readonly people: "names" | "none";
  /** The name by which the calendar defines the session's zone; `undefined` when times are written in UTC. */
  readonly tzid: string | undefined;
  /** Whether the event names the secretariat, as it must in a published calendar and only there (RFC 5546 section 3.2.1). */
  readonly organized: boolean;
  /** Identifier of the event of the session as a whole. */
  readonly parent: string | undefined;
}

/** The VEVENT of a meeting (RFC 5545 section 3.6.1) as content lines, not yet folded. */
export function eventLines(event: CalendarEvent, form: EventForm): readonly string[] {
  const { meeting, session, words, times, stamp } = event;
  const { tzid } = form;
  const status = announcedStatus(meeting, session);
  const location = locationOf(meeting, session, words);
  const description = descriptionOf(event, form.people);
  const modified = new Date(stamp.modified);
  const written = new ICalEvent(
    {
      id: meetingUid(session, meeting),
      sequence: stamp.sequence,
      stamp: modified,
      // ical-generator writes a Date in a zone by the clock of the process. A floating one it writes as it is in UTC.
      floating: tzid !== undefined,
      start: new Date(tzid === undefined ? times.start : wallAsUtc(times.start, session.timeZone)),
      end: new Date(tzid === undefined ? times.end : wallAsUtc(times.end, session.timeZone)),
      summary: words.value(summaryOf(meeting, words)),
      transparency: status === "cancelled" ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      location: location === undefined ? null : words.value(location),
      description: description === undefined ? null : words.value(description),
      categories: categoriesOf(meeting, words).map((name) => ({ name })),
      status: statuses[status],
      created: new Date(stamp.created),
      lastModified: modified,
      class: ICalEventClass.PUBLIC,
    },
    new ICalCalendar(),
  );
  const lines = written.toString().split("\r\n").slice(0, -2);
  const zoned = tzid === undefined ? lines : lines.map((line) => line.replace(/^(DTSTART|DTEND):/, `$1;TZID=${tzid}:`));
  return [...zoned, ...linkLines(event, form), "END:VEVENT"];
}

/** The clock on the wall at an instant, as the instant at which a clock in UTC shows the same. */
function wallAsUtc(instant: number, zone: string): number {
  return instant + wallOf(instant, zone).offsetMinutes * 60_000;
}

const statuses: Readonly<Record<AnnouncedStatus, ICalEventStatus>> = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
};

function categoriesOf({ type, access }: Meeting, { body, catalogue }: Wording): readonly string[] {
  return [body, catalogue.meetingType(type, access) ?? ""].filter((name) => name !== "");
}

/** The properties that ical-generator would escape as text or has no name for. */
function linkLines({ meeting, session, words }: CalendarEvent, { organized, parent }: EventForm): readonly string[] {
  const { access, url, webcast } = meeting;
  const isOpen = access === "open";
  return [
    ...(organized ? organizerLines(session) : []),
    ...(parent === undefined ? [] : [`RELATED-TO;RELTYPE=PARENT:${parent}`]),
    ...(isOpen && url !== undefined ? [`URL:${uri(url)}`] : []),
    ...(isOpen && webcast !== undefined
      ? [`CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=${parameter(words.catalogue.webcast)}:${uri(webcast)}`]
      : []),
  ];
}

/** The office that publishes a session, by its role and not by a person. */
export function organizerLines({ body: { secretariat } }: Session): readonly string[] {
  if (secretariat === undefined) return [];
  return [`ORGANIZER;CN=${parameter(secretariat.name)}:mailto:${uri(secretariat.email)}`];
}
