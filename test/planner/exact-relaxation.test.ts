import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { levels } from "../../src/check/level.ts";
import { limitsOf } from "../../src/planner/exact/limits.ts";
import type { LinearModel } from "../../src/planner/exact/linear-model.ts";
import { evaluate } from "../../src/planner/exact/linear-model.ts";
import { prove } from "../../src/planner/exact/prove.ts";
import type { Relaxation } from "../../src/planner/exact/relaxation.ts";
import { pricedBy, relax } from "../../src/planner/exact/relaxation.ts";
import { settledWithin } from "../../src/planner/exact/settled.ts";
import { valuesOf } from "../../src/planner/exact/values.ts";
import { writeModel } from "../../src/planner/exact/write-model.ts";
import { planningInstance } from "../bench/planning-instances.ts";
import { solvedProblems } from "./random-problem.ts";

/** What a relaxation says that some values cost at least. */
function leastCost({ columns }: LinearModel, { bound, reducedCosts }: Relaxation, values: Float64Array): number {
  return columns.reduce((sum, { most }, column) => {
    const [value, reduced] = [values[column] ?? 0, reducedCosts[column] ?? 0];
    return sum + (reduced > 0 ? reduced * value : -reduced * (most - value));
  }, bound);
}

const replan = planningInstance({ seed: 2, activities: 12, isTight: false, isReplan: true });

/** What a rule of somebody else's may cost, as a multiple of what ours do. */
const times = fc.constantFrom(1, 1, 1_000, 1_000_000);

describe("a relaxation", () => {
  test("never says more than a solution costs, and settles only what the solution has", async () => {
    const seen = { bounds: 0, settled: 0 };
    await fc.assert(
      fc.asyncProperty(
        solvedProblems(),
        fc.constantFrom(...levels),
        times,
        async ({ problem, solution }, level, by) => {
          const constraints = problem.constraints.map((constraint) => ({ ...constraint, cost: constraint.cost * by }));
          const of = { ...problem, constraints };
          const model = writeModel(of, { [level]: Number.POSITIVE_INFINITY });
          const { linear } = model;
          const relaxation = await relax(linear, linear.costs[level], limitsOf(of, {}));
          const values = valuesOf(model, solution) ?? new Float64Array();
          const cost = evaluate(linear.costs[level], values);
          expect(relaxation.bound).toBeLessThanOrEqual(cost);
          expect(leastCost(linear, relaxation, values)).toBeLessThanOrEqual(cost * (1 + 1e-12) + 1e-6);

          const settled = settledWithin(linear, relaxation, cost);
          const had = new Map(linear.columns.map(({ name }, column) => [name, values[column]]));
          for (const [name, value] of settled) expect([name, had.get(name)]).toEqual([name, value]);
          const smaller = writeModel(of, { [level]: cost }, settled);
          expect(valuesOf(smaller, solution)).toBeDefined();
          if (relaxation.bound > 0.5) seen.bounds += 1;
          if (settled.size > 0) seen.settled += 1;
        },
      ),
      { numRuns: 300 },
    );
    expect(Math.min(seen.bounds, seen.settled)).toBeGreaterThan(50);
  });

  test("holds by any prices of the rows, strange ones as well", () => {
    const prices = fc.infiniteStream(fc.oneof(fc.double({ min: -3, max: 3 }), fc.constant(Number.NaN)));
    fc.assert(
      fc.property(solvedProblems(), fc.constantFrom(...levels), prices, ({ problem, solution }, level, price) => {
        const model = writeModel(problem, { [level]: Number.POSITIVE_INFINITY });
        const cost = model.linear.costs[level];
        const shown = pricedBy([...price.take(model.linear.rows.length)], model.linear, cost);
        const values = valuesOf(model, solution) ?? new Float64Array();
        expect(leastCost(model.linear, shown, values)).toBeLessThanOrEqual(evaluate(cost, values) + 1e-6);
      }),
      { numRuns: 200 },
    );
  });

  test("that meets the best cost is a proof by itself", async () => {
    const withoutWishes = {
      ...replan.problem,
      constraints: replan.problem.constraints.filter(({ level }) => level !== "soft"),
    };
    const { solution, cost } = await prove(withoutWishes, replan.announced && { start: replan.announced });
    expect(cost?.change).toBeGreaterThan(0);
    const again = await prove(withoutWishes, solution && { start: solution, nodes: 0 });
    expect(again).toMatchObject({ status: "optimal", bound: cost, nodes: 0 });
  });

  test("that an abort came before has a bound all the same", async () => {
    const { linear } = writeModel(replan.problem, { change: Number.POSITIVE_INFINITY });
    const limits = limitsOf(replan.problem, { signal: { aborted: true } });
    const { bound } = await relax(linear, linear.costs.change, limits);
    expect(bound).toBeCloseTo(0, 6);
    expect(bound).toBeLessThanOrEqual(0);
  });
});
