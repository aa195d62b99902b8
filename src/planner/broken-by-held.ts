import type { Problem, ProblemConstraint } from "./problem.ts";
import { violationAmounts } from "./solution-cost.ts";

/**
 * The hard constraints that no plan can keep any more, because of what stands in held slots.
 *
 * What was held cannot be undone: the rest is planned as well as it can be.
 */
export function brokenByHeld(problem: Problem): ReadonlySet<ProblemConstraint> {
  if (problem.held.parts.length === 0) return new Set();
  const amounts = violationAmounts(problem, problem.held);
  const isHeld = new Set(problem.held.parts.map(({ activity }) => activity));
  const minutes = new Map<number, number>();
  for (const part of problem.held.parts) minutes.set(part.activity, (minutes.get(part.activity) ?? 0) + part.minutes);
  const isFinished = (activity: number): boolean =>
    (minutes.get(activity) ?? 0) >= (problem.activities[activity]?.minutes.least ?? 0);
  return new Set(
    problem.constraints.filter((constraint, index) => {
      if (constraint.level !== "hard") return false;
      if (constraint.kind === "precedence" && constraint.from === "end") {
        // The rest of what should have come first will only stand later still.
        const started = constraint.after.some((subject) => isHeld.has(subject));
        if (started && !constraint.before.every(isFinished)) return true;
      }
      return onlyGrows(constraint) && (amounts[index] ?? 0) > 0;
    }),
  );
}

/** Tells whether more parts can never mend what some parts break. */
function onlyGrows(constraint: ProblemConstraint): boolean {
  if (constraint.kind === "duration" || constraint.kind === "count") return constraint.least === 0;
  return constraint.kind !== "during" && constraint.kind !== "spread";
}
