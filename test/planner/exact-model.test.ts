import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { levels } from "../../src/check/level.ts";
import type { LinearModel, Sum } from "../../src/planner/exact/linear-model.ts";
import { valuesOf } from "../../src/planner/exact/values.ts";
import { writeModel } from "../../src/planner/exact/write-model.ts";
import type { Problem, ProblemConstraint, Solution } from "../../src/planner/problem.ts";
import { costOf } from "../../src/planner/solution-cost.ts";
import { expectSameCosts } from "./exact-expectations.ts";
import { solvedProblems } from "./random-problem.ts";

/** Two slots, the first of them held or not, one activity and one appearance in it. */
function twoSlots(constraints: readonly ProblemConstraint[], held?: Solution): Problem {
  const slot = { served: true, capacity: 100 };
  return {
    grain: 15,
    slots: [
      { ...slot, key: "morning", held: held !== undefined },
      { ...slot, key: "afternoon", held: false },
    ],
    activities: [{ subject: "activity:a", minutes: { least: 30, most: 60 }, rank: 0 }],
    appearances: [{ subject: "appearance:p@a", activity: 0 }],
    held: held ?? { parts: [], appearances: [-1] },
    constraints,
    leftOut: [],
  };
}

/** The activity with so many minutes in each slot, and the slot of the appearance. */
function standing(minutes: readonly number[], appears = -1): Solution {
  return {
    parts: minutes.flatMap((of, slot) => (of > 0 ? [{ activity: 0, slot, minutes: of }] : [])),
    appearances: [appears],
  };
}

function asText({ columns, rows, costs }: LinearModel): readonly string[] {
  const text = ({ terms, constant }: Sum): string =>
    [...terms.map(([column, factor]) => `${factor} ${columns[column]?.name}`), constant].join(" + ");
  return [
    ...columns.map(({ name, most }) => `${name} <= ${most}`),
    ...rows.map(({ name, sum }) => `${name}: ${text(sum)} >= 0`),
    `soft: ${text(costs.soft)}`,
  ];
}

const stamp = { rule: "rule", code: "code", data: {} };

describe("the linear model", () => {
  test("says of every solution what it costs at each level, as the evaluators and the definitions do", () => {
    fc.assert(
      fc.property(solvedProblems(), ({ problem, solution }) => expectSameCosts(problem, solution)),
      { numRuns: 200 },
    );
  });

  test("has the solutions that keep what must hold, and no others", () => {
    const seen = { kept: 0, broken: 0 };
    const fewConstraints = solvedProblems({ constraints: 12 }).chain(({ problem, solution }) =>
      fc.subarray([...problem.constraints], { maxLength: 3 }).map((few) => ({
        problem: { ...problem, constraints: few.map((of): ProblemConstraint => ({ ...of, level: "hard" })) },
        solution,
      })),
    );
    fc.assert(
      fc.property(fewConstraints, ({ problem, solution }) => {
        const isKept = costOf(problem, solution).hard === 0;
        seen[isKept ? "kept" : "broken"] += 1;
        expect(valuesOf(writeModel(problem, { hard: 0 }), solution) !== undefined).toBe(isKept);
      }),
      { numRuns: 400 },
    );
    expect(Math.min(seen.kept, seen.broken)).toBeGreaterThan(100);
  });

  test("has the solutions that cost no more at a level than is allowed", () => {
    fc.assert(
      fc.property(
        solvedProblems(),
        fc.constantFrom(...levels),
        fc.integer({ min: -1, max: 1 }),
        ({ problem, solution }, level, more) => {
          const cost = costOf(problem, solution)[level];
          const ceiling = Math.max(cost + more, 0);
          const isWithin = valuesOf(writeModel(problem, { [level]: ceiling }), solution) !== undefined;
          expect(isWithin).toBe(cost <= ceiling);
        },
      ),
      { numRuns: 200 },
    );
  });

  test("is written in the letters of the definitions", () => {
    const problem = twoSlots([
      { ...stamp, level: "hard", cost: 1, kind: "duration", subject: 0, least: 30, most: 60 },
      { ...stamp, level: "hard", cost: 1, kind: "during", subject: 1, other: 0 },
      { ...stamp, level: "soft", cost: 3, kind: "allowed-slots", subjects: [0, 1], slots: [0] },
      {
        ...stamp,
        level: "soft",
        cost: 2,
        kind: "capacity",
        subjects: [0],
        limits: [[1, 40]],
        unit: "minutes",
        step: 30,
      },
    ]);
    expect(asText(writeModel(problem, { hard: 0, soft: Number.POSITIVE_INFINITY }).linear)).toEqual([
      "y[0,0] <= 1",
      "k[0,0] <= 4",
      "y[0,1] <= 1",
      "k[0,1] <= 4",
      "z[1,0] <= 1",
      "z[1,1] <= 1",
      "v:capacity#3[1] <= 1",
      "longest[0,0]: 4 y[0,0] + -1 k[0,0] + 0 >= 0",
      "shortest[0,0]: 1 k[0,0] + -1 y[0,0] + 0 >= 0",
      "longest[0,1]: 4 y[0,1] + -1 k[0,1] + 0 >= 0",
      "shortest[0,1]: 1 k[0,1] + -1 y[0,1] + 0 >= 0",
      "once[1]: -1 z[1,0] + -1 z[1,1] + 1 >= 0",
      "duration#0[least]: 15 k[0,0] + 15 k[0,1] + -30 >= 0",
      "duration#0[most]: -15 k[0,0] + -15 k[0,1] + 60 >= 0",
      "during#1[0]: -1 z[1,0] + 1 y[0,0] + 0 >= 0",
      "during#1[1]: -1 z[1,1] + 1 y[0,1] + 0 >= 0",
      "capacity#3[1]: 30 v:capacity#3[1] + -15 k[0,1] + 40 >= 0",
      "soft: 3 y[0,1] + 3 z[1,1] + 2 v:capacity#3[1] + 0",
    ]);
  });

  test.each([
    ["minutes that are no multiple of the grain", standing([20, 0])],
    ["more minutes than the slot has", standing([105, 0])],
  ])("does not have %s", (_, solution) => {
    expect(valuesOf(writeModel(twoSlots([]), {}), solution)).toBeUndefined();
  });

  test.each([
    ["as it was", standing([20, 60], 0), true],
    ["with other minutes", standing([30, 60], 0), false],
    ["without what stood there", standing([0, 60], 0), false],
    ["without who spoke there", standing([20, 60], -1), false],
    ["with who spoke there in another one as well", standing([20, 60], 1), false],
  ])("has a held slot only as it was: %s", (_, solution, isThere) => {
    const model = writeModel(twoSlots([], standing([20, 0], 0)), {});
    expect(valuesOf(model, solution) !== undefined).toBe(isThere);
  });
});
