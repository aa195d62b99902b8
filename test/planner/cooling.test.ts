import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/planner/problem.ts";
import { cooling } from "../../src/planner/search/cooling.ts";
import { planningInstance } from "../bench/planning-instances.ts";

const shape = { seed: 1, activities: 25, isTight: false };
const plan: Problem = planningInstance({ ...shape, isReplan: false }).problem;
const revision: Problem = planningInstance({ ...shape, isReplan: true }).problem;

/** The temperature at each step until the search has cooled, while something of a level is or is not violated. */
function temperatures(problem: Problem, steps: number, toMend?: "hard" | "medium"): readonly number[] {
  const { temperatureAt } = cooling(problem, steps);
  const heat: number[] = [];
  for (let step = 0; step < 2 * steps + 10_000; step += 1) {
    const now = temperatureAt(step, toMend);
    if (now === undefined) break;
    heat.push(now);
  }
  return heat;
}

/** The steps at which it gets hotter. */
const beginnings = (heat: readonly number[]): readonly number[] =>
  heat.flatMap((now, step) => (step > 0 && now > (heat[step - 1] ?? 0) ? [step] : []));

describe("the temperature of a search", () => {
  test("falls three times, while a first programme is sought, in a trial, and in one long cycle, and is over after three tenths of the steps", () => {
    const heat = temperatures(plan, 240_000);
    expect(beginnings(heat)).toEqual([6_000, 14_889]);
    expect(heat[0]).toBeLessThan(heat[6_000] ?? 0);
    expect(heat).toHaveLength(72_000);
    expect(heat.at(-1)).toBeCloseTo(0.1, 2);
  });

  test("is over for good", () => {
    const { temperatureAt } = cooling(plan, 1_000);
    const heat = Array.from({ length: 5_000 }, (_, step) => temperatureAt(step, undefined));
    const end = heat.indexOf(undefined);
    expect(end).toBeGreaterThan(2_000);
    expect(heat.slice(end).every((now) => now === undefined)).toBe(true);
  });

  test("begins the trial again and again while the best so far violates anything hard", () => {
    const heat = temperatures(plan, 240_000, "hard");
    expect(heat.length).toBeGreaterThan(480_000);
    expect(beginnings(heat).length).toBeGreaterThan(50);
  });

  test("begins the trial again four times for what is medium, which can often not be kept", () => {
    expect(beginnings(temperatures(plan, 240_000, "medium"))).toHaveLength(6);
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
          const heat = temperatures(plan, steps, toMend);
          expect(Math.min(...heat)).toBeGreaterThanOrEqual(0.099);
          expect(Math.max(...heat)).toBeLessThanOrEqual(3);
        },
      ),
      { numRuns: 50 },
    );
  });
});
