import type { Bounds } from "./bounds.ts";
import type { Limit } from "./limits.ts";

/** The earliest slot by which the limits of slots let some subjects have all the minutes that they need. */
export function earliestTogether(bounds: Bounds, subjects: readonly number[]): number {
  return Math.max(-1, ...limitsOn(bounds, subjects).map((supply) => fillingSlot(bounds, supply, 1)));
}

/** The latest slot from which on they can. */
export function latestTogether(bounds: Bounds, subjects: readonly number[]): number {
  return Math.min(bounds.slotCount, ...limitsOn(bounds, subjects).map((supply) => fillingSlot(bounds, supply, -1)));
}

/** The limits on minutes, each with those of the subjects that it speaks of, where there are several. */
function limitsOn({ limits }: Bounds, subjects: readonly number[]): readonly Limit[] {
  if (subjects.length < 2) return [];
  return limits.flatMap((limit) => {
    if (limit.unit !== "minutes") return [];
    const limited = new Set(limit.subjects);
    const here = subjects.filter((subject) => limited.has(subject));
    return here.length < 2 ? [] : [{ ...limit, subjects: here }];
  });
}

/** Going through the slots in one direction, the first by which there is time for what the subjects need; beyond the end when there is none. */
function fillingSlot({ slotCount, most, need }: Bounds, { subjects, bySlot }: Limit, direction: 1 | -1): number {
  let missing = subjects.reduce((sum, subject) => sum + (need[subject] as number), 0);
  let slot = direction === 1 ? 0 : slotCount - 1;
  for (; slot >= 0 && slot < slotCount; slot += direction) {
    let possible = 0;
    for (const subject of subjects) possible += most[subject * slotCount + slot] as number;
    missing -= Math.min(possible, bySlot.get(slot) ?? possible);
    if (missing <= 0) return slot;
  }
  return slot;
}
