import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Oracle } from "../../src/planner/explain/minimal-sets.ts";
import { minimalSets } from "../../src/planner/explain/minimal-sets.ts";
import type { Reason } from "../../src/planner/explain/reasons.ts";
import type { BestWithout } from "../../src/planner/explain/ways-out.ts";
import { waysOut } from "../../src/planner/explain/ways-out.ts";

/** Reasons of which only the names matter. */
const reasons = Array.from(
  { length: 8 },
  (_, index): Reason => ({ kind: index === 0 ? "held" : "rule", key: `reason-${index}`, constraints: [] }),
);
const conflicts = fc.array(fc.uniqueArray(fc.constantFrom(...reasons), { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 3,
});

/** Tells at once of conflicts, by counting of those that it is told to see alone. */
function oracleOf(groups: readonly (readonly Reason[])[], seen: readonly (readonly Reason[])[]): Oracle {
  const has = (some: readonly Reason[], among: readonly (readonly Reason[])[]): boolean =>
    among.some((group) => group.every((reason) => some.includes(reason)));
  return {
    refuted: (some) => (has(some, seen) ? { kind: "no-slot", subject: "activity:a" } : undefined),
    canHold: async (some) => (has(some, groups) ? "no" : "yes"),
  };
}

/** A plan for whatever leaves no conflict, the dearer the later its reasons stand. */
function planner(groups: readonly (readonly Reason[])[]): BestWithout {
  return async (givenUp) => {
    if (!groups.every((group) => group.some((reason) => givenUp.includes(reason)))) return undefined;
    const soft = givenUp.reduce((sum, reason) => sum + reasons.indexOf(reason), 0);
    return {
      ...{ givenUp, solution: { parts: [], appearances: [] }, broken: 1, isProved: false },
      score: { hard: 0, medium: 0, change: 0, soft },
    };
  };
}

describe("ways out of what cannot hold together", () => {
  test("are all single reasons that are enough, else pairs that are, the cheapest first, and never what is held", async () => {
    const seen = { single: 0, pairs: 0, none: 0 };
    await fc.assert(
      fc.asyncProperty(conflicts, fc.boolean(), async (groups, counts) => {
        const oracle = oracleOf(groups, counts ? groups : []);
        const sets = await minimalSets(reasons, oracle);
        const ways = await waysOut(reasons, sets, oracle, planner(groups));
        const isEnough = (some: readonly Reason[]): boolean =>
          groups.every((group) => group.some((reason) => some.includes(reason)));
        const free = reasons.filter(({ kind }) => kind !== "held");
        const single = free.map((reason) => [reason]).filter(isEnough);
        const pairs = free.flatMap((a, index) => free.slice(index + 1).map((b) => [a, b])).filter(isEnough);
        const expected = single.length > 0 ? single : pairs;
        seen[single.length > 0 ? "single" : pairs.length > 0 ? "pairs" : "none"] += 1;
        const keys = (some: readonly Reason[]): string =>
          some
            .map(({ key }) => key)
            .toSorted()
            .join();
        const found = ways.map(({ givenUp }) => keys(givenUp));
        if (single.length > 0) expect(found.toSorted()).toEqual(expected.map(keys).toSorted());
        else expect(expected.map(keys)).toEqual(expect.arrayContaining(found));
        expect(ways.map(({ score }) => score.soft)).toEqual(
          ways.map(({ score }) => score.soft).toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 300 },
    );
    expect(Math.min(seen.single, seen.pairs, seen.none)).toBeGreaterThan(10);
  });
});
