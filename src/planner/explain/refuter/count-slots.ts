import type { ProblemSpecOf } from "../../problem.ts";
import type { Bounds } from "./bounds.ts";
import { namesOf } from "./names.ts";

/** Where a set has to stand in as many slots as it may, it stands in no other; where it can in no more than it has to, in each. */
export function countSlots(bounds: Bounds, { subjects, slots, least, most }: ProblemSpecOf<"count">): void {
  const { problem, slotCount } = bounds;
  const isOpen = (subject: number, slot: number): boolean => (bounds.most[subject * slotCount + slot] as number) > 0;
  const isCertain = (subject: number, slot: number): boolean =>
    (bounds.least[subject * slotCount + slot] as number) > 0;
  const possible = slots.filter((slot) => subjects.some((subject) => isOpen(subject, slot)));
  const certain = new Set(slots.filter((slot) => subjects.some((subject) => isCertain(subject, slot))));
  const fail = (needed: number, available: number): void => {
    const [first = "", ...others] = namesOf(problem, subjects);
    bounds.fail(
      available === 0 && others.length === 0
        ? { kind: "no-slot", subject: first }
        : { kind: "slots", subjects: [first, ...others], needed, available },
    );
  };
  if (possible.length < least) fail(least, possible.length);
  if (most !== undefined && certain.size > most) fail(certain.size, most);
  if (bounds.why() !== undefined) return;
  if (certain.size === most) {
    for (const slot of possible)
      if (!certain.has(slot)) for (const subject of subjects) bounds.atMost(subject, slot, 0);
  }
  if (least > 0) {
    const [only, other] = subjects.filter((subject) => slots.some((slot) => isOpen(subject, slot)));
    if (only !== undefined && other === undefined) bounds.requirePart(only);
  }
  if (possible.length === least) {
    for (const slot of possible) {
      const [only, other] = subjects.filter((subject) => isOpen(subject, slot));
      if (only !== undefined && other === undefined) bounds.atLeast(only, slot, 1);
    }
  }
  limitParts(bounds, subjects, slots, most);
}

/** Of a set that stands in so many slots and no others, each subject has no more parts. */
function limitParts(
  bounds: Bounds,
  subjects: readonly number[],
  slots: readonly number[],
  most: number | undefined,
): void {
  if (most === undefined || most >= bounds.slotCount) return;
  const { slotCount } = bounds;
  const counted = new Set(slots);
  for (const subject of subjects) {
    let outside = 0;
    for (let slot = 0; slot < slotCount; slot += 1)
      if (!counted.has(slot) && (bounds.most[subject * slotCount + slot] as number) > 0) outside += 1;
    bounds.limitParts(subject, most + outside);
  }
}
