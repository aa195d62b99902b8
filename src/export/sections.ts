import { groupBy } from "../internal/group-by.ts";
import { addDays, weekdayOf } from "../time/date.ts";
import { daysShown, type Week } from "./calendar-grid.ts";
import { type RowContext, rowsOf } from "./cells.ts";
import type { Column, RowGroup, Run, Section } from "./table-value.ts";
import { calendarDay } from "./wording.ts";

/** A table before its footnotes are found. */
export type UnnotedSection = Omit<Section, "footnotes">;

/**
 * One table a week, with a column a day.
 *
 * @param caption of the table where it is the only one
 */
export function weeklySections(caption: readonly Run[], context: RowContext): readonly UnnotedSection[] {
  const { weeks } = context.grid;
  const { catalogue, dated } = context.wording;
  return weeks.map((week): UnnotedSection => {
    const dates = daysShown(week, weeks.length === 1);
    return {
      caption: weeks.length === 1 ? caption : [{ text: catalogue.programmeOfWeek(week.number) }],
      corner: [{ text: catalogue.columnHeads.time }],
      columns: dates.map((date): Column => {
        const weekday = { text: catalogue.weekdays[weekdayOf(date) - 1] ?? "" };
        return { date, lines: [weekday, dated(catalogue.date, date)] };
      }),
      groups: [{ rows: rowsOf(dates, false, context) }],
    };
  });
}

/**
 * One table for the session, with a column a week and rows for the parts of each weekday: the Human Rights Council's layout.
 */
export function sectionOfWeeks(caption: readonly Run[], context: RowContext): UnnotedSection {
  const { weeks } = context.grid;
  const { catalogue } = context.wording;
  const inUse = groupBy(
    weeks.flatMap(({ days }) => days),
    weekdayOf,
  );
  return {
    caption,
    corner: [{ text: catalogue.columnHeads.day }, { text: catalogue.columnHeads.time }],
    columns: weeks.map(({ number, monday, days }: Week): Column => {
      const from = days[0] ?? monday;
      const range = catalogue.dateRange(calendarDay(from), calendarDay(days.at(-1) ?? from));
      return { date: from, lines: [{ text: catalogue.week(number) }, { text: range }] };
    }),
    groups: catalogue.weekdays.flatMap((name, index): readonly RowGroup[] => {
      if (!inUse.has(index + 1)) return [];
      const dates = weeks.map(({ monday }) => addDays(monday, index));
      return [{ head: { text: name }, rows: rowsOf(dates, true, context) }];
    }),
  };
}
