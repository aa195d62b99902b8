import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Level, levels } from "../../src/check/level.ts";
import { compareScores } from "../../src/check/score.ts";
import type { Problem, Solution } from "../../src/planner/problem.ts";
import { domainOf } from "../../src/planner/search/domain.ts";
import { roundWheel } from "../../src/planner/search/moves/wheel.ts";
import { randomFrom } from "../../src/planner/search/random.ts";
import { startSearch } from "../../src/planner/search/search.ts";
import { placeHeld } from "../../src/planner/search/starting-point.ts";
import { SearchState } from "../../src/planner/search/state.ts";
import { firstWeights } from "../../src/planner/search/weights.ts";
import { costOf, violationAmounts } from "../../src/planner/solution-cost.ts";
import { planningInstance } from "../bench/planning-instances.ts";
import { expectSameCosts } from "./exact-expectations.ts";
import { problems, solutionsOf } from "./random-problem.ts";

const seeds = fc.nat({ max: 2 ** 32 - 1 });

/** What a search state has, read off its minutes. */
function standing({ activities, appearances, slots }: Problem, minutes: Int32Array): Solution {
  const at = (subject: number, slot: number): number => minutes[subject * slots.length + slot] ?? 0;
  return {
    parts: activities.flatMap((_, activity) =>
      slots.flatMap((__, slot) => (at(activity, slot) > 0 ? [{ activity, slot, minutes: at(activity, slot) }] : [])),
    ),
    appearances: appearances.map((_, index) => slots.findIndex((__, slot) => at(activities.length + index, slot) > 0)),
  };
}

/** What a state keeps beside minutes and violations follows from them. */
function expectListsOf({ problem, ledger, minutes, slotsOf, activitiesIn, loads }: SearchState): void {
  const { slots, activities, constraints } = problem;
  const at = (subject: number, slot: number): number => minutes[subject * slots.length + slot] ?? 0;
  const free = [...slots.keys()].filter((slot) => slots[slot]?.held === false);
  const inOrder = (list: readonly number[] | undefined) => list?.toSorted((a, b) => a - b);
  const violated = [...ledger.amounts.keys()].filter((index) => (ledger.amounts[index] ?? 0) > 0);
  expect(inOrder(ledger.violated)).toEqual(violated);
  const costAt = (level: Level): number =>
    constraints.reduce((sum, of, index) => sum + (of.level === level ? of.cost * (ledger.amounts[index] ?? 0) : 0), 0);
  expect([...ledger.costs]).toEqual(levels.map(costAt));
  expect(ledger.penalty).toBe(
    violated.reduce((sum, of) => sum + (ledger.amounts[of] ?? 0) * (ledger.weights[of] ?? 0), 0),
  );
  for (const [subject, own] of slotsOf.entries())
    expect(inOrder(own)).toEqual(free.filter((slot) => at(subject, slot) > 0));
  for (const slot of slots.keys()) {
    const here = [...activities.keys()].filter((activity) => at(activity, slot) > 0);
    expect(inOrder(activitiesIn[slot])).toEqual(free.includes(slot) ? here : []);
    expect(loads[slot]).toBe(here.reduce((sum, activity) => sum + at(activity, slot), 0));
  }
}

function expectWithinDomain(problem: Problem, { parts, appearances }: Solution): void {
  for (const { activity, slot, minutes } of parts) {
    const { capacity, held } = problem.slots[slot] ?? { capacity: 0, held: false };
    const isHeld = problem.held.parts.some(
      (part) => part.activity === activity && part.slot === slot && part.minutes === minutes,
    );
    if (held) expect(isHeld).toBe(true);
    else expect(minutes > 0 && minutes % problem.grain === 0 && minutes <= capacity).toBe(true);
  }
  for (const part of problem.held.parts) expect(parts).toContainEqual(part);
  for (const [index, slot] of problem.held.appearances.entries()) if (slot >= 0) expect(appearances[index]).toBe(slot);
}

describe("the search", () => {
  test("knows after every move what each constraint is violated by, and after taking it back again", () => {
    let moves = 0;
    fc.assert(
      fc.property(problems(), seeds, (problem, seed) => {
        const state = new SearchState(problem, firstWeights(problem));
        const context = { state, domain: domainOf(problem), random: randomFrom(seed) };
        placeHeld(state, problem, context.domain);
        state.keep();
        if (context.domain.targets.every((slots) => slots.length === 0)) return;
        for (let step = 0; step < 40; step += 1) {
          const before = [...state.ledger.amounts];
          roundWheel[context.random.below(roundWheel.length)]?.(context);
          moves += 1;
          expect([...state.ledger.amounts]).toEqual(violationAmounts(problem, standing(problem, state.minutes)));
          expectListsOf(state);
          if (context.random.below(3) === 0) {
            state.undo();
            expect([...state.ledger.amounts]).toEqual(before);
            expectListsOf(state);
          } else state.keep();
        }
      }),
      { numRuns: 100 },
    );
    expect(moves).toBeGreaterThan(2_000);
  });

  test("comes back to a mark, and from there to where nothing was changed", () => {
    fc.assert(
      fc.property(problems(), seeds, fc.nat({ max: 20 }), fc.nat({ max: 20 }), (problem, seed, first, second) => {
        const state = new SearchState(problem, firstWeights(problem));
        const random = randomFrom(seed);
        const { subjectCount, slotCount, grain } = domainOf(problem);
        const change = (times: number): void => {
          for (let time = 0; time < times; time += 1)
            state.set(random.below(subjectCount), random.below(slotCount), random.below(3) * grain);
        };
        change(first);
        const [mark, marked] = [state.mark, state.minutes.slice()];
        change(second);
        state.undo(mark);
        expect(state.minutes).toEqual(marked);
        expectListsOf(state);
        state.undo();
        expect(state.minutes.every((minutes) => minutes === 0)).toBe(true);
        expectListsOf(state);
      }),
      { numRuns: 100 },
    );
  });

  test("knows what a subject weighs by itself in each slot", () => {
    fc.assert(
      fc.property(problems(), seeds, (problem, seed) => {
        const constraints = problem.constraints.filter(({ kind }) => kind === "allowed-slots");
        const state = new SearchState({ ...problem, constraints }, firstWeights({ ...problem, constraints }));
        const random = randomFrom(seed);
        const { subjectCount, slotCount, grain } = domainOf(problem);
        for (let step = 0; step < 40; step += 1) {
          const [subject, slot] = [random.below(subjectCount), random.below(slotCount)];
          state.set(subject, slot, 0);
          const { penalty } = state.ledger;
          const weight = state.weightAt(subject, slot);
          state.set(subject, slot, grain);
          expect(state.ledger.penalty - penalty).toBe(weight);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("knows beforehand whether a part that comes to a slot breaks an order there", () => {
    const seen = { kept: 0, broken: 0 };
    fc.assert(
      fc.property(problems(), seeds, (problem, seed) => {
        const state = new SearchState(problem, firstWeights(problem));
        const domain = domainOf(problem);
        const random = randomFrom(seed);
        const orders = [...problem.constraints.entries()].flatMap(([index, of]) =>
          of.kind === "precedence" ? [{ index, of }] : [],
        );
        const comesBeforeItself = (subject: number): boolean =>
          orders.some(({ of }) => of.before.includes(subject) && of.after.includes(subject));
        for (let step = 0; step < 40; step += 1) {
          const [subject, slot] = [random.below(domain.subjectCount), random.below(domain.slotCount)];
          if ((state.minutes[subject * domain.slotCount + slot] ?? 0) > 0 || comesBeforeItself(subject)) continue;
          const keeps = state.keepsOrder(subject, slot);
          const before = orders.map(({ index }) => state.ledger.amounts[index] ?? 0);
          state.set(subject, slot, domain.grain);
          const grown = orders.filter(({ index }, at) => (state.ledger.amounts[index] ?? 0) > (before[at] ?? 0));
          expect(keeps).toBe(grown.length === 0);
          seen[keeps ? "kept" : "broken"] += 1;
          if (random.below(2) === 0) state.undo();
          else state.keep();
        }
      }),
      { numRuns: 200 },
    );
    expect(Math.min(seen.kept, seen.broken)).toBeGreaterThan(100);
  });

  test("gives a solution that can be carried out, with the cost that it has for evaluators, definitions and linear rows", () => {
    fc.assert(
      fc.property(problems(), seeds, (problem, seed) => {
        const search = startSearch(problem, { seed });
        search.run(500);
        expectWithinDomain(problem, search.best);
        expect(search.cost).toEqual(costOf(problem, search.best));
        expectSameCosts(problem, search.best);
        expect(search.isPerfect).toBe(Object.values(search.cost).every((cost) => cost === 0));
      }),
      { numRuns: 100 },
    );
  });

  test("is never worse than where it starts", () => {
    fc.assert(
      fc.property(
        problems().chain((problem) => fc.tuple(fc.constant(problem), solutionsOf(problem))),
        seeds,
        ([problem, start], seed) => {
          const search = startSearch(problem, { seed, start });
          search.run(200);
          expectWithinDomain(problem, search.best);
          expect(compareScores(search.cost, costOf(problem, start))).toBeLessThanOrEqual(0);
        },
      ),
      { numRuns: 100 },
    );
  });

  test("is never worse than a solution from elsewhere with which it is to go on, nor than before it", () => {
    fc.assert(
      fc.property(
        problems().chain((problem) => fc.tuple(fc.constant(problem), solutionsOf(problem))),
        seeds,
        ([problem, other], seed) => {
          const search = startSearch(problem, { seed });
          search.run(100);
          const before = search.cost;
          search.adopt(other);
          for (const known of [costOf(problem, other), before])
            expect(compareScores(search.cost, known)).toBeLessThanOrEqual(0);
          search.run(100);
          expectWithinDomain(problem, search.best);
          expect(search.cost).toEqual(costOf(problem, search.best));
        },
      ),
      { numRuns: 100 },
    );
  });

  test("does the same in one run and in several, of the problem and of a copy of it", () => {
    fc.assert(
      fc.property(problems(), seeds, fc.array(fc.nat({ max: 300 }), { maxLength: 5 }), (problem, seed, runs) => {
        const [whole, split] = [problem, JSON.parse(JSON.stringify(problem)) as Problem].map((of) =>
          startSearch(of, { seed }),
        );
        whole?.run(runs.reduce((sum, steps) => sum + steps, 0));
        for (const steps of runs) split?.run(steps);
        expect(split?.best).toEqual(whole?.best);
        expect(split?.steps).toBe(whole?.steps);
      }),
      { numRuns: 100 },
    );
  });

  test("finds other solutions with other seeds", () => {
    const { problem } = planningInstance({ seed: 1, activities: 25, isTight: false, isReplan: false });
    const found = new Set(
      Array.from({ length: 10 }, (_, seed) => {
        const search = startSearch(problem, { seed });
        search.run(300);
        return JSON.stringify(search.best);
      }),
    );
    expect(found.size).toBeGreaterThan(1);
  });

  test("takes in an activity that fits in one slot alone, when what stands before and after it has to make room first", () => {
    const { problem } = planningInstance({ seed: 7, activities: 60, isTight: false, isReplan: false });
    const only = problem.activities.findIndex(({ minutes }) => minutes.least === 0 && minutes.most === 120);
    expect(domainOf(problem).targets[only]).toHaveLength(1);
    const search = startSearch(problem, { seed: 1 });
    search.run(100_000);
    expect(search.best.parts.filter(({ activity }) => activity === only)).toMatchObject([{ minutes: 120 }]);
  });
});
