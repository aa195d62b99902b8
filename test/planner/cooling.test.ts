import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/planner/problem.ts";
import { cooling } from "../../src/planner/search/cooling.ts";
import { planningInstance } from "../bench/planning-instances.ts";

const shape = { seed: 1, activities: 25, isTight: false };
const plan: Problem = planningInstance({ ...shape, isReplan: false }).problem;
const revision: Problem = planningInstance({ ...shape, isReplan: true }).problem;

/** The temperature at each step, while something of a level is or is not violated. */
function temperatures(problem: Problem, steps: number, toMend?: "hard" | "medium", until = steps): readonly number[] {
  const { temperatureAt } = cooling(problem, steps);
  return Array.from({ length: until }, (_, step) => temperatureAt(step, toMend));
}

/** The steps at which it gets hotter. */
const beginnings = (heat: readonly number[]): readonly number[] =>
  heat.flatMap((now, step) => (step > 0 && now > (heat[step - 1] ?? 0) ? [step] : []));

describe("the temperature of a search", () => {
  test("falls three times within the steps: while a first programme is sought, in a trial, and in one long cycle to the end", () => {
    const heat = temperatures(plan, 240_000);
    expect(beginnings(heat)).toEqual([20_000, 50_000]);
    expect(heat[0]).toBeLessThan(heat[20_000] ?? 0);
    expect(heat.at(-1)).toBeCloseTo(0.3, 2);
  });

  test("falls once more and for twice as long when there are more steps than were expected", () => {
    expect(beginnings(temperatures(plan, 48_000, undefined, 48_000 + 3 * 76_000 + 1))).toEqual([
      4_000, 10_000, 48_000, 124_000, 276_000,
    ]);
  });

  test.each([
    ["anything hard, again and again", "hard", 8],
    ["anything medium, four times", "medium", 6],
  ] as const)("begins the trial again while the best so far violates %s", (_, level, times) => {
    expect(beginnings(temperatures(plan, 240_000, level))).toHaveLength(times);
  });

  test("begins far hotter for a revision, since what was announced has to melt", () => {
    expect(Math.max(...temperatures(revision, 60_000))).toBeGreaterThan(100 * Math.max(...temperatures(plan, 60_000)));
  });

  test("is never below the coldest or above the hottest, whatever the steps", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30_000 }),
        fc.constantFrom(undefined, "hard", "medium"),
        (steps, toMend) => {
          const heat = temperatures(plan, steps, toMend, steps + 1_000);
          expect(Math.min(...heat)).toBeGreaterThanOrEqual(0.299);
          expect(Math.max(...heat)).toBeLessThanOrEqual(3);
        },
      ),
      { numRuns: 50 },
    );
  });
});
