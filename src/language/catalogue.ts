import type { NoticeWords } from "./notice-words.ts";

/** ISO 639-1 code of an official language of the United Nations. */
export type LanguageCode = "ar" | "en" | "es" | "fr" | "ru" | "zh";

/** A calendar date in its parts: month from 1, weekday from 1 for Monday. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** Hours on one day in minutes after midnight, half-open; no `to` when no end is stated, `open` for "or later if required". */
export interface DayHours {
  readonly from: number;
  readonly to?: number;
  readonly open: boolean;
}

/** A piece of printed hours; `minutes` after midnight when it is a time of day, absent for the words between. */
export interface HoursPiece {
  readonly text: string;
  readonly minutes?: number;
}

type Seven<T> = readonly [T, T, T, T, T, T, T];
type Twelve<T> = readonly [T, T, T, T, T, T, T, T, T, T, T, T];

/**
 * How one language says what a programme of work prints.
 *
 * Every exporter takes its words from here, never from `Intl`, whose words differ from the documents' and between engines.
 * Texts are plain: no markup, and no marks of direction, which a terminal would show as codes. In a language written from right to
 * left words stand between times, and figures are joined by nothing that would turn them round; a renderer isolates what it puts
 * beside them.
 */
export interface Catalogue {
  readonly language: LanguageCode;
  readonly direction: "ltr" | "rtl";

  /** January first. */
  readonly months: Twelve<string>;
  /** As printed at the head of a column, Monday first. */
  readonly weekdays: Seven<string>;
  /** `5 October 2009`. */
  readonly date: (day: CalendarDay) => string;
  /** `Monday, 5 October 2009`. */
  readonly weekdayAndDate: (day: CalendarDay) => string;
  /** `5 October`. */
  readonly dayAndMonth: (day: CalendarDay) => string;
  /** First to last day, both included: `5–16 October 2009`. */
  readonly dateRange: (from: CalendarDay, to: CalendarDay) => string;
  /** `10.00 to 13.00`, `14.30 to 17.30 or later if required`, `from 9.00`. */
  readonly hours: (hours: DayHours) => readonly HoursPiece[];

  /** Head of the column of hours, and of the column of weekdays. */
  readonly columnHeads: { readonly time: string; readonly day: string };
  /** As printed at the head of a row. */
  readonly partsOfDay: { readonly [P in "morning" | "lunchtime" | "afternoon" | "evening"]: string };
  /** A word that introduces what follows, with its colon: `Morning:`. */
  readonly introduce: (word: string) => string;
  /** `a`, `a and b`, `a, b and c`. */
  readonly list: (words: readonly string[]) => string;
  /** Between the facts of one line, and between its parts, each with the blank behind it: `, ` and `; `. */
  readonly comma: string;
  readonly semicolon: string;
  /** After {@link introduce}, and before what is added to a title, such as `(continued)`; empty where words stand without blanks. */
  readonly space: string;

  /** Title of the document by its status. */
  readonly programmeOfWork: { readonly [S in "draft" | "provisional" | "adopted"]: string };
  /** Status by itself, beside a title that does not tell it. */
  readonly status: { readonly draft: string; readonly provisional: string; readonly asHeld: string };
  /** `Adopted at the 14th meeting, on 13 October 2009`. */
  readonly adopted: (at: { readonly meeting?: number; readonly on?: CalendarDay }) => string;
  /** `Revision 4`. */
  readonly revision: (number: number) => string;
  /** `Issued on 13 October 2009`. */
  readonly issued: (day: CalendarDay) => string;
  /** `Seventh session`. */
  readonly session: (number: number) => string;
  /** Caption of the table of one week: `Programme of work of the first week`. */
  readonly programmeOfWeek: (number: number) => string;
  /** Head of a column that is a week: `First week`. */
  readonly week: (number: number) => string;

  /** `Item 4`, `Items II and III`, `Item 4(a)`. */
  readonly item: (numbers: readonly string[]) => string;
  /** The number of an item or sub-item without the word for it: `4(a)`, `(a)`, `6.1`. */
  readonly itemNumber: (number: string) => string;
  /** What is done in an entry, where the programme has no title for it. */
  readonly kinds: {
    readonly [K in
      | "opening"
      | "election"
      | "adoption-of-agenda"
      | "organization-of-work"
      | "adoption-of-programme"
      | "general-statements"
      | "review"
      | "discussion"
      | "interactive-dialogue"
      | "exchange-of-experience"
      | "draft-recommendations"
      | "adoption-of-recommendations"
      | "adoption-of-report"
      | "other"]: string;
  };
  /** Heading over neighbouring sub-items whose draft recommendations are discussed. */
  readonly onDraftRecommendations: string;
  readonly continued: string;

  /** `12th meeting`. */
  readonly nthMeeting: (number: number) => string;
  /** Stands in a cell whose meeting has no content yet. */
  readonly meeting: string;
  readonly noMeeting: string;
  /** Kind of a meeting where it is not an open formal one: `Closed meeting`, `Informal meeting`. */
  readonly meetingType: (
    type: "formal" | "informal" | "side-event" | "registration" | "other",
    access: "open" | "closed",
  ) => string | undefined;
  /** Before the name of the other body. */
  readonly jointMeetingWith: string;
  readonly cancelled: string;
  readonly tentative: string;
  readonly inParallel: string;
  readonly online: string;
  readonly webcast: string;

  /** Before the symbols of documents. */
  readonly documents: string;
  /** Title of the programme of one day. */
  readonly orderOfTheDay: string;
  /** Kind of an open formal meeting, where every meeting says whether it is open: `Public meeting`. */
  readonly publicMeeting: string;
  /** Before the names of those who speak. */
  readonly panellists: string;

  /** Where a meeting stood before: `Moved from Tuesday, 6 October 2009, 10.00 to 13.00`. */
  readonly movedFrom: (day: CalendarDay, hours: DayHours) => string;
  /** Above a table whose changes are marked: `Changes since revision 3 are underlined`. */
  readonly changesUnderlined: (sinceRevision: number | undefined) => string;

  /** Beside hours that a calendar must draw to some end. */
  readonly endNotStated: string;

  readonly toBeConfirmed: string;
  readonly declined: string;

  readonly notice: NoticeWords;
}
