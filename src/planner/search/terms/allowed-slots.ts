import type { Problem } from "../../problem.ts";
import type { Term } from "./term.ts";
import { arrivals } from "./term.ts";

/**
 * One term a subject for all the constraints of this kind on it, since it often has several: a table of those that each slot
 * breaks. In the order of the subjects, activities first.
 *
 * @param report receives the index of a constraint and the growth of its violation
 */
export function allowedSlotsTerms(
  { slots, activities, appearances, constraints }: Problem,
  report: (constraint: number, growth: number) => void,
): readonly Term[] {
  const broken = [...activities, ...appearances].map(() => slots.map((): number[] => []));
  for (const [index, constraint] of constraints.entries()) {
    if (constraint.kind !== "allowed-slots") continue;
    const allowed = new Set(constraint.slots);
    const others = slots.flatMap((_, slot) => (allowed.has(slot) ? [] : [slot]));
    for (const subject of new Set(constraint.subjects)) for (const slot of others) broken[subject]?.[slot]?.push(index);
  }
  return broken.map((lists) => (_, slot, before, after) => {
    const arrived = arrivals(before, after);
    if (arrived === 0) return;
    const list = lists[slot] as number[];
    for (let at = 0; at < list.length; at += 1) report(list[at] as number, arrived);
  });
}
