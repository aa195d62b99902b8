import type { Level } from "../../check/level.ts";
import type { BoundRule } from "../../check/rule.ts";
import { explain } from "../../planner/explain/explain.ts";
import type { Explanation } from "../../planner/explain/explanation.ts";
import { explanationToText } from "../../planner/explain/explanation-text.ts";
import type { PlanningTask } from "../../planner/plan.ts";
import type { EngineThread } from "./engine-thread.ts";
import { host } from "./host.ts";
import { wrappedLines } from "./wrapped-lines.ts";

/** Why there is no programme, for people and for programs. */
export interface WhyNone {
  readonly text: string;
  readonly data: Explanation;
}

/** With what the explanation is worked out. */
export interface WhyNoneOptions {
  readonly level?: Level;
  readonly seed?: number;
  readonly signal: AbortSignal;
  readonly engine: EngineThread;
}

/** Explains why no programme of a session satisfies the rules at or above a level, in at most 80 columns. */
export async function whyNone(
  { session, problem }: PlanningTask,
  rules: readonly BoundRule[],
  { level = "hard", seed = 1, signal, engine }: WhyNoneOptions,
): Promise<WhyNone> {
  // Without the optional engine counting and the search have to do.
  const exact = (await engine.isThere()) ? { exact: engine } : {};
  const data = await explain(problem, { level, session, rules, seed, host, signal, ...exact });
  return { data, text: wrappedLines(explanationToText(data)) };
}
