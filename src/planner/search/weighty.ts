import type { ProblemConstraint } from "../problem.ts";

/** Tells whether a constraint is of the levels that a programme has to keep, before any wish counts. */
export function isWeighty({ level }: ProblemConstraint): boolean {
  return level === "hard" || level === "medium";
}
