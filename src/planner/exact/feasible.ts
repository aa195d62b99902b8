import type { Problem, Solution } from "../problem.ts";
import type { EngineOptions } from "./limits.ts";
import { limitsOf } from "./limits.ts";
import { solveModel } from "./solve-model.ts";
import { writeModel } from "./write-model.ts";

/** Whether all constraints of a problem can hold together. */
export interface Feasibility {
  readonly verdict: "yes" | "no" | "unknown";
  /** One that keeps them all. */
  readonly solution?: Solution;
}

/**
 * Tells whether all constraints of a problem, of whatever level, can hold together.
 *
 * @throws {@link ProgrammeError} `engine-unavailable`
 * @example
 * (await isFeasible(problem)).verdict; // "yes"
 */
export async function isFeasible(problem: Problem, options: EngineOptions = {}): Promise<Feasibility> {
  const model = writeModel(problem, { hard: 0, medium: 0, change: 0, soft: 0 });
  const { found, bound } = await solveModel(model, "hard", limitsOf(problem, options));
  if (found !== undefined) return { verdict: "yes", solution: found.solution };
  return { verdict: bound === Number.POSITIVE_INFINITY ? "no" : "unknown" };
}
