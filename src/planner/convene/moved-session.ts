import { firstDay, lastDay } from "../../check/session-days.ts";
import { defined } from "../../internal/defined.ts";
import { dateRanges } from "../../model/build-people.ts";
import { buildSession } from "../../model/build-session.ts";
import type { SessionFile } from "../../model/schema/session-file.ts";
import type { Session } from "../../model/session.ts";
import { addDays, daysBetween, type PlainDate, yearOf } from "../../time/date.ts";

/**
 * The session with another first day: all its parts move by the same number of days.
 *
 * It keeps its number in its own year. In a later year it is a later session: the next one, since more is not known. Sessions of
 * other bodies come along where they touch the year, or the days after it that a session of this length can reach. What belongs to
 * the days in the file, such as the programme, waivers and other hours, stays behind.
 */
export function movedSession(session: Session, first: PlainDate): Session {
  const { format, language, body, session: facts, related } = session.data;
  const own = firstDay(session).date;
  const shift = daysBetween(own, first);
  const dates = session.dates.map(({ from, to }) => ({ from: addDays(from, shift), to: addDays(to, shift) }));
  const number = session.number !== undefined && yearOf(first) > yearOf(own) ? session.number + 1 : session.number;
  return buildSession({
    ...defined({ language }),
    format,
    body,
    session: { ...defined({ number, holidays: facts.holidays }), dates, timeZone: facts.timeZone, hours: facts.hours },
    related: (related ?? []).filter(isOfYear(yearOf(first), daysBetween(own, lastDay(session).date))),
  });
}

type RelatedData = NonNullable<SessionFile["related"]>[number];

function isOfYear(year: number, reach: number): (other: RelatedData) => boolean {
  const last = addDays(`${year}-12-31`, reach);
  return ({ dates }) => dateRanges(dates).some(({ from, to }) => to >= `${year}-01-01` && from <= last);
}
