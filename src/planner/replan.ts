import { constraintsOf } from "../check/constraints-of.ts";
import type { BoundRule } from "../check/rule.ts";
import { ProgrammeError } from "../internal/errors.ts";
import { asHeldLayer } from "../model/as-held.ts";
import { meetingsOfLayer } from "../model/build-meetings.ts";
import type { SessionFile } from "../model/schema/session-file.ts";
import type { Session } from "../model/session.ts";
import { nextHead } from "../revision/next-head.ts";
import { type Move, movesBetween } from "./moves.ts";
import { pinnedSlots } from "./pins.ts";
import { type PlanningTask, type PlanOptions, type PlanResult, resultOf } from "./plan.ts";
import { problemOf } from "./problem-of.ts";
import { solve } from "./solve.ts";
import { programmeAsSolution } from "./standing.ts";

/** What came of a new revision. */
export interface ReplanResult extends PlanResult {
  /** What stands elsewhere than it was announced, in order of time; empty when no programme was found. */
  readonly moves: readonly Move[];
}

/**
 * Makes the next revision of a programme with the least change to what was announced.
 *
 * What has happened is read from the file: a lost meeting is a slot under `noService`, who cannot come has another `available`,
 * what took longer has other minutes, and what was held stands under `asHeld`. Meetings up to the last one held stay as the record
 * has them.
 *
 * @param rules as `bindRules` gives them for the choice of the session; `keep-announced` says what a change costs
 * @throws ProgrammeError `nothing-to-plan` when the file has no programme
 * @example
 * const { moves, session: revised } = await replan(session, rules, { prove: true });
 */
export async function replan(
  session: Session,
  rules: readonly BoundRule[],
  options: PlanOptions = {},
): Promise<ReplanResult> {
  const task = replanningTask(session, rules, options);
  const start = programmeAsSolution(task.session, task.problem);
  const solved = await solve(task.problem, options, start);
  const result = resultOf(task, rules, options, solved, (file) => ({
    ...file,
    ...(file.programme === undefined ? {} : { programme: nextHead(file.programme) }),
  }));
  const moves = result.file === undefined ? [] : movesBetween(session, task, solved.solution, rules);
  return { ...result, moves };
}

/**
 * The problem of a new revision: what was held is held, and every change has its cost.
 *
 * @throws ProgrammeError `nothing-to-plan` when the file has no programme
 * @example
 * const { problem, session: revised } = replanningTask(session, rules);
 * const search = startSearch(problem, { seed: 1, start: programmeAsSolution(revised, problem) });
 */
export function replanningTask(
  session: Session,
  rules: readonly BoundRule[],
  { pins = [], ...options }: Pick<PlanOptions, "pins" | "asIfInForce"> = {},
): PlanningTask {
  if (session.programme === undefined) {
    const message = "Unexpected file without a programme, expected one that can be revised";
    throw new ProgrammeError("nothing-to-plan", message, { missing: "programme" });
  }
  const layer = asHeldLayer(session);
  const constraints = constraintsOf(layer, rules, options);
  const settled = { held: heldSlots(layer), pins: pinnedSlots(layer, pins) };
  return { session: layer, problem: problemOf(layer, constraints, settled) };
}

/** Every slot up to that of the last meeting of which the record tells. */
function heldSlots(layer: Session): ReadonlySet<number> {
  const recorded = new Set(meetingsOfRecord(layer.data));
  const last = layer.meetings.reduce(
    (latest, { id, slot }) => (recorded.has(id) ? Math.max(latest, slot) : latest),
    -1,
  );
  return new Set(layer.slots.slice(0, last + 1).map(({ index }) => index));
}

/** Ids of the meetings of which the record tells, as the layer of what was held names them. */
function meetingsOfRecord(file: SessionFile): readonly string[] {
  return meetingsOfLayer(file, "as-held")
    .filter(({ path }) => path[0] === "asHeld")
    .map(({ id }) => id);
}
