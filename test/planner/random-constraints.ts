import fc from "fast-check";
import { levels } from "../../src/check/level.ts";
import type { Problem, ProblemConstraint, ProblemSpec } from "../../src/planner/problem.ts";

/** A constraint whose subjects and slots are picked once the problem is known. */
export type MakeConstraint = (problem: Problem, index: number) => ProblemConstraint;

const pick = fc.nat({ max: 9_999 });
const picks = fc.array(pick, { minLength: 1, maxLength: 4 });

/** Indices below `size`, in order and none twice. */
function among(size: number, from: readonly number[]): readonly number[] {
  return [...new Set(from.map((of) => of % size))].sort((a, b) => a - b);
}

const ingredients = fc.record({
  kind: fc.constantFrom<ProblemSpec["kind"]>(
    ...(["allowed-slots", "capacity", "duration", "part-minutes"] as const),
    ...(["count", "during", "precedence", "precedence", "spread"] as const),
  ),
  level: fc.constantFrom(...levels),
  cost: fc.integer({ min: 1, max: 5 }),
  subjects: picks,
  others: picks,
  slots: fc.array(pick, { maxLength: 8 }),
  limits: fc.array(fc.tuple(pick, fc.constantFrom(30, 60, 100, 0)), { minLength: 1, maxLength: 8 }),
  partLimit: fc.nat({ max: 2 }),
  unit: fc.constantFrom("minutes", "parts"),
  step: fc.constantFrom(1, 30, 40),
  least: fc.nat({ max: 3 }),
  more: fc.option(fc.nat({ max: 2 })),
  minutes: fc.constantFrom(30, 20, 60, 120),
  from: fc.constantFrom("start", "end"),
  lag: fc.nat({ max: 2 }),
});

type Ingredients = typeof ingredients extends fc.Arbitrary<infer T> ? T : never;

/** Up to so many constraints of any kind, on any subjects, at any level. */
export function randomConstraints(most: number): fc.Arbitrary<readonly MakeConstraint[]> {
  return fc.array(
    ingredients.map(
      (of): MakeConstraint =>
        (problem, index) => ({
          ...specFrom(of, problem),
          rule: `random-${index}`,
          code: of.kind,
          level: of.level,
          cost: of.cost,
          data: {},
        }),
    ),
    { maxLength: most },
  );
}

function specFrom(of: Ingredients, { slots: all, activities, appearances }: Problem): ProblemSpec {
  const size = activities.length + appearances.length;
  const [subjects, others] = [among(size, of.subjects), among(size, of.others)];
  const [subject, other] = [subjects[0] ?? 0, others[0] ?? 0];
  const slots = among(all.length, of.slots);
  const { kind, unit, step, least, more, minutes, from, lag } = of;
  switch (kind) {
    case "allowed-slots":
      return { kind, subjects, slots };
    case "capacity": {
      const limits = new Map(
        of.limits.map(([slot, limit]) => [slot % all.length, unit === "parts" ? of.partLimit : limit] as const),
      );
      return { kind, subjects, limits: [...limits].sort(([a], [b]) => a - b), unit, step };
    }
    case "duration":
      return { kind, subject, least: minutes, ...(more === null ? {} : { most: minutes + more * 30 }) };
    case "part-minutes":
      return { kind, subject, least: minutes };
    case "count":
      return { kind, subjects, slots, least, ...(more === null ? {} : { most: least + more }) };
    case "during":
      return { kind, subject, other };
    case "precedence":
      return { kind, before: subjects, after: others, from, lag };
    case "spread":
      return { kind, subjects };
  }
}
