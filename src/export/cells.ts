import type { Session } from "../model/session.ts";
import type { Slot } from "../model/slot.ts";
import type { PartOfDay, Text } from "../model/words.ts";
import type { ClockRange } from "../time/clock.ts";
import type { PlainDate } from "../time/date.ts";
import { type CalendarGrid, sameHours } from "./calendar-grid.ts";
import { meetingOfCell } from "./meeting-lines.ts";
import type { Cell, Line, Row } from "./table-value.ts";
import type { Wording } from "./wording.ts";

/** What every row of a table is made from. */
export interface RowContext {
  readonly session: Session;
  readonly grid: CalendarGrid;
  readonly wording: Wording;
}

/**
 * One row for each part of the day, with a cell for each date.
 *
 * @param dated whether the first row's cells tell their dates
 */
export function rowsOf(dates: readonly PlainDate[], dated: boolean, context: RowContext): readonly Row[] {
  const { catalogue, hours: hoursRuns, dated: datedRun } = context.wording;
  return context.grid.parts.map(({ part, hours }, index): Row => {
    const name = catalogue.partsOfDay[part];
    return {
      part,
      head: { text: hours === undefined ? name : catalogue.introduce(name) },
      hours: hours === undefined ? [] : hoursRuns(hours),
      cells: dates.map((date) => {
        const cell = cellOf(date, part, hours, context);
        return dated && index === 0 && cell.kind !== "blank"
          ? { ...cell, day: datedRun(catalogue.dayAndMonth, date) }
          : cell;
      }),
    };
  });
}

function cellOf(date: PlainDate, part: PartOfDay, usual: ClockRange | undefined, context: RowContext): Cell {
  const { session, grid, wording } = context;
  const meetings = grid.meetingsIn(date, part);
  if (meetings.length > 0) {
    // Where one of several meetings keeps other hours, each needs its own to be told apart.
    const showHours = meetings.some(({ hours }) => !sameHours(hours, usual));
    return {
      date,
      kind: "meetings",
      meetings: meetings.map((meeting) => meetingOfCell(session, meeting, showHours, wording)),
    };
  }
  const slot = grid.idleSlot(date, part);
  if (slot === undefined) return { date, kind: "blank" };
  return { date, kind: "no-meeting", lines: noMeetingLines(session, slot, wording) };
}

/** That there is no meeting in a slot, and why, where the file says so. */
export function noMeetingLines(session: Session, slot: Slot, { catalogue, text }: Wording): readonly Line[] {
  const noMeeting: Line = { kind: "no-meeting", runs: [{ text: catalogue.noMeeting }] };
  const reason = reasonOf(session, slot);
  return reason === undefined ? [noMeeting] : [noMeeting, { kind: "reason", runs: [text(reason)] }];
}

/** Why nothing can be held in a slot, as the file says it. */
export function reasonOf({ noService, holidays }: Session, { date, part, unserved }: Slot): Text | undefined {
  if (unserved === undefined) return undefined;
  const stated = noService.find((slot) => slot.date === date && (slot.part === undefined || slot.part === part));
  return stated?.reason ?? holidays.get(date);
}
