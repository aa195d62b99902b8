import type { ConstraintSpec, PlacedPart, Placement, Subject } from "../check/constraint.ts";
import { violations } from "../check/constraints/evaluate.ts";
import type { Score } from "../check/level.ts";
import { defined } from "../internal/defined.ts";
import { orderInMeeting } from "./order.ts";
import type { Problem, Solution } from "./problem.ts";
import { fromProblemSpec } from "./problem-spec.ts";

/** Amount of violation of each constraint of the problem, in their order, reckoned anew. */
export function violationAmounts(problem: Problem, solution: Solution): readonly number[] {
  const placement = placementOfSolution(problem, solution);
  return specsOf(problem).map((spec) => violations(spec, placement).reduce((sum, { amount }) => sum + amount, 0));
}

/**
 * Cost of a solution by level, reckoned anew with the evaluators by which a programme is judged.
 *
 * @example
 * costOf(problem, solution).hard; // 0
 */
export function costOf(problem: Problem, solution: Solution): Score {
  const score = { hard: 0, medium: 0, change: 0, soft: 0 };
  for (const [index, amount] of violationAmounts(problem, solution).entries()) {
    const constraint = problem.constraints[index];
    if (constraint !== undefined) score[constraint.level] += amount * constraint.cost;
  }
  return score;
}

/** A solution as the evaluators read it, each meeting in the order that follows from the precedences. */
export function placementOfSolution(problem: Problem, { parts, appearances }: Solution): Placement {
  const bySlot = new Map<number, number[]>();
  for (const { activity, slot } of parts) bySlot.set(slot, [...(bySlot.get(slot) ?? []), activity]);
  const position = new Map<string, number>();
  for (const [slot, activities] of bySlot) {
    for (const [order, activity] of orderInMeeting(problem, activities).entries())
      position.set(`${activity}/${slot}`, order);
  }
  const placed = new Map<Subject, PlacedPart[]>(subjectsIn(problem).map((subject) => [subject, []]));
  const place = (subject: Subject, activity: number, slot: number, minutes: number): void => {
    placed
      .get(subject)
      ?.push({ slot, minutes, stated: true, ...defined({ order: position.get(`${activity}/${slot}`) }) });
  };
  for (const { activity, slot, minutes } of parts)
    place(problem.activities[activity]?.subject ?? "", activity, slot, minutes);
  for (const [index, slot] of appearances.entries()) {
    const appearance = problem.appearances[index];
    if (slot >= 0 && appearance !== undefined) place(appearance.subject, appearance.activity, slot, problem.grain);
  }
  for (const own of placed.values()) own.sort((a, b) => a.slot - b.slot);
  return { slots: problem.slots, parts: placed };
}

function subjectsIn({ activities, appearances }: Problem): readonly Subject[] {
  return [...activities, ...appearances].map(({ subject }) => subject);
}

const named = new WeakMap<Problem, readonly ConstraintSpec[]>();

function specsOf(problem: Problem): readonly ConstraintSpec[] {
  const found = named.get(problem);
  if (found) return found;
  const subjects = subjectsIn(problem);
  const specs = problem.constraints.map((constraint) => fromProblemSpec(constraint, subjects));
  named.set(problem, specs);
  return specs;
}
