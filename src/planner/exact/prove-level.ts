import type { Level } from "../../check/level.ts";
import { levels } from "../../check/level.ts";
import type { Problem } from "../problem.ts";
import { roundedUp } from "./engine-model.ts";
import type { Limits } from "./limits.ts";
import { relax } from "./relaxation.ts";
import type { Settled } from "./settled.ts";
import { settledWithin } from "./settled.ts";
import type { Candidate, Findings } from "./solve-model.ts";
import { refuseAbove, solveModel } from "./solve-model.ts";
import type { Ceilings } from "./write-model.ts";
import { writeModel } from "./write-model.ts";

/** What is known when the turn of a level comes. */
export interface Known {
  /** What each heavier level costs at least, and may. */
  readonly proved: Ceilings;
  /** What can have one value alone where they cost no more. */
  readonly settled: Settled;
  /** The best solution so far. */
  readonly best?: Candidate | undefined;
}

/**
 * The least that a level can cost where the heavier ones cost no more than they must, and what that settles for the lighter ones.
 *
 * Above the lightest level the relaxation comes first: often it meets the best cost, and what it settles makes all models smaller.
 */
export async function proveLevel(
  problem: Problem,
  level: Level,
  { proved, settled, best }: Known,
  limits: Limits,
): Promise<Findings & { readonly settled: Settled }> {
  const ceilings = { ...proved, [level]: level === "hard" ? 0 : Number.POSITIVE_INFINITY };
  const model = writeModel(problem, ceilings, settled);
  if (level === "hard" || level === levels.at(-1))
    return { ...(await solveModel(model, level, limits, best)), settled };

  const cost = model.linear.costs[level];
  const relaxation = await relax(model.linear, cost, limits);
  const within = (most: number): Settled => new Map([...settled, ...settledWithin(model.linear, relaxation, most)]);
  const most = best?.cost[level] ?? Number.POSITIVE_INFINITY;
  const bound = roundedUp(relaxation.bound, cost);
  refuseAbove(most, bound);
  if (bound === most) return { bound, nodes: 0, settled: within(most) };
  const findings = await solveModel(writeModel(problem, ceilings, within(most)), level, limits, best);
  const least = Math.min(findings.found?.cost[level] ?? most, most);
  return { ...findings, bound: Math.max(findings.bound, bound), settled: within(least) };
}
