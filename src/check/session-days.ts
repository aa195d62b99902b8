import type { Path } from "../internal/errors.ts";
import type { DateRange } from "../model/date-range.ts";
import type { Session } from "../model/session.ts";
import type { PlainDate } from "../time/date.ts";

/** A day of the session, and where it stands in the file. */
export interface SessionDay {
  readonly date: PlainDate;
  readonly path: Path;
}

/** The day on which the session starts, T0 of the deadlines: the first of its first part. */
export function firstDay(session: Session): SessionDay {
  return { date: partAt(session, 0).from, path: [...pathAt(session, 0), "from"] };
}

/** The day on which the session ends: the last of its last part. */
export function lastDay(session: Session): SessionDay {
  const last = session.dates.length - 1;
  return { date: partAt(session, last).to, path: [...pathAt(session, last), "to"] };
}

function partAt({ dates }: Session, part: number): DateRange {
  const range = dates[part];
  if (range === undefined) throw new RangeError("Unexpected session without days, expected at least one part");
  return range;
}

function pathAt({ data }: Session, part: number): Path {
  return Array.isArray(data.session.dates) ? ["session", "dates", part] : ["session", "dates"];
}
