import { compareText } from "../internal/compare-text.ts";
import type { RelatedSession, Session } from "../model/session.ts";
import { datesFrom, type PlainDate } from "../time/date.ts";
import { firstDay } from "./session-days.ts";

/** The sessions of other bodies that have a role for the rules, in order of their first days, whatever their order in the file. */
export function sessionsInRole({ related }: Session, role: string): readonly RelatedSession[] {
  return related
    .filter((other) => other.role === role)
    .map((other) => ({ other, place: placeInTime(other) }))
    .toSorted((a, b) => compareText(a.place, b.place))
    .map(({ other }) => other);
}

/** The session to which this one is joined: of those in a role the latest that starts on the first day of this one, or before. */
export function joinedSession(session: Session, role: string): RelatedSession | undefined {
  const starts = firstDay(session).date;
  return sessionsInRole(session, role).findLast((other) => firstDayOf(other) <= starts);
}

/** The names by which a file calls a body in a role: the role itself, and those of the bodies whose sessions have it. */
export function namesInRole(session: Session, role: string): ReadonlySet<string> {
  return new Set([role, ...sessionsInRole(session, role).map(({ body }) => body)]);
}

/** The day on which another session starts. */
export function firstDayOf({ dates }: RelatedSession): PlainDate {
  return dates[0]?.from ?? "";
}

/** The day on which another session ends: the last of all its parts, which may be one within another. */
export function lastDayOf({ dates }: RelatedSession): PlainDate {
  return dates.reduce((last, { to }) => (to > last ? to : last), "");
}

/** The days of this session that are days of the other one, too. */
export function daysInCommon(session: Session, { dates }: RelatedSession): readonly PlainDate[] {
  const own = session.dates.flatMap(({ from, to }) => datesFrom(from, to));
  return own.filter((day) => dates.some(({ from, to }) => from <= day && day <= to));
}

/** Sorts by time; of sessions at the same time by all else that is said of them, so that only the order in the file does not count. */
function placeInTime(other: RelatedSession): string {
  const { body, number, name } = other;
  const themes = other.themes.flatMap(({ id, aliases }) => [id, ...aliases]).toSorted(compareText);
  return JSON.stringify([firstDayOf(other), lastDayOf(other), body, number, name, themes]);
}
