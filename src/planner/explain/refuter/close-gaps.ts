import type { ProblemSpecOf } from "../../problem.ts";
import type { Bounds } from "./bounds.ts";
import { namesOf } from "./names.ts";

/** Between a slot by which a set has begun and one before which it is not over, something of it stands in every served slot. */
export function closeGaps(bounds: Bounds, { subjects }: ProblemSpecOf<"spread">): void {
  const { problem, slotCount, most, need, firstBy, lastFrom } = bounds;
  const needed = subjects.filter((subject) => (need[subject] as number) > 0 && (firstBy[subject] as number) >= 0);
  const first = needed.reduce((least, subject) => Math.min(least, firstBy[subject] as number), slotCount);
  const last = needed.reduce((greatest, subject) => Math.max(greatest, lastFrom[subject] as number), -1);
  for (let slot = first; slot <= last; slot += 1) {
    if (problem.slots[slot]?.served !== true) continue;
    const [only, other] = subjects.filter((subject) => (most[subject * slotCount + slot] as number) > 0);
    if (only === undefined) bounds.fail({ kind: "gap", subjects: namesOf(problem, subjects), slot });
    else if (other === undefined) bounds.atLeast(only, slot, 1);
  }
}
