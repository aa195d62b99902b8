import type { Session } from "../../model/session.ts";
import { textIn } from "../../model/text-in.ts";
import { addDays, datesFrom, type PlainDate } from "../../time/date.ts";
import { isWeekend, isWorkingDay } from "../../time/working-days.ts";

/** What dates cost a session of its length: days on which it cannot meet. */
export interface LostDays {
  /** Days on weekends, beyond the fewest that a session of this shape has. */
  readonly weekends: number;
  /** Official holidays on other days. */
  readonly holidays: readonly { readonly date: PlainDate; readonly name: string }[];
}

/** The days on which a session cannot meet, and would have met on other dates. */
export function lostDays(session: Session): LostDays {
  const days = daysOf(session);
  const weekendsFrom = (shift: number): number => days.filter((day) => isWeekend(addDays(day, shift))).length;
  return {
    weekends: weekendsFrom(0) - Math.min(...[0, 1, 2, 3, 4, 5, 6].map(weekendsFrom)),
    holidays: days
      .filter((date) => session.holidays.has(date) && !isWeekend(date))
      .map((date) => ({ date, name: textIn(session.holidays.get(date) ?? "", "en", session.language).text })),
  };
}

/** How many days are lost, for whatever reason. */
export function numberLost({ weekends, holidays }: LostDays): number {
  return weekends + holidays.length;
}

/** How many days of a session are working days. */
export function workingDays(session: Session): number {
  return daysOf(session).filter((day) => isWorkingDay(day, session.holidays)).length;
}

function daysOf({ dates }: Session): readonly PlainDate[] {
  return dates.flatMap(({ from, to }) => datesFrom(from, to));
}
