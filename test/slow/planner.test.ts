import fc from "fast-check";
import type { Highs, Model, ModelData } from "highs";
import { describe, expect, test } from "vitest";
import { engine } from "../../src/planner/exact/engine.ts";
import { prove } from "../../src/planner/exact/prove.ts";
import { planningInstance } from "../bench/planning-instances.ts";
import { expectBest, expectSameCosts, solvableProblems, withShortSlots } from "../planner/exact-expectations.ts";
import { solvedProblems } from "../planner/random-problem.ts";

const patience = 3_600_000;

/** New revisions, in which what the lightest level may still choose is mostly settled: there presolving has lost solutions. */
const crowdedInstances = Array.from({ length: 60 }, (_, index) =>
  planningInstance({ seed: index + 1, activities: 12 + (index % 3) * 4, isTight: index % 4 > 0, isReplan: true }),
);

/** The engine with its presolving switched off. */
async function withoutPresolving(): Promise<Highs> {
  const highs = await engine();
  const withModel = (model: ModelData, use: (run: Model) => unknown) =>
    highs.withModel(model, (run) => {
      run.options.set({ presolve: "off" });
      return use(run);
    });
  return Object.create(highs, { withModel: { value: withModel } }) as Highs;
}

describe("the exact engine", () => {
  test.each([
    { slots: 3, longest: 180, activities: 2, appearances: 1, constraints: 6, numRuns: 1_600 },
    { slots: 4, longest: 180, activities: 4, appearances: 3, constraints: 8, numRuns: 300 },
    { slots: 6, longest: 60, activities: 6, appearances: 4, constraints: 10, numRuns: 60 },
    { slots: 8, longest: 30, activities: 10, appearances: 5, constraints: 12, numRuns: 60 },
  ])(
    "finds what an enumeration finds: up to $activities activities in $slots slots of $longest minutes",
    async ({ numRuns, longest, ...size }) => {
      let solved = 0;
      await fc.assert(
        fc.asyncProperty(solvableProblems(size), async (problem) => {
          const best = await expectBest(withShortSlots(problem, longest), 50_000);
          fc.pre(best !== "too many to look at");
          if (best !== "infeasible") solved += 1;
        }),
        { numRuns },
      );
      expect(solved).toBeGreaterThan(numRuns / 5);
    },
    patience,
  );

  test(
    "has the costs of the evaluators and of the definitions",
    () => {
      fc.assert(
        fc.property(solvedProblems({ constraints: 16 }), ({ problem, solution }) => expectSameCosts(problem, solution)),
        { numRuns: 2_000 },
      );
    },
    patience,
  );

  test(
    "proves the same when it presolves nothing",
    async () => {
      for (const { problem, planted } of crowdedInstances) {
        const { status, cost } = await prove(problem, { start: planted });
        const plain = await prove(problem, { start: planted, highs: withoutPresolving });
        expect({ status, cost }).toEqual({ status: plain.status, cost: plain.cost });
        expect(status).toBe("optimal");
      }
    },
    patience,
  );

  test(
    "says the same in a second run that ends with its nodes",
    async () => {
      const { problem, planted } = planningInstance({ seed: 3, activities: 25, isTight: false, isReplan: false });
      const options = { start: planted, nodes: 5 };
      const proof = await prove(problem, options);
      expect(proof.stoppedBy).toBe("nodes");
      expect(await prove(problem, options)).toEqual(proof);
    },
    patience,
  );
});
