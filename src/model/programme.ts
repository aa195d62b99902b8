import type { Path } from "../internal/errors.ts";
import type { ClockRange } from "../time/clock.ts";
import type { PlainDate } from "../time/date.ts";
import type { DateRange } from "./date-range.ts";
import type { EntryKind, Language, PartOfDay, Text, Weekday } from "./words.ts";

/** The head of a programme of work; its meetings are `session.meetings`. */
export interface Programme {
  readonly title?: Text;
  readonly symbol?: string;
  readonly revision?: number;
  readonly status: "draft" | "provisional" | "adopted";
  readonly label?: Text;
  /** When the revision was issued, milliseconds since 1970-01-01T00:00Z. */
  readonly issued?: number;
  readonly adopted?: { readonly meeting?: number; readonly on?: PlainDate; readonly path: Path };
  /** The days that the file holds, when it is an excerpt; both ends included. */
  readonly covers?: readonly DateRange[];
  readonly columns: "days" | "weeks";
  readonly footnotes: readonly { readonly mark: string; readonly text: Text }[];
  readonly path: Path;
}

/** One meeting of the session. */
export interface Meeting {
  /** Stable through revisions: as stated, else `2009-10-05-morning`. */
  readonly id: string;
  /** The N-th formal meeting of the session, as counted; absent in an excerpt, for other types and for cancelled meetings. */
  readonly ordinal?: number;
  /** The number as stated in the file. */
  readonly statedNumber?: number;
  readonly on: PlainDate;
  readonly weekday?: Weekday;
  readonly part: PartOfDay;
  /** Own hours, else those of the slot. */
  readonly hours: ClockRange;
  /** Index of its slot in `session.slots`. */
  readonly slot: number;
  readonly title?: Text;
  readonly type: "formal" | "informal" | "side-event" | "registration" | "other";
  readonly access: "open" | "closed";
  readonly organ?: Text;
  readonly parallel: boolean;
  readonly jointWith?: Text;
  readonly status: "scheduled" | "tentative" | "cancelled";
  readonly room?: string;
  readonly url?: string;
  readonly webcast?: string;
  readonly interpretation: readonly Language[];
  readonly footnotes: readonly string[];
  readonly note?: Text;
  readonly entries: readonly Entry[];
  readonly path: Path;
}

/** One line group of a meeting: a part of an activity, or the heading of an item with sub-items. */
export interface Entry {
  /** `<meeting id>#<position from 1>`. */
  readonly id: string;
  readonly meeting: string;
  /** Full numbers of the agenda items that it is on; empty for an entry without an item. */
  readonly items: readonly string[];
  readonly printedItem?: string;
  readonly kind: EntryKind;
  /** The line as printed, when the file states it. */
  readonly title?: Text;
  /** True for the bare heading of an item with sub-items: it is part of no activity. */
  readonly container: boolean;
  /** Id of its activity; absent for a container. */
  readonly activity?: string;
  /** Id of the previous part of the same activity, as derived. */
  readonly continues?: string;
  /** Printed *(continued)*. */
  readonly continued: boolean;
  readonly minutes?: number;
  readonly hours?: ClockRange;
  /** Ids of the panellists who speak in it. */
  readonly panellists: readonly string[];
  readonly documents: readonly string[];
  readonly footnotes: readonly string[];
  readonly note?: Text;
  readonly path: Path;
}
