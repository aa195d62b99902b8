import type { ProblemSpecOf } from "../../problem.ts";
import type { Bounds } from "./bounds.ts";

/** A subject stands where the other can, and the other where it has to. */
export function standTogether(bounds: Bounds, { subject, other }: ProblemSpecOf<"during">): void {
  const { slotCount, most, least, need, parts } = bounds;
  const isNeeded = (need[subject] as number) > 0;
  bounds.limitParts(subject, parts[other] as number);
  if (isNeeded) bounds.requirePart(other);
  for (let slot = 0; slot < slotCount; slot += 1) {
    const [own, its] = [subject * slotCount + slot, other * slotCount + slot];
    if ((most[its] as number) === 0) bounds.atMost(subject, slot, 0);
    if ((least[own] as number) > 0) bounds.atLeast(other, slot, 1);
    // With one part, it is where the subject is.
    if (isNeeded && parts[other] === 1 && (most[own] as number) === 0) bounds.atMost(other, slot, 0);
  }
}
