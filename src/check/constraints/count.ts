import type { Placement, SpecOf, Violation } from "../constraint.ts";
import { onlySubject, slotsWith } from "./standing.ts";

/**
 * The number of `slots` in which some of the subjects stand, under `least` or over `most`; one place either way.
 *
 * Under: with the subject, when there is one alone. Over: with the first slot too many, the first subject in it by name, and as
 * the other end the last slot that was still allowed.
 */
export function* count(
  { subjects, slots, least = 0, most = Number.POSITIVE_INFINITY }: SpecOf<"count">,
  placement: Placement,
): Generator<Violation> {
  const occupied = slotsWith(placement, subjects).filter(([slot]) => slots.has(slot));
  if (occupied.length < least) yield { amount: least - occupied.length, ...onlySubject(subjects) };
  const excess = occupied[most];
  if (excess === undefined) return;
  const allowed = occupied[most - 1];
  yield {
    amount: occupied.length - most,
    subject: excess[1],
    slot: excess[0],
    ...(allowed === undefined ? {} : { other: { subject: allowed[1], slot: allowed[0] } }),
  };
}
