import type { CalendarDay, Catalogue, DayHours } from "../../src/language/catalogue.ts";

/** What a catalogue says of dates, hours, numbers and meetings, one row each. */
export interface CatalogueCases {
  readonly dates: readonly (readonly [day: CalendarDay, full: string, short: string, withWeekday: string])[];
  readonly ranges: readonly (readonly [from: CalendarDay, to: CalendarDay, text: string])[];
  readonly hours: readonly (readonly [hours: DayHours, text: string])[];
  readonly sessions: readonly (readonly [number: number, text: string])[];
  readonly weeks: readonly (readonly [number: number, week: string, programme: string])[];
  readonly meetings: readonly (readonly [number: number, text: string])[];
  readonly adopted: readonly (readonly [at: Parameters<Catalogue["adopted"]>[0], text: string])[];
  readonly items: readonly (readonly [numbers: readonly string[], text: string])[];
  readonly numbers: readonly (readonly [number: string, text: string])[];
  readonly movedFrom: string;
  readonly changes: readonly [sinceRevision3: string, sinceTheDocumentBefore: string];
}

/** A day by its parts; Monday, 5 October 2009 is `day(2009, 10, 5, 1)`. */
export const day = (year: number, month: number, dayOfMonth: number, weekday = 1): CalendarDay => ({
  year,
  month,
  day: dayOfMonth,
  weekday,
});

export const monday = day(2009, 10, 5, 1);
export const thursday = day(2009, 10, 1, 4);
export const hours = {
  morning: { from: 600, to: 780, open: false },
  withMinutes: { from: 570, to: 750, open: false },
  afternoon: { from: 900, to: 1080, open: false },
  lunchtime: { from: 795, to: 885, open: false },
  openEnd: { from: 870, to: 1050, open: true },
  noEnd: { from: 540, open: false },
  midnight: { from: 1080, to: 1440, open: false },
} as const satisfies Readonly<Record<string, DayHours>>;
