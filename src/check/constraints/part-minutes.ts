import type { Placement, SpecOf, Violation } from "../constraint.ts";

/** Each part of the subject: its minutes under `least`, with subject and slot. Silent on a part that does not state its minutes. */
export function* partMinutes({ subject, least }: SpecOf<"part-minutes">, placement: Placement): Generator<Violation> {
  for (const { slot, minutes, stated } of placement.parts.get(subject) ?? []) {
    if (stated && minutes < least) yield { amount: least - minutes, subject, slot };
  }
}
