import { describe, expect, test } from "vitest";
import { defined } from "../../src/internal/defined.ts";
import { prove } from "../../src/planner/exact/prove.ts";
import { usualSteps } from "../../src/planner/search/search.ts";
import { costOf } from "../../src/planner/solution-cost.ts";
import { type Progress, solve } from "../../src/planner/solve.ts";
import { planningInstance } from "../bench/planning-instances.ts";
import { impossible } from "./impossible.ts";

const { problem } = planningInstance({ seed: 2, activities: 12, isTight: true, isReplan: false });
const usual = usualSteps(problem);

describe("search and proof of one problem", () => {
  test("the proof comes after an eighth of the usual steps, and ends the work", async () => {
    const seen: Progress[] = [];
    const solved = await solve(problem, { prove: true, onProgress: (progress) => seen.push(progress) });
    expect(solved).toMatchObject({ proof: "optimal", steps: Math.ceil(usual / 8) });
    expect(solved.score).toEqual(solved.bound);
    expect(solved.score).toEqual(costOf(problem, solved.solution));
    expect(seen.at(-1)).toMatchObject({ phase: "proof", steps: solved.steps, of: solved.steps });
  });

  test("the search goes on to the usual steps where the engine gives up, and keeps the bound", async () => {
    const seen: Progress[] = [];
    const solved = await solve(problem, {
      prove: true,
      prover: (of, options) => prove(of, { ...options, nodes: 0 }),
      onProgress: (progress) => seen.push(progress),
    });
    expect(solved).toMatchObject({ steps: usual, stoppedBy: "nodes" });
    expect(solved.score).toEqual(costOf(problem, solved.solution));
    expect(seen.map(({ phase }) => phase).filter((phase, index, all) => phase !== all[index - 1])).toEqual([
      "search",
      "proof",
      "search",
    ]);
    expect(seen.at(-1)).toMatchObject({ steps: usual, of: usual });
  });

  test("what the engine found is kept where it is better, also when it proves nothing", async () => {
    const { solution, cost } = await prove(problem);
    const given = { ...(await prove(problem, { nodes: 0 })), ...defined({ solution, cost }) };
    const solved = await solve(problem, { prove: true, steps: 250, prover: async () => given });
    expect(solved).toMatchObject({ solution, score: cost, proof: "none", stoppedBy: "nodes" });
    expect((await solve(problem, { steps: 250 })).score).not.toEqual(cost);
  });

  test.each([
    ["all but what the rest of the search takes", 10_000, 10_000 - usual / 250],
    ["three quarters at least", usual / 8 / 250 + 4, 3],
  ])("of the time that is left the engine gets %s", async (_, timeLimitSeconds, seconds) => {
    let clock = 0;
    const pause = async (): Promise<void> => {
      clock += 1_000;
    };
    const given: unknown[] = [];
    await solve(problem, {
      ...{ prove: true, timeLimitSeconds, host: { now: () => clock, pause } },
      prover: (of, options) => {
        given.push(options?.timeLimitSeconds);
        return prove(of, { nodes: 0 });
      },
    });
    expect(given).toEqual([expect.closeTo(seconds, 0)]);
  });

  test("nothing is looked for any more where it is proved that there is no programme", async () => {
    const solved = await solve(impossible(problem), { prove: true });
    expect(solved).toMatchObject({ proof: "infeasible", steps: Math.ceil(usual / 8) });
  });

  test.each([
    ["stated steps all come before the proof", { steps: 9_000, prove: true }, 9_000],
    ["without a proof all of the usual steps are made", {}, usual],
  ])("%s", async (_, options, steps) => {
    const seen: Progress[] = [];
    const solved = await solve(problem, { ...options, onProgress: (progress) => seen.push(progress) });
    expect(solved.steps).toBe(steps);
    expect(seen.findLast(({ phase }) => phase === "search")).toMatchObject({ steps, of: steps });
  });
});
