import { ProgrammeError } from "../../internal/errors.ts";
import type { Session } from "../../model/session.ts";
import { partsOfDay } from "../../model/word-lists.ts";
import type { Language } from "../../model/words.ts";
import type { PlainDate } from "../../time/date.ts";
import { type CalendarGrid, calendarGrid } from "../calendar-grid.ts";
import { noMeetingLines } from "../cells.ts";
import { printedProgramme } from "../printed-programme.ts";
import { type Wording, wordingOf } from "../wording.ts";
import { footnotesOfDay } from "./day-footnotes.ts";
import { mastheadOfDay } from "./day-masthead.ts";
import { dayMeeting } from "./day-meeting.ts";
import type { DayPart, OrderOfTheDay } from "./day-value.ts";

/** How an order of the day is made. */
export interface DayOptions {
  /** Language that texts are wanted in; the session's own unless stated. A text that has none falls back, and is tagged so. */
  readonly language?: Language;
}

/**
 * Lays one day of a programme of work out as an order of the day, for `toHtml`, `toMarkdown` and `toText`.
 *
 * Each meeting with its number, hours, room and whether it is public, its items with their full titles, panellists and documents;
 * and each part of the day without a meeting.
 *
 * @param date one of the days that the programme's table has: `2009-10-09`
 * @throws ProgrammeError `not-exportable` when the session has no programme, `no-such-day` when the date is not one of its days
 * @example
 * const friday = toOrderOfTheDay(session, "2009-10-09");
 * friday.parts.map(({ hours }) => hours.map(({ text }) => text).join("")); // ["10.00 to 13.00", "15.00 to 18.00"]
 */
export function toOrderOfTheDay(
  session: Session,
  date: PlainDate,
  { language = session.language }: DayOptions = {},
): OrderOfTheDay {
  const programme = printedProgramme(session);
  const wording = wordingOf(session, language);
  const grid = calendarGrid(session);
  const days = grid.weeks.flatMap((week) => week.days);
  if (!days.includes(date)) throw noSuchDay(date, days);
  const { language: code, direction } = wording.catalogue;
  return {
    language: code,
    direction,
    masthead: mastheadOfDay(session, programme, date, days.length === 1, wording),
    date,
    parts: dayParts(session, date, grid, wording),
    footnotes: footnotesOfDay(session, programme, date, wording),
  };
}

function dayParts(session: Session, date: PlainDate, grid: CalendarGrid, wording: Wording): readonly DayPart[] {
  const { catalogue, hours: hoursRuns } = wording;
  const parts = partsOfDay.flatMap((part): readonly { readonly from: number; readonly part: DayPart }[] => {
    const meetings = grid.meetingsIn(date, part);
    if (meetings.length > 0)
      return meetings.map((meeting) => ({ from: meeting.hours.from, part: dayMeeting(session, meeting, wording) }));
    const slot = grid.idleSlot(date, part);
    if (slot === undefined) return [];
    const name = { text: catalogue.introduce(catalogue.partsOfDay[part]) };
    const hours = hoursRuns(slot.hours, date);
    const lines = noMeetingLines(session, slot, wording);
    return [{ from: slot.hours.from, part: { kind: "no-meeting", part: name, hours, lines } }];
  });
  return parts.toSorted((a, b) => a.from - b.from).map(({ part }) => part);
}

function noSuchDay(date: string, days: readonly PlainDate[]): ProgrammeError {
  const message = `Unexpected date ${JSON.stringify(date)}, expected a day of the programme: ${days.join(", ")}`;
  return new ProgrammeError("no-such-day", message, { date, days });
}
