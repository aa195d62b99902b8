import type { PlacedPart, Placement, Subject } from "../constraint.ts";

/** A part together with the subject that it is of. */
export interface StandingPart extends PlacedPart {
  readonly subject: Subject;
}

/** Every part of the subjects; a subject listed twice counts once. */
export function* partsOf(placement: Placement, subjects: readonly Subject[]): Generator<StandingPart> {
  for (const subject of new Set(subjects)) {
    for (const part of placement.parts.get(subject) ?? []) yield { subject, ...part };
  }
}

/** The slots in which some of the subjects stand, in order of time, each with the first of those subjects by name. */
export function slotsWith(placement: Placement, subjects: readonly Subject[]): readonly (readonly [number, Subject])[] {
  const firstBySlot = new Map<number, Subject>();
  for (const { subject, slot } of partsOf(placement, subjects)) {
    const first = firstBySlot.get(slot);
    if (first === undefined || subject < first) firstBySlot.set(slot, subject);
  }
  return [...firstBySlot].sort(([a], [b]) => a - b);
}

/** The subject of a constraint on one subject alone, for violations of a set that has no single culprit. */
export function onlySubject(subjects: readonly Subject[]): { readonly subject?: Subject } {
  const [subject] = subjects;
  return subject !== undefined && subjects.every((other) => other === subject) ? { subject } : {};
}
