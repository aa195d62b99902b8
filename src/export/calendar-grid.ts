import { groupBy } from "../internal/group-by.ts";
import type { Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import type { Slot } from "../model/slot.ts";
import type { PartOfDay } from "../model/words.ts";
import { type ClockRange, formatClockRange } from "../time/clock.ts";
import { addDays, datesFrom, type PlainDate, weekdayOf } from "../time/date.ts";

const partsInOrder = ["morning", "lunchtime", "afternoon", "evening"] as const satisfies readonly PartOfDay[];

/** Which days and parts of days a table has, and what stands in each. */
export interface CalendarGrid {
  readonly weeks: readonly Week[];
  readonly parts: readonly { readonly part: PartOfDay; readonly hours?: ClockRange }[];
  readonly meetingsIn: (date: PlainDate, part: PartOfDay) => readonly Meeting[];
  /** The slot of a part of a day without a meeting; `undefined` where the programme does not speak of it. */
  readonly idleSlot: (date: PlainDate, part: PartOfDay) => Slot | undefined;
}

/** One week of the table. */
export interface Week {
  /** Counted through the whole session from 1, weeks of an excerpt included. */
  readonly number: number;
  readonly monday: PlainDate;
  /** The days of the session or the excerpt, and those of meetings outside them, in order. */
  readonly days: readonly PlainDate[];
}

/** Lays the session out by weeks, days and parts of days. */
export function calendarGrid(session: Session): CalendarGrid {
  const meetings = groupBy(session.meetings, ({ on, part }) => `${on}/${part}`);
  const slots = groupBy(session.slots, ({ date, part }) => `${date}/${part}`);
  const covers = session.programme?.covers;
  const told = (date: PlainDate): boolean =>
    covers === undefined || covers.some(({ from, to }) => from <= date && date <= to);
  const meetingDays = session.meetings.map(({ on }) => on);
  const worked = new Set([...meetingDays, ...session.slots.filter(({ served }) => served).map(({ date }) => date)]);
  const sessionDays = session.dates
    .flatMap(({ from, to }) => datesFrom(from, to))
    .filter((date) => weekdayOf(date) <= 5 || worked.has(date));
  const days = [...new Set([...sessionDays, ...meetingDays])].toSorted();
  return {
    weeks: [...groupBy(days, mondayOf)]
      .map(([monday, all], index) => ({
        number: index + 1,
        monday,
        days: all.filter((date) => told(date) || meetingDays.includes(date)),
      }))
      .filter((week) => week.days.length > 0),
    parts: partsInOrder.flatMap((part) => {
      const standing = session.meetings.filter((meeting) => meeting.part === part);
      const hours = session.hours.get(part) ?? sharedHours(standing);
      if (hours !== undefined) return [{ part, hours }];
      return standing.length > 0 ? [{ part }] : [];
    }),
    meetingsIn: (date, part) => meetings.get(`${date}/${part}`) ?? [],
    idleSlot: (date, part) => (told(date) ? slots.get(`${date}/${part}`)?.[0] : undefined),
  };
}

/** The days of a week that a table with days as columns shows: Monday to Friday and others in use; without blank ends where it is the only week. */
export function daysShown({ monday, days }: Week, only: boolean): readonly PlainDate[] {
  const first = days[0] ?? monday;
  const last = days.at(-1) ?? monday;
  return datesFrom(monday, addDays(monday, 6)).filter((date) => {
    if (days.includes(date)) return true;
    return weekdayOf(date) <= 5 && (!only || (first < date && date < last));
  });
}

/** Tells whether two hours are printed alike. */
export function sameHours(a: ClockRange, b: ClockRange | undefined): boolean {
  return b !== undefined && formatClockRange(a) === formatClockRange(b);
}

function mondayOf(date: PlainDate): PlainDate {
  return addDays(date, 1 - weekdayOf(date));
}

function sharedHours(meetings: readonly Meeting[]): ClockRange | undefined {
  const [first] = meetings;
  return first !== undefined && meetings.every(({ hours }) => sameHours(hours, first.hours)) ? first.hours : undefined;
}
