import type { ClockRange } from "../time/clock.ts";
import type { Interval } from "../time/interval.ts";

/**
 * The minutes of the day that are surely taken: to the stated end, "or later if required" not counted; the first minute alone
 * where no end is stated, since any length would be a guess.
 */
export function certainHours({ from, to }: ClockRange): Interval {
  return { start: from, end: to ?? from + 1 };
}
