import type { Placement, SpecOf, Violation } from "../constraint.ts";

/** Each slot with the subject and without the other: 1, with the subject and the slot. */
export function* during({ subject, other }: SpecOf<"during">, placement: Placement): Generator<Violation> {
  const there = new Set((placement.parts.get(other) ?? []).map(({ slot }) => slot));
  for (const { slot } of placement.parts.get(subject) ?? []) {
    if (!there.has(slot)) yield { amount: 1, subject, slot };
  }
}
