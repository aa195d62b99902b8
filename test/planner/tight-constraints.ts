import fc from "fast-check";
import type { Problem, ProblemConstraint, ProblemSpec, Solution } from "../../src/planner/problem.ts";
import { violationAmounts } from "../../src/planner/solution-cost.ts";

const pick = fc.nat({ max: 9_999 });
const ingredients = fc.record({
  kind: fc.constantFrom<ProblemSpec["kind"]>(
    ...(["allowed-slots", "capacity", "duration", "part-minutes"] as const),
    ...(["count", "during", "precedence", "spread"] as const),
  ),
  subjects: fc.array(pick, { minLength: 1, maxLength: 4 }),
  others: fc.array(pick, { minLength: 1, maxLength: 3 }),
  slots: fc.array(pick, { maxLength: 8 }),
  unit: fc.constantFrom("minutes", "parts"),
  from: fc.constantFrom("start", "end"),
});

type Ingredients = typeof ingredients extends fc.Arbitrary<infer T> ? T : never;

/** A problem with nothing but constraints of all kinds that a solution of it keeps, and that a little less would break. */
export function tightened(problem: Problem, solution: Solution, most: number): fc.Arbitrary<Problem> {
  return fc.array(ingredients, { minLength: Math.floor(most / 2), maxLength: most }).map((picked) => {
    const constraints = picked.map(
      (of): ProblemConstraint => ({
        ...specFrom(of, problem, solution),
        rule: "tight",
        code: of.kind,
        level: "hard",
        cost: 1,
        data: {},
      }),
    );
    const all = { ...problem, constraints, leftOut: [] };
    const amounts = violationAmounts(all, solution);
    return { ...all, constraints: constraints.filter((_, index) => amounts[index] === 0) };
  });
}

function specFrom(of: Ingredients, problem: Problem, { parts, appearances }: Solution): ProblemSpec {
  const { slots: all, activities, grain } = problem;
  const size = activities.length + appearances.length;
  const among = (count: number, from: readonly number[]): readonly number[] =>
    [...new Set(from.map((index) => index % count))].sort((a, b) => a - b);
  const [subjects, others, slots] = [among(size, of.subjects), among(size, of.others), among(all.length, of.slots)];
  const [subject = 0, other = 0] = [subjects[0], others[0]];
  const placed = [
    ...parts.map(({ activity, ...rest }) => ({ ...rest, subject: activity })),
    ...appearances.flatMap((slot, index) =>
      slot < 0 ? [] : [{ subject: activities.length + index, slot, minutes: grain }],
    ),
  ];
  const standing = (set: readonly number[]) => placed.filter((part) => set.includes(part.subject));
  const slotsOf = (set: readonly number[]) => standing(set).map(({ slot }) => slot);
  const minutesOf = (set: readonly number[]) => standing(set).map(({ minutes }) => minutes);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const { kind, unit, from } = of;
  switch (kind) {
    case "allowed-slots":
      return { kind, subjects, slots: [...new Set(slotsOf(subjects))].sort((a, b) => a - b) };
    case "capacity": {
      const limits = all.map((_, slot) => {
        const here = standing(subjects).filter((part) => part.slot === slot);
        return [slot, unit === "parts" ? here.length : sum(here.map(({ minutes }) => minutes))] as const;
      });
      return { kind, subjects, limits, unit, step: 1 };
    }
    case "duration":
      return { kind, subject, least: sum(minutesOf([subject])), most: sum(minutesOf([subject])) };
    case "part-minutes":
      return { kind, subject, least: Math.min(...minutesOf([subject]), 180) };
    case "count": {
      const occupied = new Set(slotsOf(subjects).filter((slot) => slots.includes(slot))).size;
      return { kind, subjects, slots, least: occupied, most: occupied };
    }
    case "during":
      return { kind, subject, other };
    case "precedence": {
      const bounds = slotsOf(subjects);
      const bound = from === "start" ? Math.min(...bounds) : Math.max(...bounds);
      const lag = Math.min(...slotsOf(others)) - bound;
      return { kind, before: subjects, after: others, from, lag: Number.isFinite(lag) ? Math.max(lag, 0) : 1 };
    }
    case "spread":
      return { kind, subjects };
  }
}
