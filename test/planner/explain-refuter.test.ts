import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { refute } from "../../src/planner/explain/refuter/refute.ts";
import { violationAmounts } from "../../src/planner/solution-cost.ts";
import { problemWith } from "./explain-problem.ts";
import { solvedProblems } from "./random-problem.ts";
import { refutations } from "./refutations.ts";
import { tightened } from "./tight-constraints.ts";

describe("the refuter tells why some constraints cannot hold together", () => {
  for (const { name, problem, why } of refutations) {
    test(name, () => {
      expect(refute(problem)).toEqual(why);
    });
  }

  test("of ten thousand activities", () => {
    const all = Array.from({ length: 10_000 }, (_, index) => index);
    const problem = problemWith({ slots: [180, 180], activities: all.length }, [
      { kind: "capacity", subjects: all, limits: [0, 1].map((slot) => [slot, 180]), unit: "minutes", step: 1 },
      ...all.map((subject) => ({ kind: "duration", subject, least: 30 }) as const),
      ...all
        .slice(1)
        .map(
          (subject) => ({ kind: "precedence", before: [subject - 1], after: [subject], from: "end", lag: 0 }) as const,
        ),
    ]);
    expect(refute(problem)).toMatchObject({ kind: "minutes", needed: 300_000, available: 360 });
  });
});

describe("the refuter says nothing of constraints that can hold together", () => {
  test("those of a random problem that a solution keeps", () => {
    fc.assert(
      fc.property(solvedProblems({ constraints: 16 }), ({ problem, solution }) => {
        const amounts = violationAmounts(problem, solution);
        const constraints = problem.constraints.filter((_, index) => amounts[index] === 0);
        expect(refute({ ...problem, constraints })).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test("those that a solution keeps and a little less would break", () => {
    const solved = solvedProblems().chain(({ problem, solution }) => tightened(problem, solution, 24));
    fc.assert(
      fc.property(solved, (problem) => {
        expect(refute(problem)).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });
});
