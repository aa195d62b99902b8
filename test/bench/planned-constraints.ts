import type { Level } from "../../src/check/level.ts";
import type { Problem, ProblemConstraint, ProblemSpec, Solution } from "../../src/planner/problem.ts";
import type { Random } from "../../src/planner/search/random.ts";
import { baseConstraints } from "../planner/base-constraints.ts";
import type { PlantedProgramme } from "./planted-programme.ts";

type Shape = Pick<Problem, "grain" | "slots" | "activities" | "appearances" | "held">;

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index);

/** The rules of a session, all of which the planted programme keeps but for preferences and an even load. */
export function plannedConstraints(
  random: Random,
  shape: Shape,
  { solution }: PlantedProgramme,
  announced: Solution | undefined,
): readonly ProblemConstraint[] {
  const { slots, activities, appearances } = shape;
  const own = range(0, activities.length);
  const partsOf = own.map((index) => solution.parts.filter(({ activity }) => activity === index));
  const firstOf = (activity: number): number => partsOf[activity]?.[0]?.slot ?? 0;
  const lastOf = (activity: number): number => partsOf[activity]?.at(-1)?.slot ?? 0;
  const asked = own.map((activity) => {
    const lengths = partsOf[activity]?.map(({ minutes }) => minutes) ?? [];
    const mostParts = Math.max(lengths.length, random.below(5) === 0 ? 2 : 1);
    return { mostParts, shortestPart: mostParts > 1 ? Math.min(30, ...lengths) : null };
  });
  const between = (before: number, after: number): ProblemConstraint =>
    stamped("activity-order", "medium", {
      kind: "precedence",
      before: [before],
      after: [after],
      from: "end",
      lag: lastOf(before) < firstOf(after) && random.below(4) === 0 ? 1 : 0,
    });
  const last = activities.length - 1;
  const all = own.slice(0, last);
  const minutes = activities.reduce((sum, { minutes: { most } }) => sum + most, 0);
  const even = Math.ceil(minutes / slots.filter(({ served }) => served).length / 30) * 30;
  return [
    ...baseConstraints({ ...shape, constraints: [], leftOut: [] }, asked),
    ...appearances.map((_, index) => {
      const standing = [
        solution.appearances[index] ?? 0,
        announced?.appearances[index] ?? solution.appearances[index] ?? 0,
      ];
      const from = Math.min(...standing) - random.below(6);
      const to = Math.max(...standing) + 1 + random.below(6);
      return stamped("panellist-unavailable", "hard", {
        kind: "allowed-slots",
        subjects: [activities.length + index],
        slots: range(Math.max(from, 0), Math.min(to, slots.length)),
      });
    }),
    ...range(0, Math.floor(activities.length / 2)).map(() => {
      const [one, other] = [1 + random.below(last - 1), 1 + random.below(last - 1)];
      return one === other ? between(0, last) : between(Math.min(one, other), Math.max(one, other));
    }),
    ...range(0, Math.floor(activities.length / 12)).flatMap(() => {
      const [first, second, third] = [0, 1, 2].map(() => 1 + random.below(last - 1)).sort((a, b) => a - b);
      if (first === undefined || second === undefined || third === undefined) return [];
      return first < second && second < third ? [between(first, second), between(second, third)] : [];
    }),
    stamped("programme-adopted-first", "medium", {
      kind: "precedence",
      before: [0],
      after: own.slice(1),
      from: "end",
      lag: 0,
    }),
    stamped("report-adopted-last", "medium", { kind: "precedence", before: all, after: [last], from: "end", lag: 1 }),
    ...own
      .filter((activity) => asked[activity]?.mostParts !== 1)
      .map((activity) => stamped("theme-scattered", "soft", { kind: "spread", subjects: [activity] })),
    stamped("empty-meeting", "soft", { kind: "spread", subjects: own }),
    stamped("uneven-load", "soft", {
      kind: "capacity",
      subjects: own,
      limits: slots.map((_, slot) => [slot, even]),
      unit: "minutes",
      step: 30,
    }),
    ...own
      .filter(() => random.below(5) > 0)
      .map((activity) => {
        const from = random.below(slots.length - 5);
        const preferred = range(from, from + 2 + random.below(4));
        const spec = { kind: "allowed-slots", subjects: [activity], slots: preferred } as const;
        return stamped("preferred", "soft", spec, 1 + random.below(9));
      }),
  ];
}

function stamped(rule: string, level: Level, spec: ProblemSpec, cost = 1): ProblemConstraint {
  return { ...spec, rule, code: rule, level, cost, data: {} };
}
