/**
 * A stretch of a line of numbers, half-open: `start` belongs to it, `end` does not, so `[a, b)` and `[b, c)` only touch.
 *
 * The unit is the caller's: minutes of a day, epoch days, epoch milliseconds.
 */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/** How long two intervals run at the same time, in their own unit; 0 when they do not. */
export function overlapLength(a: Interval, b: Interval): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Tells whether two intervals have more than a boundary in common; an empty interval overlaps nothing. */
export function overlaps(a: Interval, b: Interval): boolean {
  return overlapLength(a, b) > 0;
}
