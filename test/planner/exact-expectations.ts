import type fc from "fast-check";
import { expect } from "vitest";
import { levels } from "../../src/check/level.ts";
import { isFeasible } from "../../src/planner/exact/feasible.ts";
import { evaluate } from "../../src/planner/exact/linear-model.ts";
import { prove } from "../../src/planner/exact/prove.ts";
import { solutionOf, valuesOf } from "../../src/planner/exact/values.ts";
import { writeModel } from "../../src/planner/exact/write-model.ts";
import type { Problem, Solution } from "../../src/planner/problem.ts";
import { costOf } from "../../src/planner/solution-cost.ts";
import type { Best } from "./brute-force.ts";
import { bruteForce } from "./brute-force.ts";
import { costByDefinition, tableOf } from "./by-definition.ts";
import type { ProblemSize } from "./random-problem.ts";
import { problems } from "./random-problem.ts";

const without = Number.POSITIVE_INFINITY;
const nothing = { hard: 0, medium: 0, change: 0, soft: 0 };
const counted = { hard: without, medium: without, change: without, soft: without };

/** Random problems of which most have solutions, since only some of what would be hard is. */
export function solvableProblems(size: Partial<ProblemSize>): fc.Arbitrary<Problem> {
  const keptHard = new Set(["overlong", "no-service", "over"]);
  return problems(size).map((problem) => ({
    ...problem,
    constraints: problem.constraints.map((constraint, index) =>
      constraint.level === "hard" && !keptHard.has(constraint.code) && index % 3 > 0
        ? { ...constraint, level: "medium" }
        : constraint,
    ),
  }));
}

/** The same problem with slots so short that it can be enumerated even when there are many. */
export function withShortSlots(problem: Problem, most: number): Problem {
  return { ...problem, slots: problem.slots.map((slot) => ({ ...slot, capacity: Math.min(slot.capacity, most) })) };
}

/** The linear model, the evaluators and the definitions agree on what a solution costs. */
export function expectSameCosts(problem: Problem, solution: Solution): void {
  const model = writeModel(problem, counted);
  const values = valuesOf(model, solution) ?? new Float64Array();
  const linear = Object.fromEntries(levels.map((level) => [level, evaluate(model.linear.costs[level], values)]));
  expect(linear).toEqual(costOf(problem, solution));
  expect(linear).toEqual(costByDefinition(problem, tableOf(problem, solution)));
  expect(solutionOf(model, values)).toEqual(solution);
}

/** The exact engine and an enumeration agree on what is best, and on whether all constraints can hold together. */
export async function expectBest(problem: Problem, mostTries: number): Promise<Best> {
  const best = bruteForce(problem, mostTries);
  if (best === "too many to look at") return best;
  const { status, solution, cost, bound } = await prove(problem);
  const { verdict, solution: perfect } = await isFeasible(problem);
  if (best === "infeasible") expect([status, verdict]).toEqual(["infeasible", "no"]);
  else {
    const isPerfect = levels.every((level) => best[level] === 0);
    expect({ status, cost, bound, verdict }).toEqual({
      status: "optimal",
      cost: best,
      bound: best,
      verdict: isPerfect ? "yes" : "no",
    });
  }
  for (const [found, costs] of [
    [solution, best],
    [perfect, nothing],
  ] as const) {
    if (found !== undefined) expect(costByDefinition(problem, tableOf(problem, found))).toEqual(costs);
  }
  return best;
}
