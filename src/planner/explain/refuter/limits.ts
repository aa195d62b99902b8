import { groupBy } from "../../../internal/group-by.ts";
import type { Problem, ProblemSpecOf } from "../../problem.ts";

/** What some subjects may have together in each slot, in minutes or in parts. */
export interface Limit {
  readonly subjects: readonly number[];
  readonly unit: ProblemSpecOf<"capacity">["unit"];
  /** By slot; a slot that is not in the map has none. */
  readonly bySlot: ReadonlyMap<number, number>;
}

/** The limits of a problem: several constraints on the same subjects, each on slots of one length, make one. */
export function limitsIn({ constraints }: Problem): readonly Limit[] {
  const capacities = constraints.filter((constraint) => constraint.kind === "capacity");
  return [...groupBy(capacities, ({ unit, subjects }) => `${unit} ${subjects.join()}`).values()].flatMap((group) => {
    const bySlot = new Map<number, number>();
    for (const [slot, limit] of group.flatMap(({ limits }) => limits))
      bySlot.set(slot, Math.min(limit, bySlot.get(slot) ?? limit));
    return group.slice(0, 1).map(({ subjects, unit }) => ({ subjects, unit, bySlot }));
  });
}
