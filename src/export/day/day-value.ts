import type { PlainDate } from "../../time/date.ts";
import type { Footnote, Line, Masthead, Printed, Run } from "../table-value.ts";

/**
 * The order of one day as it is printed: plain data that says everything, as a `Table` does, for the same renderers.
 */
export interface OrderOfTheDay extends Printed {
  readonly masthead: Masthead;
  readonly date: PlainDate;
  /** Meetings of the day, and parts of it without one, in order of time. */
  readonly parts: readonly DayPart[];
  /** Notes whose marks stand in the day, and those whose marks stand nowhere in the programme; in the file's order. */
  readonly footnotes: readonly Footnote[];
}

/** A meeting, or a part of the day without one. */
export type DayPart = DayMeeting | DayWithoutMeeting;

/** When a meeting is, or would be. */
interface DayTime {
  /** `Morning`, with a colon. */
  readonly part: Run;
  readonly hours: readonly Run[];
}

/** One meeting of the day. */
export interface DayMeeting extends DayTime {
  readonly kind: "meeting";
  readonly id: string;
  readonly room?: Run;
  /** `9th meeting`, or its title where that tells its number or it has none. */
  readonly heading: Line;
  /** Below the heading: status, title, whose meeting it is, whether it is public. */
  readonly lines: readonly Line[];
  readonly entries: readonly DayEntry[];
  /** At the end: a note, and addresses. */
  readonly end: readonly Line[];
}

/** One entry of a meeting. */
export interface DayEntry {
  /** The agenda item with its full title unless it stands above, what is done on it, and a note. */
  readonly lines: readonly Line[];
  /** Panellists and documents. */
  readonly lists: readonly DayList[];
}

/** Lines under a word that introduces them. */
export interface DayList {
  /** `Panellists:` */
  readonly name: Run;
  readonly lines: readonly Line[];
}

/** A part of the day in which nothing is held. */
export interface DayWithoutMeeting extends DayTime {
  readonly kind: "no-meeting";
  /** `No meeting`, and the reason where the file states one. */
  readonly lines: readonly Line[];
}
