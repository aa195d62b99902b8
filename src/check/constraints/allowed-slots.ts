import type { Placement, SpecOf, Violation } from "../constraint.ts";
import { partsOf } from "./standing.ts";

/** Each part of the subjects in a slot that is not allowed: 1, with its subject and slot. */
export function* allowedSlots(
  { subjects, slots }: SpecOf<"allowed-slots">,
  placement: Placement,
): Generator<Violation> {
  for (const { subject, slot } of partsOf(placement, subjects)) {
    if (!slots.has(slot)) yield { amount: 1, subject, slot };
  }
}
