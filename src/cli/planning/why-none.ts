import type { Level } from "../../check/level.ts";
import type { BoundRule } from "../../check/rule.ts";
import { isProgrammeError } from "../../internal/errors.ts";
import { engine } from "../../planner/exact/engine.ts";
import { isFeasible } from "../../planner/exact/feasible.ts";
import { prove } from "../../planner/exact/prove.ts";
import { explain } from "../../planner/explain/explain.ts";
import type { Explanation } from "../../planner/explain/explanation.ts";
import { explanationToText } from "../../planner/explain/explanation-text.ts";
import type { PlanningTask, PlanOptions } from "../../planner/plan.ts";
import { wrappedLines } from "./wrapped-lines.ts";

/** Why there is no programme, for people and for programs. */
export interface WhyNone {
  readonly text: string;
  readonly data: Explanation;
}

/** Explains why no programme of a session satisfies the rules at or above a level, in at most 80 columns. */
export async function whyNone(
  { session, problem }: PlanningTask,
  rules: readonly BoundRule[],
  { seed = 1, host, signal }: PlanOptions,
  level: Level = "hard",
): Promise<WhyNone> {
  const exact = (await hasEngine()) ? { exact: { isFeasible, prove } } : {};
  const data = await explain(problem, {
    ...{ level, session, rules, seed },
    ...exact,
    ...(host && { host }),
    ...(signal && { signal }),
  });
  return { data, text: wrappedLines(explanationToText(data)) };
}

/** Without the optional engine counting and the search have to do. */
async function hasEngine(): Promise<boolean> {
  try {
    await engine();
    return true;
  } catch (error) {
    if (isProgrammeError(error, "engine-unavailable")) return false;
    throw error;
  }
}
