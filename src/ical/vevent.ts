import { ICalCalendar, ICalEvent, ICalEventClass, ICalEventStatus, ICalEventTransparency } from "ical-generator";
import type { Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import { wallOf } from "../time/zone.ts";
import { descriptionOf, locationOf, summaryOf } from "./describe-meeting.ts";
import type { CalendarEvent } from "./part.ts";
import { parameter, uri } from "./text.ts";
import { meetingUid } from "./uid.ts";
import type { Wording } from "./wording.ts";

/** What the event of a meeting is made of, beside the meeting. */
export interface EventContext {
  readonly session: Session;
  readonly words: Wording;
  readonly people: "names" | "none";
  /** The name by which the calendar defines the session's zone; `undefined` when times are written in UTC. */
  readonly tzid: string | undefined;
  /** Whether the event names the secretariat, as it must in a published calendar and only there (RFC 5546 section 3.2.1). */
  readonly organized: boolean;
}

/**
 * The VEVENT of a meeting (RFC 5545 section 3.6.1) as content lines, not yet folded.
 *
 * `STATUS` speaks of time and place: tentative where the meeting says so and while the programme is a draft; a provisional
 * programme has announced its meetings, and only what they deal with may change.
 */
export function eventLines({ meeting, times, stamp }: CalendarEvent, context: EventContext): readonly string[] {
  const { session, words, tzid } = context;
  const isCancelled = meeting.status === "cancelled";
  const location = locationOf(meeting, session, words);
  const description = descriptionOf(meeting, session, words, context.people);
  const modified = new Date(stamp.modified);
  const event = new ICalEvent(
    {
      id: meetingUid(session, meeting),
      sequence: stamp.sequence,
      stamp: modified,
      // ical-generator writes a Date in a zone by the clock of the process. A floating one it writes as it is in UTC.
      floating: tzid !== undefined,
      start: new Date(tzid === undefined ? times.start : wallAsUtc(times.start, session.timeZone)),
      end: new Date(tzid === undefined ? times.end : wallAsUtc(times.end, session.timeZone)),
      summary: words.value(summaryOf(meeting, words)),
      transparency: isCancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE,
      location: location === undefined ? null : words.value(location),
      description: description === undefined ? null : words.value(description),
      categories: categoriesOf(meeting, words).map((name) => ({ name })),
      status: statusOf(meeting, session),
      created: new Date(stamp.created),
      lastModified: modified,
      class: ICalEventClass.PUBLIC,
    },
    new ICalCalendar(),
  );
  const lines = event.toString().split("\r\n").slice(0, -2);
  const zoned = tzid === undefined ? lines : lines.map((line) => line.replace(/^(DTSTART|DTEND):/, `$1;TZID=${tzid}:`));
  return [...zoned, ...linkLines(meeting, context), "END:VEVENT"];
}

/** The clock on the wall at an instant, as the instant at which a clock in UTC shows the same. */
function wallAsUtc(instant: number, zone: string): number {
  return instant + wallOf(instant, zone).offsetMinutes * 60_000;
}

function statusOf(meeting: Meeting, { programme, layer }: Session): ICalEventStatus {
  if (meeting.status === "cancelled") return ICalEventStatus.CANCELLED;
  const isDraft = layer === "programme" && programme?.status === "draft";
  return meeting.status === "tentative" || isDraft ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
}

function categoriesOf({ type, access }: Meeting, { body, catalogue }: Wording): readonly string[] {
  return [body, catalogue.meetingType(type, access) ?? ""].filter((name) => name !== "");
}

/** The properties with an address, which ical-generator would escape as text or has no name for. */
function linkLines({ access, url, webcast }: Meeting, { session, words, organized }: EventContext): readonly string[] {
  const { secretariat } = session.body;
  const isOpen = access === "open";
  return [
    ...(organized && secretariat !== undefined
      ? [`ORGANIZER;CN=${parameter(secretariat.name)}:mailto:${uri(secretariat.email)}`]
      : []),
    ...(isOpen && url !== undefined ? [`URL:${uri(url)}`] : []),
    ...(isOpen && webcast !== undefined
      ? [`CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=${parameter(words.catalogue.webcast)}:${uri(webcast)}`]
      : []),
  ];
}
