import type { Path } from "../internal/errors.ts";
import type { Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import type { Language } from "../model/words.ts";

/** The code of every finding between two sessions. */
export const acrossSessions = "across-sessions";

/** A person or a room that a meeting has for itself as long as it lasts. */
export interface Booking {
  /** For people: `Mrs. Elizabeth Cubias`. */
  readonly what: string;
  /** Names of what is booked, in the form in which they are compared; two bookings that share one are of the same. */
  readonly names: readonly string[];
  /** What tells two of one name apart, in each language that states it; compared where two bookings have a language in common. */
  readonly distinction?: ReadonlyMap<Language, string>;
  readonly meeting: Meeting;
  /** Ids that a finding has besides the meetings'. */
  readonly subjects: readonly string[];
  /** Where the file states it. */
  readonly path: Path;
  /** What stands there, as a clause: "the room is booked here". */
  readonly note: string;
}

/** How a rule compares the sessions that are judged together: nothing is booked by two of them at once. */
export interface Across {
  /** What the meetings of one session book; cancelled ones book nothing. */
  readonly bookings: (session: Session) => Iterable<Booking>;
  /** Positive integer: what a clash costs, by the minutes that it lasts. */
  readonly cost: (minutes: number) => number;
}

/** What the sentence about a clash of two sessions is made from, in words. */
export interface ClashWords {
  readonly what: string;
  /** `Monday, 12 October 2009, afternoon (12th meeting), 15.00 to 18.00`; with the time zone where the two have different ones. */
  readonly here: string;
  readonly there: string;
  /** `eighth session of WGEPAD`. */
  readonly elsewhere: string;
  readonly minutes: number;
}
