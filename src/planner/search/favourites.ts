import type { Level } from "../../check/level.ts";
import type { Problem } from "../problem.ts";
import { weightOf } from "./weights.ts";

const lighter: ReadonlySet<Level> = new Set(["change", "soft"]);

/** The targets of each subject that cost least by what the lighter levels say of its slots alone: announced ones, preferred ones. */
export function favouritesOf({ slots, constraints }: Problem, targets: readonly Int32Array[]): readonly Int32Array[] {
  const costs = targets.map(() => new Float64Array(slots.length));
  for (const constraint of constraints) {
    if (constraint.kind !== "allowed-slots" || !lighter.has(constraint.level)) continue;
    const allowed = new Set(constraint.slots);
    const cost = constraint.cost * weightOf[constraint.level];
    for (const subject of constraint.subjects) {
      const own = costs[subject];
      for (const slot of targets[subject] ?? []) if (own && !allowed.has(slot)) own[slot] = (own[slot] ?? 0) + cost;
    }
  }
  return targets.map((own, subject) => {
    const costOf = (slot: number): number => costs[subject]?.[slot] ?? 0;
    const least = Math.min(...Array.from(own, costOf));
    return own.filter((slot) => costOf(slot) === least);
  });
}
