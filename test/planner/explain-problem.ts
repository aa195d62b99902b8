import type { Problem, ProblemConstraint, ProblemSpec } from "../../src/planner/problem.ts";

/** What a hand-made problem has beside its constraints. */
interface Ingredients {
  /** Minutes of each slot. */
  readonly slots: readonly number[];
  /** How many activities there are: `activity:a0`, `activity:a1` … */
  readonly activities: number;
  /** The activity of each appearance: `appearance:p0@a1` … */
  readonly appearances?: readonly number[];
  readonly held?: { readonly slots: readonly number[] } & Partial<Problem["held"]>;
}

/** A problem of a few slots with these constraints, each hard and of a rule of its own by its position: `rule-0`, `rule-1` … */
export function problemWith(
  { slots, activities, appearances = [], held }: Ingredients,
  specs: readonly ProblemSpec[],
): Problem {
  return {
    grain: 15,
    slots: slots.map((capacity, index) => ({
      key: `2010-10-${18 + Math.floor(index / 2)}/${index % 2 === 0 ? "morning" : "afternoon"}`,
      served: true,
      capacity,
      held: held?.slots.includes(index) ?? false,
    })),
    activities: Array.from({ length: activities }, (_, index) => ({
      subject: `activity:a${index}`,
      minutes: { least: 0, most: 600 },
      rank: index,
    })),
    appearances: appearances.map((activity, index) => ({ subject: `appearance:p${index}@a${activity}`, activity })),
    held: { parts: held?.parts ?? [], appearances: held?.appearances ?? appearances.map(() => -1) },
    constraints: specs.map(
      (spec, index): ProblemConstraint => ({
        ...spec,
        rule: `rule-${index}`,
        code: spec.kind,
        level: "hard",
        cost: 1,
        data: {},
      }),
    ),
    leftOut: [],
  };
}
