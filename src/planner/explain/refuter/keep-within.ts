import type { ProblemSpecOf } from "../../problem.ts";
import type { Bounds } from "./bounds.ts";
import { namesOf } from "./names.ts";

/** Beside what stands in a slot for certain, others have what is left of its limit. */
export function keepWithin(bounds: Bounds, { subjects, limits, unit }: ProblemSpecOf<"capacity">): void {
  const { problem, slotCount, least } = bounds;
  for (const [slot, limit] of limits) {
    const certain = subjects.filter((subject) => (least[subject * slotCount + slot] as number) > 0);
    const taken =
      unit === "parts"
        ? certain.length
        : certain.reduce((sum, subject) => sum + (least[subject * slotCount + slot] as number), 0);
    if (taken > limit) {
      const subjects = namesOf(problem, certain);
      bounds.fail({ kind: unit, subjects, slots: [slot], needed: taken, available: limit, elsewhere: 0 });
      return;
    }
    for (const subject of subjects) {
      const own = least[subject * slotCount + slot] as number;
      if (unit === "minutes") bounds.atMost(subject, slot, limit - taken + own);
      else if (own === 0 && taken === limit) bounds.atMost(subject, slot, 0);
    }
    if (bounds.why() !== undefined) return;
  }
}
