import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { levels } from "../../src/check/level.ts";
import { isFeasible } from "../../src/planner/exact/feasible.ts";
import { prove } from "../../src/planner/exact/prove.ts";
import { costOf } from "../../src/planner/solution-cost.ts";
import { planningInstance } from "../bench/planning-instances.ts";
import { expectBest, solvableProblems } from "./exact-expectations.ts";
import { impossible } from "./impossible.ts";

const { problem, planted } = planningInstance({ seed: 2, activities: 12, isTight: true, isReplan: false });
const large = planningInstance({ seed: 1, activities: 40, isTight: false, isReplan: false });
const nothing = { hard: 0, medium: 0, change: 0, soft: 0 };
const host = { now: () => performance.now(), pause: async () => {} };

/** A signal that another thread sets while the engine asks for it the so manieth time. */
function abortedAfter(times: number): { readonly aborted: boolean } {
  let asked = 0;
  return {
    get aborted() {
      asked += 1;
      return asked > times;
    },
  };
}

describe("a proof", () => {
  test.each([
    { slots: 4, activities: 4, appearances: 2, constraints: 6, numRuns: 40 },
    { slots: 3, activities: 1, appearances: 1, constraints: 6, numRuns: 100 },
  ])(
    "finds what an enumeration finds, or that there is nothing: up to $activities activities in $slots slots",
    async ({ numRuns, ...size }) => {
      const seen = { infeasible: 0, free: 0, costly: 0 };
      await fc.assert(
        fc.asyncProperty(solvableProblems(size), async (random) => {
          const best = await expectBest(random, 20_000);
          fc.pre(best !== "too many to look at");
          if (best === "infeasible") seen.infeasible += 1;
          else seen[levels.some((level) => best[level] > 0) ? "costly" : "free"] += 1;
        }),
        { numRuns },
      );
      expect(Math.min(...Object.values(seen))).toBeGreaterThan(numRuns / 25);
    },
  );

  test("does better than the programme that it begins with, and keeps one that cannot be bettered", async () => {
    const { solution, cost, bound } = await prove(problem, { start: planted });
    expect(cost).toEqual(bound);
    expect(cost?.soft).toBeLessThan(costOf(problem, planted).soft);
    expect(await prove(problem, solution && { start: solution })).toMatchObject({ status: "optimal", solution, cost });
  });

  test("needs no programme to begin with, and leaves aside one that breaks a hard constraint", async () => {
    const absent = { parts: [], appearances: problem.appearances.map(() => -1) };
    const { cost } = await prove(problem);
    expect(await prove(problem, { start: absent })).toMatchObject({ status: "optimal", cost });
  });

  test("costs no solving where nothing can be better", async () => {
    const free = { ...problem, constraints: problem.constraints.filter(({ level }) => level !== "soft") };
    const { status, provedLevels, nodes } = await prove(free, { start: planted, nodes: 0 });
    expect({ status, provedLevels, nodes }).toEqual({ status: "optimal", provedLevels: levels, nodes: 0 });
  });

  test("is of the best one where presolving by enumeration would lose it", async () => {
    const crowded = planningInstance({ seed: 25, activities: 12, isTight: true, isReplan: true });
    const { status, cost } = await prove(crowded.problem, { start: crowded.planted });
    expect({ status, cost }).toEqual({ status: "optimal", cost: { ...nothing, change: 72, soft: 205 } });
  });

  test("says that nothing keeps the hard constraints", async () => {
    const bound = { ...nothing, hard: 1 };
    expect(await prove(impossible(problem))).toEqual({ status: "infeasible", bound, provedLevels: [], nodes: 0 });
  });
});

describe("the exact engine", () => {
  test("tells whether all constraints can hold, of whatever level", async () => {
    const withoutWishes = { ...problem, constraints: problem.constraints.filter(({ level }) => level !== "soft") };
    const { verdict, solution } = await isFeasible(withoutWishes);
    expect(verdict).toBe("yes");
    expect(solution && costOf(withoutWishes, solution)).toEqual(nothing);
    expect(await isFeasible(problem)).toEqual({ verdict: "no" });
    expect(await isFeasible(large.problem, { signal: { aborted: true } })).toEqual({ verdict: "unknown" });
  });

  test.each([
    ["nodes", { nodes: 0 }],
    ["time", { timeLimitSeconds: 0.2, host }],
    ["time", { timeLimitSeconds: 0, host }],
    ["abort", { signal: { aborted: true } }],
    ["abort", { signal: abortedAfter(2) }],
  ] as const)("keeps the best so far when stopped by %s", async (stoppedBy, limits) => {
    const { start, of } = { start: large.planted, of: large.problem };
    const { solution, cost, bound, ...proof } = await prove(of, { start, ...limits });
    expect(proof).toEqual({ status: "feasible", provedLevels: ["hard", "medium", "change"], nodes: 0, stoppedBy });
    expect(solution && costOf(of, solution)).toEqual(cost);
    expect(cost?.soft).toBeLessThanOrEqual(costOf(of, start).soft);
    expect(bound.soft).toBeLessThan(cost?.soft ?? 0);
  });

  test("knows nothing when stopped before it found anything", async () => {
    const stopped = { status: "unknown", bound: nothing, provedLevels: [], nodes: 0, stoppedBy: "abort" };
    expect(await prove(problem, { signal: { aborted: true } })).toEqual(stopped);
  });

  test("asks for a clock with a time limit", async () => {
    await expect(prove(problem, { timeLimitSeconds: 1 })).rejects.toThrow(TypeError);
  });
});
