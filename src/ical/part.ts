import { groupBy } from "../internal/group-by.ts";
import { lookup } from "../model/lookup.ts";
import type { Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import { withdrawnMeetings } from "../revision/withdrawn-meetings.ts";
import type { Interval } from "../time/interval.ts";
import { notExportable } from "./not-exportable.ts";
import type { CalendarOptions } from "./options.ts";
import { previousOf } from "./previous.ts";
import { type Stamp, stampsOf } from "./stamp.ts";
import { timesOf } from "./times.ts";
import { meetingUid } from "./uid.ts";
import { type Wording, wordingOf } from "./wording.ts";

/** A session as its part of a calendar. */
export interface CalendarPart {
  readonly session: Session;
  readonly words: Wording;
  readonly events: readonly CalendarEvent[];
}

/** A meeting with when it is, in epoch milliseconds, and when it changed. */
export interface CalendarEvent {
  readonly meeting: Meeting;
  /** The revision that knows the meeting: one that is gone is told of in the words of the previous one. */
  readonly session: Session;
  readonly words: Wording;
  readonly times: Interval;
  readonly stamp: Stamp;
  /** What it was in the previous revision, when it is now at another time. */
  readonly movedFrom?: Meeting;
}

/**
 * Reads sessions for a calendar.
 *
 * @throws ProgrammeError `not-exportable` for no session, one without meetings (RFC 5545 section 3.6 knows no empty calendar),
 * two meetings with one identifier, a meeting at a time that cannot be, and a previous revision of another session
 */
export function calendarParts(sessions: readonly Session[], options: CalendarOptions): readonly CalendarPart[] {
  if (sessions.length === 0) throw notExportable("Unexpected calendar of no session, expected at least one");
  const previous = previousOf(sessions, [options.previous ?? []].flat());
  const parts = sessions.map((session) => calendarPart(session, previous(session), options));
  assertDistinct(parts);
  return parts;
}

function calendarPart(
  session: Session,
  previous: Session | undefined,
  { language = session.language, cancelled }: CalendarOptions,
): CalendarPart {
  const stampOf = stampsOf(session, previous);
  const eventsOf = (source: Session, meetings: readonly Meeting[]): readonly CalendarEvent[] => {
    const words = wordingOf(source, language);
    return meetings
      .filter(({ status }) => cancelled !== "omit" || status !== "cancelled")
      .map((meeting) => ({
        ...{ meeting, session: source, words, times: timesOf(meeting, source), stamp: stampOf(meeting) },
        ...movedFrom(meeting, previous),
      }));
  };
  const gone = previous === undefined ? [] : withdrawnMeetings(session, previous);
  const events = [
    ...eventsOf(session, session.meetings),
    // The office that publishes is that of today.
    ...(previous === undefined ? [] : eventsOf({ ...previous, body: session.body }, gone)),
  ];
  if (events.length === 0) {
    const none = session.meetings.length + gone.length === 0 ? "without meetings" : "whose meetings are all cancelled";
    throw notExportable(`Unexpected session of "${session.body.id}" ${none}, expected a programme with at least one`);
  }
  return { session, words: wordingOf(session, language), events };
}

/** Where a meeting that is still held stood before, when its day or hours are others now. */
function movedFrom(meeting: Meeting, previous: Session | undefined): { readonly movedFrom?: Meeting } {
  const before = previous && lookup(previous).meetings.get(meeting.id);
  if (before === undefined || meeting.status === "cancelled") return {};
  const isSame =
    before.on === meeting.on && before.hours.from === meeting.hours.from && before.hours.to === meeting.hours.to;
  return isSame ? {} : { movedFrom: before };
}

function assertDistinct(parts: readonly CalendarPart[]): void {
  const events = parts.flatMap((part) => part.events);
  for (const [first, second] of groupBy(events, ({ session, meeting }) => meetingUid(session, meeting)).values()) {
    if (first === undefined || second === undefined) continue;
    const which = `two meetings "${first.meeting.id}" of the same session of "${first.session.body.id}"`;
    throw notExportable(`Unexpected ${which}, expected each meeting once`);
  }
}
