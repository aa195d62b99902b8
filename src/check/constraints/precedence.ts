import type { Placement, SpecOf, Violation } from "../constraint.ts";
import type { StandingPart } from "./standing.ts";
import { partsOf } from "./standing.ts";

/**
 * Each part of `after` that stands before the first or last part of `before`, plus `lag` slots: 1, with its subject and slot, and
 * the part that it should wait for as the other end. None when `before` is absent.
 *
 * With `lag` 0 both may share a slot; where both are printed there, the order in print decides.
 */
export function* precedence(
  { before, after, from, lag }: SpecOf<"precedence">,
  placement: Placement,
): Generator<Violation> {
  const bound = boundOf(partsOf(placement, before), from === "start" ? -1 : 1);
  if (bound === undefined) return;
  const other = { subject: bound.subject, slot: bound.slot };
  for (const part of partsOf(placement, after)) {
    const tooEarly = part.slot < bound.slot + lag;
    const printedBefore = part.slot === bound.slot && isPrintedBefore(part, bound);
    if (tooEarly || printedBefore) yield { amount: 1, subject: part.subject, slot: part.slot, other };
  }
}

/** The first part (`direction` -1) or the last (1); in one slot by print, where a part without a place in print comes first. */
function boundOf(parts: Iterable<StandingPart>, direction: -1 | 1): StandingPart | undefined {
  let bound: StandingPart | undefined;
  for (const part of parts) {
    if (bound === undefined || direction * comparePlaces(part, bound) > 0) bound = part;
  }
  return bound;
}

function comparePlaces(a: StandingPart, b: StandingPart): number {
  if (a.slot !== b.slot) return a.slot - b.slot;
  if (a.order !== b.order) return (a.order ?? -1) - (b.order ?? -1);
  return a.subject < b.subject ? -1 : 1;
}

function isPrintedBefore(part: StandingPart, bound: StandingPart): boolean {
  return part.order !== undefined && bound.order !== undefined && part.order < bound.order;
}
