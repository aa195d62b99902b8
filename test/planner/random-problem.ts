import fc from "fast-check";
import { levels } from "../../src/check/level.ts";
import { withoutCycles } from "../../src/planner/order.ts";
import type {
  Problem,
  ProblemActivity,
  ProblemAppearance,
  ProblemConstraint,
  ProblemSlot,
  Solution,
} from "../../src/planner/problem.ts";
import { baseConstraints } from "./base-constraints.ts";
import { randomConstraints } from "./random-constraints.ts";
import { cellMinutes, placeAppearances, placeParts } from "./random-solution.ts";

/** The most that a random problem has of each. */
export interface ProblemSize {
  readonly slots: number;
  readonly activities: number;
  readonly appearances: number;
  /** Beside those that every activity and appearance has. */
  readonly constraints: number;
}

const usualSize: ProblemSize = { slots: 8, activities: 10, appearances: 5, constraints: 8 };

const pick = fc.nat({ max: 9_999 });
const rarely = fc.nat({ max: 5 }).map((of) => of === 5);

const slot = fc.record({
  isServed: fc.nat({ max: 5 }).map((of) => of < 5),
  capacity: fc.constantFrom(60, 90, 100, 120, 180),
  isHeld: rarely,
});

const activity = fc.record({
  least: fc.constantFrom(30, 15, 45, 60, 90, 180, 240, 0),
  more: fc.constantFrom(0, 15, 60),
  shortestPart: fc.option(fc.constantFrom(30, 60)),
  mostParts: fc.option(fc.constantFrom(1, 2)),
});

/**
 * Small problems as the rules make them: what every activity and appearance needs, and on top of it any constraints of all kinds,
 * at any level, without cycles among the precedences. Some have held slots, and things standing there that no engine could put so.
 */
export function problems(size: Partial<ProblemSize> = {}): fc.Arbitrary<Problem> {
  const most = { ...usualSize, ...size };
  return fc
    .record({
      slots: fc.array(slot, { minLength: 1, maxLength: most.slots }),
      hasHeld: fc.boolean(),
      activities: fc.array(activity, { minLength: 1, maxLength: most.activities }),
      ranks: fc.array(pick, { minLength: most.activities, maxLength: most.activities }),
      appearances: fc.array(pick, { maxLength: most.appearances }),
      heldParts: fc.array(fc.array(fc.constantFrom(0, 0, 15, 20, 60, 200), { maxLength: most.slots }), {
        maxLength: most.activities,
      }),
      heldAppearances: fc.array(pick, { maxLength: most.appearances }),
      constraints: randomConstraints(most.constraints),
    })
    .map((ingredients) => {
      const slots = ingredients.slots.map(
        ({ isServed, capacity, isHeld }, index): ProblemSlot => ({
          key: `2010-10-${String(18 + (index >> 1)).padStart(2, "0")}/${index % 2 === 0 ? "morning" : "afternoon"}`,
          served: isServed,
          capacity,
          held: isHeld && ingredients.hasHeld,
        }),
      );
      const count = ingredients.activities.length;
      const ranked = [...ingredients.activities.keys()].sort(
        (a, b) => (ingredients.ranks[a] ?? 0) - (ingredients.ranks[b] ?? 0),
      );
      const activities = ingredients.activities.map(
        ({ least, more }, index): ProblemActivity => ({
          subject: `activity:a${index}`,
          minutes: { least, most: Math.max(least + more, 15) },
          rank: ranked.indexOf(index),
        }),
      );
      const appearances = ingredients.appearances.map(
        (of, index): ProblemAppearance => ({
          subject: `appearance:p${index % 3}-${index}@a${of % count}`,
          activity: of % count,
        }),
      );
      const held = slots.flatMap((of, index) => (of.held ? [index] : []));
      const problem: Problem = {
        grain: 15,
        slots,
        activities,
        appearances,
        held: {
          parts: placeParts(count, held, (of, at) => ingredients.heldParts[of]?.[at] ?? 0),
          appearances: placeAppearances(appearances.length, held, (of) => ingredients.heldAppearances[of] ?? 0),
        },
        constraints: [],
        leftOut: [],
      };
      const all: readonly ProblemConstraint[] = [
        ...baseConstraints(problem, ingredients.activities),
        ...ingredients.constraints.map((make, index) => make(problem, index)),
      ];
      const heaviestFirst = all.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
      const { kept, leftOut } = withoutCycles(heaviestFirst, problem);
      return { ...problem, constraints: kept, leftOut };
    });
}

/** Any solution within the domain of a problem: what is held stays, and everything else stands anywhere or nowhere. */
export function solutionsOf(problem: Problem): fc.Arbitrary<Solution> {
  const { slots, activities, appearances, held } = problem;
  const free = slots.flatMap((of, index) => (of.held ? [] : [index]));
  return fc
    .record({
      cells: fc.array(fc.array(fc.oneof(fc.constant(0), fc.constant(0), pick), { maxLength: slots.length }), {
        maxLength: activities.length,
      }),
      places: fc.array(pick, { maxLength: appearances.length }),
    })
    .map(({ cells, places }) => {
      const placed = placeParts(activities.length, free, (of, at) => cellMinutes(problem, at, cells[of]?.[at] ?? 0));
      return {
        parts: [...held.parts, ...placed].sort((a, b) => a.activity - b.activity || a.slot - b.slot),
        appearances: placeAppearances(appearances.length, free, (of) => places[of] ?? 0).map((at, of) =>
          (held.appearances[of] ?? -1) >= 0 ? (held.appearances[of] ?? -1) : at,
        ),
      };
    });
}

/** A random problem with a random solution of it. */
export function solvedProblems(
  size?: Partial<ProblemSize>,
): fc.Arbitrary<{ readonly problem: Problem; readonly solution: Solution }> {
  return problems(size).chain((problem) => solutionsOf(problem).map((solution) => ({ problem, solution })));
}
