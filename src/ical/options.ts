import type { Session } from "../model/session.ts";
import type { Language } from "../model/words.ts";

/** How a calendar is written. */
export interface CalendarOptions {
  /**
   * The revisions that were published last, at most one of each session; found by body and number. What changed since is then
   * told: a meeting that was moved says from where, one that is gone is still in the calendar as one that is cancelled.
   */
  readonly previous?: Session | readonly Session[];
  /**
   * `keep`: a meeting that is cancelled or gone stays, and says so, since a copy that somebody imported does not lose what is
   * merely left out. `omit` leaves it out. `keep` unless stated.
   */
  readonly cancelled?: "keep" | "omit";
  /** Writes each part of the session, too, from its first to its last day, as an event that keeps no time busy. */
  readonly span?: boolean;
  /**
   * `zoned`: the wall time of the session's zone, which the calendar defines; in UTC where the definition that every reader
   * takes would be wrong for one of the meetings. `utc`: all times in UTC. `zoned` unless stated.
   */
  readonly time?: "zoned" | "utc";
  /** `none` leaves out the panellists; names that titles contain stay. `names` unless stated. */
  readonly people?: "names" | "none";
  /** Language of the words; that of each session unless stated. A text that is missing in it falls back. */
  readonly language?: Language;
}
