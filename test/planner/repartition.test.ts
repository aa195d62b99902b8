import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Problem, ProblemConstraint, Solution } from "../../src/planner/problem.ts";
import { domainOf } from "../../src/planner/search/domain.ts";
import { carryToBest } from "../../src/planner/search/moves/carry.ts";
import { bestDivision } from "../../src/planner/search/moves/division.ts";
import { repartitionMove } from "../../src/planner/search/moves/repartition.ts";
import { randomFrom } from "../../src/planner/search/random.ts";
import { placeStart } from "../../src/planner/search/starting-point.ts";
import { SearchState } from "../../src/planner/search/state.ts";
import { firstWeights } from "../../src/planner/search/weights.ts";
import { planningInstance } from "../bench/planning-instances.ts";

const seeds = fc.nat({ max: 2 ** 32 - 1 });

/** A search that stands somewhere. */
function started(problem: Problem, start: Solution, seed = 1) {
  const state = new SearchState(problem, firstWeights(problem));
  const context = { state, domain: domainOf(problem), random: randomFrom(seed) };
  placeStart(state, start, problem, context.domain);
  state.keep();
  return context;
}

const wish = { rule: "preferred", code: "preferred", level: "soft", data: {} } as const;
const wants = (subject: number, slot: number, cost = 1): ProblemConstraint => ({
  ...wish,
  kind: "allowed-slots",
  subjects: [subject],
  slots: [slot],
  cost,
});
const ordered = (one: number, other: number): ProblemConstraint => ({
  ...{ rule: "activity-order", code: "activity-order", level: "medium", cost: 1, data: {} },
  kind: "precedence",
  before: [one],
  after: [other],
  from: "end",
  lag: 1,
});

/** Slots of an hour, and activities that each stand in one of them with so many minutes: `0:60 1:30`. */
function hours(count: number, standing: string, asked: readonly ProblemConstraint[]) {
  const places = standing.split(" ").map((place) => place.split(":").map(Number) as [slot: number, minutes: number]);
  const slots = Array.from({ length: count }, (_, index) => ({
    key: `2010-10-${18 + index}/morning`,
    served: true,
    capacity: 60,
    held: false,
  }));
  const problem: Problem = {
    grain: 15,
    slots,
    activities: places.map(([, minutes], rank) => ({
      subject: `activity:a${rank}`,
      minutes: { least: minutes, most: minutes },
      rank,
    })),
    appearances: [],
    held: { parts: [], appearances: [] },
    constraints: asked,
    leftOut: [],
  };
  const parts = places.map(([slot, minutes], activity) => ({ activity, slot, minutes }));
  return started(problem, { parts, appearances: [] });
}

/** How the parts of the first slots are divided anew, each slot by its position. */
function divided({ state, ...context }: ReturnType<typeof hours>): readonly number[] | undefined {
  const parts = state.problem.activities.map(({ minutes }, activity) => ({
    activity,
    minutes: minutes.most,
    from: state.slotsOf[activity]?.[0] ?? 0,
    carried: [],
  }));
  const { penalty } = state.ledger;
  for (const { activity, from } of parts) state.set(activity, from, 0);
  return bestDivision({ state, ...context }, [...state.problem.slots.keys()], parts, { penalty, gain: 0 });
}

describe("the work of some slots divided anew", () => {
  const inTurn = [wants(0, 1), wants(1, 2), wants(2, 0)];
  const full = "0:60 1:60 2:60";
  test.each([
    ["three parts that fill their slots go round in a ring", 3, full, inTurn, [1, 2, 0]],
    ["two short parts change places with a long one", 2, "0:30 0:30 1:60", [wants(0, 1), wants(1, 1)], [1, 1, 0]],
    ["no slot gets more minutes than it has", 2, "0:45 1:30", [wants(0, 1)], [1, 0]],
    ["what is wanted most goes first", 3, "0:60 1:45 2:45", [wants(1, 0), wants(2, 0, 2), wants(0, 2)], [2, 1, 0]],
    ["an order is kept, whatever is wanted", 3, full, [...inTurn, wants(1, 2), ordered(0, 2)], [0, 2, 1]],
    [
      "an order that leaves no other place leaves all where it is",
      2,
      "0:60 1:60",
      [wants(0, 1, 9), ordered(0, 1)],
      undefined,
    ],
    ["what could only be worse elsewhere stays", 2, "0:60 1:60", [wants(0, 0)], undefined],
  ] as const)("%s", (_, count, places, asked, expected) => {
    expect(divided(hours(count, places, [...asked]))).toEqual(expected);
  });

  test("gives up what one part wants for a heavier wish of several", () => {
    const even: ProblemConstraint = {
      ...{ ...wish, kind: "capacity", subjects: [0, 1], unit: "minutes", cost: 5 },
      ...{ limits: [[0, 30]], step: 30 },
    };
    const context = hours(3, "0:30 0:30", [wants(0, 0), wants(1, 0), even]);
    expect(context.state.ledger.penalty).toBe(5);
    repartitionMove(context);
    expect(context.state.ledger.penalty).toBe(1);
  });

  test("never puts two parts of an activity into one slot, where one would be lost", () => {
    const context = hours(3, "0:30", [wants(0, 0)]);
    const { state, domain } = context;
    state.set(0, 1, 30);
    state.keep();
    for (let step = 0; step < 50; step += 1) {
      repartitionMove(context);
      state.keep();
      expect(state.minutes.subarray(0, domain.slotCount).toSorted()).toEqual(Int32Array.of(0, 30, 30));
    }
  });

  test("as good as before in another way is enough", () => {
    expect(divided(hours(2, "0:60 1:60", []))).toEqual([1, 0]);
  });

  test("comes in a few slots to what weighs no more, and leaves the minutes of each activity what they are", () => {
    const { problem, planted } = planningInstance({ seed: 1, activities: 25, isTight: true, isReplan: false });
    const seen = { lighter: 0, other: 0 };
    fc.assert(
      fc.property(seeds, (seed) => {
        const context = started(problem, planted, seed);
        const { state, domain } = context;
        const minutesOf = (activity: number): number =>
          problem.slots.reduce((sum, __, slot) => sum + (state.minutes[activity * domain.slotCount + slot] ?? 0), 0);
        for (let step = 0; step < 30; step += 1) {
          const [minutes, penalty] = [state.minutes.slice(), state.ledger.penalty];
          const lengths = problem.activities.map((__, activity) => minutesOf(activity));
          repartitionMove(context);
          state.keep();
          expect(state.ledger.penalty).toBeLessThanOrEqual(penalty);
          expect(problem.activities.map((__, activity) => minutesOf(activity))).toEqual(lengths);
          const changed = [...minutes.keys()].filter((cell) => minutes[cell] !== state.minutes[cell]);
          expect(new Set(changed.map((cell) => cell % domain.slotCount)).size).toBeLessThanOrEqual(5);
          if (changed.length > 0) seen[state.ledger.penalty < penalty ? "lighter" : "other"] += 1;
        }
      }),
      { numRuns: 20 },
    );
    expect(Math.min(seen.lighter, seen.other)).toBeGreaterThan(20);
  });

  test("takes those who speak along, to where their activity goes", () => {
    const { problem, planted } = planningInstance({ seed: 2, activities: 25, isTight: false, isReplan: false });
    const context = started(problem, planted);
    const { state, domain } = context;
    let moved = 0;
    for (let step = 0; step < 300; step += 1) {
      const before = domain.appearances.map((subject) => state.slotsOf[subject]?.[0] ?? -1);
      repartitionMove(context);
      state.keep();
      for (const [index, subject] of domain.appearances.entries()) {
        const [at] = state.slotsOf[subject] ?? [];
        if (at !== before[index]) moved += 1;
        const activity = problem.appearances[subject - domain.activityCount]?.activity ?? -1;
        expect(state.slotsOf[activity]).toContain(at);
      }
    }
    expect(moved).toBeGreaterThan(10);
  });
});

describe("a part that is carried to its best place", () => {
  test("breaks no order where there is a place that keeps it, however much that weighs", () => {
    const context = hours(4, "2:30 1:30", [ordered(1, 0), wants(0, 1, 9_000)]);
    expect(carryToBest(context, 0, 2, 30)).toBe(3);
  });

  test("breaks an order where there is no other place", () => {
    const context = hours(3, "2:30 1:30", [ordered(1, 0)]);
    expect(carryToBest(context, 0, 2, 30)).toBe(1);
  });
});
