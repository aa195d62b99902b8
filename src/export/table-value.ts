import type { Language, PartOfDay } from "../model/words.ts";
import type { PlainDate } from "../time/date.ts";

/** The language in which a document is printed. */
export interface Printed {
  /** Language of every run that states no other. */
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
}

/**
 * A programme of work as it is printed: plain data that says everything, so that a renderer only renders.
 *
 * Texts are as the file states them: a renderer escapes them. Words between them are in the language of the table.
 */
export interface Table extends Printed {
  readonly masthead: Masthead;
  /** One a week; or one for all, when the columns are weeks. In order of time. */
  readonly sections: readonly Section[];
}

/** A piece of a line in one language and one role; the texts of a line's runs, joined, are the line. */
export interface Run {
  readonly text: string;
  /** Stated where it is not the table's: the text is missing in the table's language. */
  readonly language?: Language;
  /** What the piece is, where it looks different from its line. */
  readonly role?: "number" | "hours" | "continued" | "unconfirmed" | "mark";
  /** Machine form of a date, a time of day or both: `2009-10-05`, `10:00`, `2009-10-05T10:00`. */
  readonly datetime?: string;
  /** Address that the piece leads to. */
  readonly href?: string;
  /** The earlier document, where the table is compared with one, does not say it there. */
  readonly changed?: true;
}

/** The head of the document. */
export interface Masthead {
  readonly parent?: Run;
  readonly body: Run;
  /** Short name of the body, for the head of a further page. */
  readonly acronym?: string;
  readonly session?: Run;
  /** Where and when: city and dates. */
  readonly place: readonly Run[];
  readonly symbol?: string;
  readonly revision?: Run;
  readonly issued?: Run;
  readonly title: Run;
  /** `Friday, 9 October 2009`, where the document is of one day. */
  readonly day?: Run;
  /** The programme of work that the document is taken from, where it is not that programme. */
  readonly basis?: readonly Run[];
  readonly status?: Run;
  /** What the document adds to its status: "as of 15 September, subject to change". */
  readonly label?: Run;
  /** How changes are marked and since when, where the table is compared with an earlier one. */
  readonly changes?: Run;
  readonly officers: readonly (readonly Run[])[];
}

/** One printed table. */
export interface Section {
  /** `Programme of work of the first week`; title and dates where it is the only table. */
  readonly caption: readonly Run[];
  /** Heads of the columns of row heads: hours, and weekdays before them where the columns are weeks. */
  readonly corner: readonly Run[];
  readonly columns: readonly Column[];
  /** One where the columns are days; one a weekday where they are weeks. */
  readonly groups: readonly RowGroup[];
  /** Notes whose marks stand in the table, in the file's order. */
  readonly footnotes: readonly Footnote[];
}

/** A day, or a week. */
export interface Column {
  /** The day, or the first day of the week that the table has. */
  readonly date: PlainDate;
  /** `Monday` and `5 October 2009`; `First week` and `11–15 September 2017`. */
  readonly lines: readonly Run[];
}

/** Rows that share a head, where there is one. */
export interface RowGroup {
  /** The weekday, where columns are weeks. */
  readonly head?: Run;
  readonly rows: readonly Row[];
}

/** A part of the day. */
export interface Row {
  readonly part: PartOfDay;
  /** `Morning`; with a colon where hours follow. */
  readonly head: Run;
  /** Usual hours of the part; absent where there are none. */
  readonly hours: readonly Run[];
  /** One a column. */
  readonly cells: readonly Cell[];
}

/**
 * What stands in one part of one day: its meetings, or that there is none, or nothing where the programme does not speak of it
 * (a day outside the session or the excerpt, a part without service).
 */
export type Cell = {
  readonly date: PlainDate;
  /** The date, where no column tells it. */
  readonly day?: Run;
} & (
  | { readonly kind: "meetings"; readonly meetings: readonly CellMeeting[] }
  | { readonly kind: "no-meeting"; readonly lines: readonly Line[] }
  | { readonly kind: "blank" }
);

/** One meeting in a cell. */
export interface CellMeeting {
  readonly id: string;
  readonly lines: readonly Line[];
}

/** One line of a cell. */
export interface Line {
  readonly kind:
    | "status" // cancelled or tentative; moved, where changes are marked
    | "label" // what kind of meeting it is, where it is not an open formal one
    | "hours"
    | "title" // of the meeting, or whose meeting it is
    | "room"
    | "item" // an agenda item, or the heading of its sub-items
    | "entry"
    | "heading" // shared by the entries that follow
    | "panellist"
    | "documents"
    | "note"
    | "link"
    | "no-meeting"
    | "reason"; // why there is no meeting
  readonly runs: readonly Run[];
  /** Struck out: the line of a cancelled meeting, or of a panellist who declined. */
  readonly struck?: true;
}

/** A note below the table. */
export interface Footnote {
  readonly mark: string;
  readonly text: Run;
}
