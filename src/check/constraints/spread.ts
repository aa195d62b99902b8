import type { Placement, SpecOf, Violation } from "../constraint.ts";
import { onlySubject, slotsWith } from "./standing.ts";

/** Each served slot between the first and the last of the subjects without any of them: 1, with the slot, and the subject when there is one alone. */
export function* spread({ subjects }: SpecOf<"spread">, placement: Placement): Generator<Violation> {
  let previous: number | undefined;
  for (const [slot] of slotsWith(placement, subjects)) {
    for (let idle = (previous ?? slot) + 1; idle < slot; idle += 1) {
      if (placement.slots[idle]?.served) yield { amount: 1, ...onlySubject(subjects), slot: idle };
    }
    previous = slot;
  }
}
