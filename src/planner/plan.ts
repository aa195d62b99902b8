import type { CheckOptions } from "../check/apply-rules.ts";
import { check } from "../check/check.ts";
import { constraintsOf } from "../check/constraints-of.ts";
import type { Report } from "../check/finding.ts";
import type { Score } from "../check/level.ts";
import type { BoundRule } from "../check/rule.ts";
import { ProgrammeError } from "../internal/errors.ts";
import type { SessionFile } from "../model/schema/session-file.ts";
import type { Session } from "../model/session.ts";
import { sessionFrom } from "../model/session-from.ts";
import { type Pin, pinnedSlots } from "./pins.ts";
import { plannedFile } from "./planned-programme.ts";
import type { Problem, ProblemConstraint } from "./problem.ts";
import { problemOf } from "./problem-of.ts";
import { type Solved, type SolveOptions, type StoppedBy, solve } from "./solve.ts";

/** How to plan. */
export interface PlanOptions extends SolveOptions, CheckOptions {
  /** What must not move. */
  readonly pins?: readonly Pin[];
}

/** What came of planning a session. */
export interface PlanResult {
  /**
   * `optimal`: proved that no programme costs less; `feasible`: nothing impossible remains, perhaps a better one exists;
   * `infeasible`: proved that no programme satisfies the hard rules; `stopped`: none was found, and none is excluded.
   */
  readonly outcome: "optimal" | "feasible" | "infeasible" | "stopped";
  /** The session with the programme; absent when there is none without something impossible. */
  readonly session?: Session;
  readonly file?: SessionFile;
  /** The judgement on that session by the rules, not by the engine. */
  readonly report?: Report;
  /** Cost of the programme as the engines reckon it, or of the nearest thing to one. */
  readonly score: Score;
  /** Proved: nothing costs less, level by level. */
  readonly bound?: Score;
  readonly seed: number;
  readonly steps: number;
  readonly stoppedBy?: StoppedBy;
  /** Rules on order that contradict each other, and were therefore not asked. */
  readonly leftOut: readonly Pick<ProblemConstraint, "rule" | "code" | "level">[];
}

/** A session as the planner sees it. */
export interface PlanningTask {
  readonly session: Session;
  readonly problem: Problem;
}

/**
 * Makes the programme of a session from its activities, or makes it anew.
 *
 * Side events, cancelled meetings and pins stay; everything else of the present programme may move. No activity is invented: what
 * is missing is told by the report.
 *
 * @param rules as `bindRules` gives them for the choice of the session
 * @example
 * const { session: planned, outcome } = await plan(session, rules, { seed: 1 });
 */
export async function plan(
  session: Session,
  rules: readonly BoundRule[],
  options: PlanOptions = {},
): Promise<PlanResult> {
  const task = planningTask(session, rules, options);
  return resultOf(task, rules, options, await solve(task.problem, options), ({ programme, ...file }) => ({
    ...file,
    ...(programme !== undefined && { programme: notYetAdopted(programme) }),
  }));
}

/** What was adopted was the programme before. */
function notYetAdopted({ adopted: _, ...programme }: NonNullable<SessionFile["programme"]>): typeof programme {
  return programme.status === "adopted" ? { ...programme, status: "draft" } : programme;
}

/**
 * The problem of a plan from scratch: nothing is held, and what was announced does not count.
 *
 * @throws ProgrammeError `nothing-to-plan` when the file has no activities
 * @example
 * const { problem } = planningTask(session, rules);
 * const search = startSearch(problem, { seed: 1 });
 */
export function planningTask(
  session: Session,
  rules: readonly BoundRule[],
  { pins = [], ...options }: Pick<PlanOptions, "pins" | "asIfInForce"> = {},
): PlanningTask {
  if (session.activities.length === 0) {
    const message = "Unexpected file without activities, expected some to be planned";
    throw new ProgrammeError("nothing-to-plan", message, { missing: "activities" });
  }
  const constraints = constraintsOf(session, rules, options).filter(({ level }) => level !== "change");
  const problem = problemOf(session, constraints, { held: new Set(), pins: pinnedSlots(session, pins) });
  return { session, problem };
}

/** The result of planning: the solution written into the file, and judged. */
export function resultOf(
  { session, problem }: PlanningTask,
  rules: readonly BoundRule[],
  options: CheckOptions,
  { solution, score, bound, proof, seed, steps, stoppedBy }: Solved,
  head: (file: SessionFile) => SessionFile = (file) => file,
): PlanResult {
  const leftOut = problem.leftOut.map(({ rule, code, level }) => ({ rule, code, level }));
  const told = { score, seed, steps, leftOut, ...(bound && { bound }), ...(stoppedBy && { stoppedBy }) };
  if (score.hard > 0) return { ...told, outcome: proof === "infeasible" ? "infeasible" : "stopped" };
  const file = head(plannedFile(session, problem, solution));
  const planned = sessionFrom(file);
  return {
    ...told,
    outcome: proof === "optimal" ? "optimal" : "feasible",
    session: planned,
    file,
    report: check(planned, rules, options),
  };
}
