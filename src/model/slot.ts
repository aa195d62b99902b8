import type { ClockRange } from "../time/clock.ts";
import type { PlainDate } from "../time/date.ts";
import type { PartOfDay } from "./words.ts";

/** One period of service on one date; a meeting stands in exactly one, and each of two meetings in the same part of a day has its own. */
export interface Slot {
  /** Position in order of time, from 0. */
  readonly index: number;
  /** `2009-10-05/morning`; further meetings of the same part add `/2`, `/3` … */
  readonly key: string;
  readonly date: PlainDate;
  readonly part: PartOfDay;
  readonly hours: ClockRange;
  /** Minutes of `hours`; to midnight when they are open-ended, the nominal length when no end is stated. */
  readonly capacity: number;
  /** False on a weekend, a holiday or a slot under `noService`. */
  readonly served: boolean;
  /** Why it is not served. */
  readonly unserved?: "weekend" | "holiday" | "no-service";
  /** Id of the meeting that stands in it. */
  readonly meeting?: string;
}
