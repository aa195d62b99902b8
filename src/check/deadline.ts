import { quantity } from "../internal/quantity.ts";
import { englishCardinal } from "../language/english-cardinal.ts";
import type { Session } from "../model/session.ts";
import { addDays, addMonths, daysBetween, type PlainDate } from "../time/date.ts";
import { describeDate } from "./describe.ts";
import type { Citation } from "./rule.ts";
import { firstDay } from "./session-days.ts";

/** The last day for what has to be done some time before the session, as findings tell it. */
export interface Deadline {
  readonly deadline: PlainDate;
  readonly firstDay: PlainDate;
  /** How long before the first day it is: `three months`. */
  readonly ahead: string;
  /** Calendar months before the first day, where it is counted in them and not in days. */
  readonly months?: number;
}

/** What has to be done before the session, with the last day for it. */
export interface PreparatoryStep extends Deadline {
  /** What is done by then, as a sentence: `Documents are circulated`. */
  readonly what: string;
  /** Where the day comes from, where that is not the source of the rule. */
  readonly source?: Citation;
}

/** What was done after its deadline, and by how many days. */
export interface Late extends Deadline {
  readonly on: PlainDate;
  readonly days: number;
}

/** The day some calendar months before the session: the same day of the month, or its last day when it is shorter. */
export function monthsAhead(session: Session, months: number): Deadline {
  const first = firstDay(session).date;
  return { deadline: addMonths(first, -months), firstDay: first, ahead: inWords(months, "month"), months };
}

/** The day some weeks before the session. */
export function weeksAhead(session: Session, weeks: number): Deadline {
  const first = firstDay(session).date;
  return { deadline: addDays(first, -7 * weeks), firstDay: first, ahead: inWords(weeks, "week") };
}

/** The deadline that comes first: something is in time when it keeps both. */
export function earlierOf(a: Deadline, b: Deadline): Deadline {
  return b.deadline < a.deadline ? b : a;
}

/** How late something is that was done on a day; `undefined` when it is in time, on the last day too. */
export function lateness(due: Deadline, on: PlainDate): Late | undefined {
  return on <= due.deadline ? undefined : { ...due, on, days: daysBetween(due.deadline, on) };
}

/** A deadline for people: `Sunday, 18 July 2010 at the latest, three months before Monday, 18 October 2010`. */
export function describeDeadline({ deadline, ahead, firstDay }: Deadline): string {
  return `${describeDate(deadline)} at the latest, ${ahead} before ${describeDate(firstDay)}`;
}

/** A late day for people: `Monday, 19 July 2010, 1 day late, expected` and the deadline. */
export function describeLate(late: Late): string {
  return `${describeDate(late.on)}, ${quantity(late.days, "day")} late, expected ${describeDeadline(late)}`;
}

/** What mends something late other than doing it in time: `convene the session 1 day later`. */
export function conveneLater({ days, on, firstDay, months }: Late): string {
  const later = months === undefined ? days : daysBetween(firstDay, firstDayFor(on, months));
  return `convene the session ${quantity(later, "day")} later`;
}

/** The first day of the earliest session for which something is in time so many calendar months before. */
function firstDayFor(on: PlainDate, months: number): PlainDate {
  const sameDay = addMonths(on, months);
  // Where that month has no such day, so many months before its last day is too early.
  return addMonths(sameDay, -months) < on ? addDays(sameDay, 1) : sameDay;
}

function inWords(number: number, unit: string): string {
  return `${englishCardinal(number)} ${unit}${number === 1 ? "" : "s"}`;
}
