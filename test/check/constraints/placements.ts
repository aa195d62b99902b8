import * as fc from "fast-check";
import type { PlacedPart, Placement, Violation } from "../../../src/check/constraint.ts";

/** The subjects of random placements. */
export const someSubjects = ["activity:a", "activity:b", "activity:c", "appearance:p@a", "appearance:p@b"] as const;

const slotCount = 7;

const cell = fc.option(
  fc.record(
    { minutes: fc.constantFrom(15, 30, 60, 90), stated: fc.boolean(), order: fc.nat({ max: 3 }) },
    { requiredKeys: ["minutes", "stated"] },
  ),
);

/** Random placements: some subjects absent, some in many slots, some slots without service. */
export const placements: fc.Arbitrary<Placement> = fc
  .tuple(
    fc.array(fc.record({ served: fc.boolean(), capacity: fc.constant(180) }), {
      minLength: slotCount,
      maxLength: slotCount,
    }),
    fc.array(fc.array(cell, { minLength: slotCount, maxLength: slotCount }), {
      minLength: someSubjects.length,
      maxLength: someSubjects.length,
    }),
  )
  .map(([slots, table]) => ({
    slots,
    parts: new Map(
      someSubjects.map((subject, row) => [
        subject,
        (table[row] ?? []).flatMap((part, slot): PlacedPart[] => (part === null ? [] : [{ slot, ...part }])),
      ]),
    ),
  }));

/** Some of the subjects, the odd one listed twice, and one that no placement has. */
export const subjectSets = fc.array(fc.constantFrom(...someSubjects, "activity:absent"), { maxLength: 5 });

export const slotSets = fc.uniqueArray(fc.nat({ max: slotCount - 1 })).map((slots) => new Set(slots));

export const slotLimits = fc
  .uniqueArray(fc.tuple(fc.nat({ max: slotCount - 1 }), fc.constantFrom(0, 1, 2, 60, 120)), {
    selector: ([slot]) => slot,
  })
  .map((limits) => new Map(limits));

/** Violations as sorted lines: what a definition says and what an evaluator finds are compared whole. */
export function asLines(found: readonly Pick<Violation, "amount" | "subject" | "slot">[]): readonly string[] {
  return found.map(({ amount, subject, slot }) => `${amount} ${subject ?? "-"} ${slot ?? "-"}`).sort();
}
