import type { Placement, SpecOf, Violation } from "../constraint.ts";
import { partsOf } from "./standing.ts";

/**
 * Each slot: the minutes or parts of the subjects beyond its limit, in steps begun, with the slot. Unstated minutes count as the
 * grain.
 */
export function* capacity(
  { subjects, limits, unit, step = 1 }: SpecOf<"capacity">,
  placement: Placement,
): Generator<Violation> {
  const loads = new Map<number, number>();
  for (const { slot, minutes } of partsOf(placement, subjects)) {
    loads.set(slot, (loads.get(slot) ?? 0) + (unit === "minutes" ? minutes : 1));
  }
  for (const [slot, load] of loads) {
    const excess = load - (limits.get(slot) ?? load);
    if (excess > 0) yield { amount: Math.ceil(excess / step), slot };
  }
}
