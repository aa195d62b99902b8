import { describe, expect, test } from "vitest";
import { bestSoFar } from "../../src/planner/search/best.ts";
import { domainOf } from "../../src/planner/search/domain.ts";
import { randomFrom } from "../../src/planner/search/random.ts";
import { rounds } from "../../src/planner/search/rounds.ts";
import { placeStart } from "../../src/planner/search/starting-point.ts";
import { SearchState } from "../../src/planner/search/state.ts";
import { firstWeights } from "../../src/planner/search/weights.ts";
import { planningInstance } from "../bench/planning-instances.ts";

const shape = { seed: 1, activities: 25, isTight: false };
const { planted } = planningInstance({ ...shape, isReplan: false });
const steps = 40_000;
const usual = steps / 40;

/** Rounds from a programme that keeps all rules and not all wishes. */
function started(seed = 1, isReplan = false) {
  const { problem, planted } = planningInstance({ ...shape, isReplan });
  const domain = domainOf(problem);
  const weights = firstWeights(problem);
  const state = new SearchState(problem, weights.slice());
  placeStart(state, planted, problem, domain);
  state.keep();
  const best = bestSoFar(state, domain);
  const temperatureAt = rounds({ state, domain, random: randomFrom(seed) }, { best, weights, steps });
  const urged = (): readonly number[] =>
    [...weights.keys()].filter((index) => (state.ledger.weights[index] ?? 0) > (weights[index] ?? 0));
  return { state, domain, weights, temperatureAt, urged };
}

describe("the rounds of a search that has cooled", () => {
  test("urge some of what is violated, at an even temperature, and then let it all weigh what it does, and cool", () => {
    const { state, weights, temperatureAt, urged } = started();
    const heat = Array.from({ length: usual }, (_, step) => {
      const now = temperatureAt(step);
      if (step < usual / 2) expect(urged().length).toBeGreaterThan(0);
      else expect([...state.ledger.weights]).toEqual([...weights]);
      return now;
    });
    expect(new Set(heat.slice(0, usual / 2))).toEqual(new Set([0.12]));
    expect(heat[usual / 2]).toBe(0.12);
    expect(heat.toSorted((a, b) => b - a)).toEqual(heat);
    expect(heat.at(-1)).toBeCloseTo(0.1, 2);
  });

  test("urge nothing that is kept, and not always the same", () => {
    const { state, temperatureAt, urged } = started();
    const violated = new Set(state.ledger.violated);
    const seen = Array.from({ length: 20 }, (_, round) => {
      temperatureAt(round * 4 * usual);
      const now = urged();
      expect(now.every((index) => violated.has(index))).toBe(true);
      expect(now.length).toBeLessThan(violated.size);
      temperatureAt(round * 4 * usual + 2 * usual);
      return now.join();
    });
    expect(new Set(seen).size).toBeGreaterThan(15);
  });

  test("keep the penalty what the weights make of it", () => {
    const { state, temperatureAt } = started();
    for (let step = 0; step < 5 * usual; step += usual / 4) {
      temperatureAt(step);
      const { amounts, weights, penalty } = state.ledger;
      expect(penalty).toBe([...amounts].reduce((sum, amount, index) => sum + amount * (weights[index] ?? 0), 0));
    }
  });

  test.each([
    ["plan", false, [0.12, 0.12, 0.12, 5, 0.12, 0.12], [0, 1, 2, 3, 5, 6]],
    ["revision", true, [0.12, 40, 160, 0.12, 40, 160], [0, 1, 2, 4, 5, 6]],
  ] as const)("of a %s are cold, and hot and twice as long after some cold ones", (_, isReplan, heats, beginnings) => {
    const { temperatureAt } = started(1, isReplan);
    const heat = Array.from({ length: 8 * usual }, (__, step) => temperatureAt(step));
    expect(beginnings.map((rounds) => heat[rounds * usual])).toEqual(heats);
    expect(beginnings.slice(1).map((rounds) => (heat[rounds * usual - 1] ?? 0) < 0.11)).not.toContain(false);
  });

  test("begin more often than not with the best so far", () => {
    let restored = 0;
    for (let seed = 0; seed < 100; seed += 1) {
      const { state, domain, temperatureAt } = started(seed);
      const before = state.minutes.slice();
      const [{ activity, slot } = { activity: 0, slot: 0 }] = planted.parts;
      state.set(activity, slot, 0);
      state.set(activity, domain.targets[activity]?.find((other) => other !== slot) ?? 0, 15);
      state.keep();
      temperatureAt(0);
      if (before.every((minutes, cell) => state.minutes[cell] === minutes)) restored += 1;
    }
    expect(restored).toBeGreaterThan(55);
    expect(restored).toBeLessThan(85);
  });
});
