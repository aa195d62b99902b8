import type { Path } from "../internal/errors.ts";
import type { PlainDate } from "../time/date.ts";
import type { EntryKind, PartOfDay, Text } from "./words.ts";

/** What is done on an item over one or more meetings. */
export interface Activity {
  readonly id: string;
  /** True when it stands in the file's `activities`, false when only entries speak of it. */
  readonly declared: boolean;
  readonly items: readonly string[];
  readonly kind: EntryKind;
  readonly title?: Text;
  /** Minutes to be placed; absent when the file states none. `least: 0` may be dropped. */
  readonly minutes?: { readonly least: number; readonly most: number };
  /** Shortest part in minutes, and the largest number of parts. */
  readonly parts: { readonly minutes?: number; readonly most?: number };
  readonly panellists: readonly string[];
  /** Most panellists in one meeting. */
  readonly perMeeting?: number;
  /** Whether all panellists speak in one meeting. */
  readonly together: boolean;
  readonly after: readonly string[];
  readonly window?: {
    readonly from?: PlainDate;
    readonly to?: PlainDate;
    readonly parts?: readonly PartOfDay[];
    /** Counted in served slots, from 1, both included. */
    readonly meetings?: { readonly from?: number; readonly to?: number };
  };
  /** Ids of its entries in order of time. */
  readonly entries: readonly string[];
  readonly path: Path;
}
