import type { CalendarDay, Catalogue } from "../language/catalogue.ts";
import { catalogueOf } from "../language/catalogue-of.ts";
import type { Session } from "../model/session.ts";
import { textIn } from "../model/text-in.ts";
import type { Language, Text } from "../model/words.ts";
import { type ClockRange, formatClock } from "../time/clock.ts";
import { dayOf, monthOf, type PlainDate, weekdayOf, yearOf } from "../time/date.ts";
import type { Run } from "./table-value.ts";

/** How one table says things: its catalogue, and texts of the session in its language. */
export interface Wording {
  readonly catalogue: Catalogue;
  /** A text of the session; tagged with its language where it is not the table's. */
  readonly text: (text: Text) => Run;
  /** Words of the catalogue about a date, with its machine form. */
  readonly dated: (words: (day: CalendarDay) => string, date: PlainDate) => Run;
  /** Hours, each time of day with its machine form; on a date when given. */
  readonly hours: (hours: ClockRange, date?: PlainDate) => readonly Run[];
}

/**
 * Chooses the words for a table.
 *
 * @param language of the words, and what texts of the session are wanted in
 */
export function wordingOf(session: Session, language: Language): Wording {
  const catalogue = catalogueOf(language);
  return {
    catalogue,
    text: (text) => {
      const found = textIn(text, language, session.language);
      const run = { text: found.text.trim() };
      return found.language === catalogue.language ? run : { ...run, language: found.language };
    },
    dated: (words, date) => ({ text: words(calendarDay(date)), datetime: date }),
    hours: (hours, date) =>
      catalogue.hours(hours).map(({ text, minutes }): Run => {
        // Midnight at the end of a day is no time of day in HTML and most other machine forms.
        if (minutes === undefined || minutes === 1440) return { text };
        const clock = formatClock(minutes);
        return { text, datetime: date === undefined ? clock : `${date}T${clock}` };
      }),
  };
}

/** A date in the parts that a catalogue reads. */
export function calendarDay(date: PlainDate): CalendarDay {
  return { year: yearOf(date), month: monthOf(date), day: dayOf(date), weekday: weekdayOf(date) };
}

/** Joins groups of runs with a separator; empty groups leave no trace. */
export function joined(groups: readonly (readonly Run[])[], separator: string): readonly Run[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index === 0 ? group : [{ text: separator }, ...group]));
}
