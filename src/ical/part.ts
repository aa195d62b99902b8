import type { Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import type { Language } from "../model/words.ts";
import type { Interval } from "../time/interval.ts";
import { notExportable } from "./not-exportable.ts";
import { type Stamp, stampsOf } from "./stamp.ts";
import { timesOf } from "./times.ts";
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
  readonly times: Interval;
  readonly stamp: Stamp;
}

/**
 * Reads a session for a calendar in a language.
 *
 * @throws ProgrammeError `not-exportable` when it has no meetings (RFC 5545 section 3.6 knows no empty calendar), or one at a
 * time that cannot be
 */
export function calendarPart(session: Session, language: Language): CalendarPart {
  if (session.meetings.length === 0) {
    throw notExportable(
      `Unexpected session of "${session.body.id}" without meetings, expected a programme with at least one`,
    );
  }
  const stampOf = stampsOf(session);
  return {
    session,
    words: wordingOf(session, language),
    events: session.meetings.map((meeting) => ({ meeting, times: timesOf(meeting, session), stamp: stampOf(meeting) })),
  };
}
