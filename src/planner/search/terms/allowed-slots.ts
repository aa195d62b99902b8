import type { Problem } from "../../problem.ts";
import type { Term } from "./term.ts";
import { arrivals } from "./term.ts";

/**
 * One term for all the constraints of this kind on one subject, since it often has several: a table of those that each slot breaks.
 *
 * @param report receives the index of a constraint and the growth of its violation
 */
export function allowedSlotsTerm(
  subject: number,
  { slots, constraints }: Problem,
  report: (constraint: number, growth: number) => void,
): Term {
  const broken = slots.map((): number[] => []);
  for (const [index, constraint] of constraints.entries()) {
    if (constraint.kind !== "allowed-slots" || !constraint.subjects.includes(subject)) continue;
    const allowed = new Set(constraint.slots);
    for (const [slot, list] of broken.entries()) if (!allowed.has(slot)) list.push(index);
  }
  return (_, slot, before, after) => {
    const arrived = arrivals(before, after);
    if (arrived === 0) return;
    const list = broken[slot] as number[];
    for (let at = 0; at < list.length; at += 1) report(list[at] as number, arrived);
  };
}
