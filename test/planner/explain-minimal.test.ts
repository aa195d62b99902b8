import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAtOrAbove } from "../../src/check/level.ts";
import type { Oracle } from "../../src/planner/explain/minimal-sets.ts";
import { minimalSets } from "../../src/planner/explain/minimal-sets.ts";
import { leastNaturalFirst } from "../../src/planner/explain/natural-order.ts";
import { problemOfReasons } from "../../src/planner/explain/problem-of-reasons.ts";
import type { Reason } from "../../src/planner/explain/reasons.ts";
import { reasonsOf } from "../../src/planner/explain/reasons.ts";
import { refute } from "../../src/planner/explain/refuter/refute.ts";
import type { Verdict } from "../../src/planner/explain/shrink.ts";
import { shrink } from "../../src/planner/explain/shrink.ts";
import type { Problem, ProblemSpec } from "../../src/planner/problem.ts";
import { bruteForce } from "./brute-force.ts";
import { problemWith } from "./explain-problem.ts";
import { problems } from "./random-problem.ts";

/** Problems that brute force can look at, in longer grains than the usual. */
const small = problems({ slots: 3, activities: 2, appearances: 2, constraints: 5 }).map(
  (problem): Problem => ({ ...problem, grain: 30 }),
);
const level = "medium";

function canHold(problem: Problem): Verdict {
  const best = bruteForce(problem, 20_000);
  if (best === "too many to look at") return "unknown";
  return best === "infeasible" ? "no" : "yes";
}

function reasonsIn(problem: Problem): readonly Reason[] {
  return leastNaturalFirst(reasonsOf(problem, level), () => "logical");
}

function oracleOn(problem: Problem): Oracle {
  const partial = (reasons: readonly Reason[]): Problem => problemOfReasons(problem, reasons).problem;
  return {
    refuted: (reasons) => refute(partial(reasons)),
    canHold: async (reasons) => canHold(partial(reasons)),
  };
}

/** The problem with all at or above the level hard, and nothing else. */
function hardened(problem: Problem): Problem {
  const constraints = problem.constraints.filter((of) => isAtOrAbove(of.level, level));
  return { ...problem, constraints: constraints.map((of) => ({ ...of, level: "hard" })) };
}

describe("reasons stand for the whole problem", () => {
  test("they can hold together where all constraints can", () => {
    const seen = { yes: 0, no: 0, unknown: 0 };
    fc.assert(
      fc.property(small, (problem) => {
        const whole = canHold(hardened(problem));
        const ofReasons = canHold(problemOfReasons(problem, reasonsIn(problem)).problem);
        seen[whole] += 1;
        if (whole !== "unknown" && ofReasons !== "unknown") expect(ofReasons).toBe(whole);
      }),
      { numRuns: 500 },
    );
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(50);
  });

  const only = (subject: number, ...slots: readonly number[]): ProblemSpec => ({
    kind: "allowed-slots",
    subjects: [subject],
    slots,
  });
  const helpful: Readonly<Record<string, readonly ProblemSpec[]>> = {
    "that starts something in time": [
      { kind: "duration", subject: 0, least: 30 },
      { kind: "duration", subject: 1, least: 30 },
      only(0, 2),
      only(1, 1),
      { kind: "precedence", before: [0, 2], after: [1], from: "start", lag: 0 },
    ],
    "that fills a gap": [
      { kind: "count", subjects: [0], slots: [0, 1, 2], least: 2 },
      only(0, 0, 2),
      { kind: "spread", subjects: [0, 2] },
    ],
    "that something else stands with": [
      { kind: "count", subjects: [3], slots: [0, 1, 2], least: 1 },
      { kind: "during", subject: 3, other: 2 },
    ],
  };
  for (const [name, specs] of Object.entries(helpful)) {
    test(`an activity that nothing asks for is there all the same, when it is one ${name}`, () => {
      const problem = problemWith({ slots: [60, 60, 60], activities: 3, appearances: [2] }, specs);
      expect(canHold(problem)).toBe("yes");
      expect(canHold(problemOfReasons(problem, reasonsIn(problem)).problem)).toBe("yes");
    });
  }

  test("the refuter is right whenever it says that they cannot", () => {
    let refuted = 0;
    fc.assert(
      fc.property(small, (problem) => {
        const hard = hardened(problem);
        if (refute(hard) === undefined) return;
        refuted += 1;
        expect(canHold(hard)).not.toBe("yes");
      }),
      { numRuns: 500 },
    );
    expect(refuted).toBeGreaterThan(50);
  });
});

describe("a set of reasons that cannot hold together", () => {
  test("is none without any one of them, nor is what is told of it", async () => {
    const seen = { yes: 0, no: 0, unknown: 0 };
    await fc.assert(
      fc.asyncProperty(small, async (problem) => {
        const oracle = oracleOn(problem);
        const reasons = reasonsIn(problem);
        if ((await oracle.canHold(reasons)) !== "no") return;
        for (const set of await minimalSets(reasons, oracle)) {
          const told = await oracle.canHold(set.narrowed);
          expect(told).not.toBe("yes");
          seen[told] += 1;
          for (const given of set.reasons) {
            const others = set.reasons.filter((reason) => reason !== given);
            const without = await oracle.canHold(others);
            expect(without).not.toBe("no");
            if (set.isMinimal === true) expect(without).toBe("yes");
            seen[without] += 1;
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(50);
    expect(seen.unknown).toBeLessThan(seen.yes / 10);
  });
});

describe("leaving out what a conflict does not take", () => {
  /** Numbers that cannot hold together as soon as all of one of these groups are there. */
  const conflicts = fc.array(fc.uniqueArray(fc.nat({ max: 39 }), { minLength: 1, maxLength: 8 }), {
    minLength: 1,
    maxLength: 4,
  });

  test("leaves a whole conflict and nothing else, and asks not much more often than once for each of few that stay", async () => {
    await fc.assert(
      fc.asyncProperty(conflicts, async (groups) => {
        const items = Array.from({ length: 40 }, (_, index) => index);
        let asked = 0;
        const { items: left, isMinimal } = await shrink(items, async (some) => {
          asked += 1;
          return groups.some((group) => group.every((item) => some.includes(item))) ? "no" : "yes";
        });
        expect(groups.map((group) => group.toSorted((a, b) => a - b))).toContainEqual(left);
        expect(isMinimal).toBe(true);
        expect(asked).toBeLessThanOrEqual(80);
      }),
    );
  });

  test("asks a few times of ten thousand", async () => {
    let asked = 0;
    const items = Array.from({ length: 10_000 }, (_, index) => index);
    const { items: left } = await shrink(items, async (some) => {
      asked += 1;
      return some.includes(17) && some.includes(9_017) ? "no" : "yes";
    });
    expect(left).toEqual([17, 9_017]);
    expect(asked).toBeLessThan(200);
  });

  test("does without what stands first", async () => {
    const { items } = await shrink(["wish", "rule", "fact"], async (some) => (some.length > 0 ? "no" : "yes"));
    expect(items).toEqual(["fact"]);
  });

  test("keeps what nobody can tell about, and says so", async () => {
    const shrunk = await shrink(["a", "b"], async (some) => (some.includes("b") ? "no" : "unknown"));
    expect(shrunk).toEqual({ items: ["b"], isMinimal: "unknown" });
  });
});
