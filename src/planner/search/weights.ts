import type { Level } from "../../check/level.ts";
import type { Problem, ProblemConstraint } from "../problem.ts";
import { isWeighty } from "./weighty.ts";

/** What one unit of cost weighs in the penalty that a search makes small, by level: enough that a heavier level leads. */
export const weightOf: Readonly<Record<Level, number>> = { hard: 4000, medium: 1000, change: 50, soft: 1 };
/** How a weight grows while its constraint is violated, and how it falls back when it is not. */
const growth = 1.3;
const decay = 0.95;
/** What is medium can often not be kept at all: if it weighed more and more, something hard would be broken for it. */
const mostGrowth = { hard: 1000, medium: 10 };

/** The weights with which a search begins, one a constraint. */
export function firstWeights(problem: Problem): Float64Array {
  return Float64Array.from(problem.constraints, (constraint) => {
    const weight = constraint.cost * weightOf[constraint.level];
    return isWeighty(constraint) ? Math.max(1, Math.round(weight / unitOf(constraint, problem.grain))) : weight;
  });
}

/** Makes what stays violated weigh more, and what is kept weigh less again: no balance of fixed weights suits every problem. */
export function adaptWeights(
  { constraints }: Problem,
  first: Float64Array,
  amounts: Int32Array,
  weights: Float64Array,
): void {
  for (const [index, constraint] of constraints.entries()) {
    const { level } = constraint;
    if (level !== "hard" && level !== "medium") continue;
    const [start, now] = [first[index] ?? 0, weights[index] ?? 0];
    weights[index] =
      (amounts[index] ?? 0) > 0
        ? Math.min(Math.ceil(now * growth), start * mostGrowth[level])
        : Math.max(start, Math.floor(now * decay));
  }
}

/** A violation that is counted in minutes comes in steps of the grain. */
function unitOf(constraint: ProblemConstraint, grain: number): number {
  const inMinutes =
    constraint.kind === "duration" ||
    constraint.kind === "part-minutes" ||
    (constraint.kind === "capacity" && constraint.unit === "minutes" && constraint.step === 1);
  return inMinutes ? grain : 1;
}
