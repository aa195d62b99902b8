import type { Placement, SpecOf, Violation } from "../constraint.ts";

/**
 * Minutes of the subject under `least`, with the subject; or over `most`, with the slot of its last part as well.
 *
 * Silent when any part does not state its minutes: a programme printed without them is judged on order and place, not on time.
 * An absent subject has no minutes, and those are known.
 */
export function* duration({ subject, least, most }: SpecOf<"duration">, placement: Placement): Generator<Violation> {
  const parts = placement.parts.get(subject) ?? [];
  if (!parts.every(({ stated }) => stated)) return;
  const total = parts.reduce((sum, { minutes }) => sum + minutes, 0);
  if (total < least) yield { amount: least - total, subject };
  const last = parts.at(-1);
  if (last !== undefined && most !== undefined && total > most)
    yield { amount: total - most, subject, slot: last.slot };
}
