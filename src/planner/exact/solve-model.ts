import type { Level, Score } from "../../check/level.ts";
import type { Problem, Solution } from "../problem.ts";
import { costOf } from "../solution-cost.ts";
import type { Limits, Stop } from "./limits.ts";
import { evaluate } from "./linear-model.ts";
import { runEngine } from "./run-engine.ts";
import { solutionOf, valuesOf } from "./values.ts";
import type { PlanningModel } from "./write-model.ts";

/** A solution and its cost, reckoned anew. */
export interface Candidate {
  readonly solution: Solution;
  readonly cost: Score;
}

/** What the engine found out about a model. */
export interface Findings {
  /** The best solution that it came upon. */
  readonly found?: Candidate;
  /** Nothing costs less at the level in question; infinite when there is no solution at all. */
  readonly bound: number;
  readonly nodes: number;
  /** Absent when it was done. */
  readonly stoppedBy?: Stop;
}

/**
 * Asks the engine for a solution of a model that costs as little as can be at one level, and reckons anew what it says.
 *
 * @param start a solution of the model to begin with
 */
export async function solveModel(
  model: PlanningModel,
  level: Level,
  limits: Limits,
  start?: Candidate,
): Promise<Findings> {
  const { problem, linear } = model;
  const objective = linear.costs[level];
  const first = start && valuesOf(model, start.solution);
  const { values, ...answer } = await runEngine(linear, objective, limits, first);
  refuseAbove(start?.cost[level], answer.bound);
  if (values === undefined) return answer;
  const found = candidate(problem, solutionOf(model, values));
  const claimed = evaluate(objective, values);
  // What the engine had no time to improve may still count more than there is.
  const agrees = answer.stoppedBy === undefined ? found.cost[level] === claimed : found.cost[level] <= claimed;
  if (!agrees || valuesOf(model, found.solution) === undefined)
    throw new Error(
      `Unexpected cost ${found.cost[level]} of a solution, expected ${claimed} as the linear model has it`,
    );
  return { ...answer, found };
}

/** Refuses a bound that a solution disproves: a proof that contradicts what is known is none. */
export function refuseAbove(known: number | undefined, bound: number): void {
  if (known !== undefined && bound > known)
    throw new Error(`Unexpected bound ${bound}, expected at most ${known}, which a solution costs`);
}

/** A solution with its cost. */
export function candidate(problem: Problem, solution: Solution): Candidate {
  return { solution, cost: costOf(problem, solution) };
}
