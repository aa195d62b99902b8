import type { OwnShelf } from "./check/own-shelf.ts";
import type { Session } from "./model/session.ts";
import { ownRulesOrThrow } from "./own-rules.ts";
import { type PlanOptions as PlanningOptions, type PlanResult, plan as planByRules } from "./planner/plan.ts";
import { type ReplanResult, replan as replanByRules } from "./planner/replan.ts";

/** How a session is planned. */
export interface PlanOptions extends PlanningOptions {
  /** Rules and presets of one's own, which the file may ask for as it does for those of this package. */
  readonly shelf?: OwnShelf;
}

/**
 * Makes the programme of a session from its activities, by the rules that its file asks for.
 *
 * Side events, cancelled meetings and pins stay; everything else of the present programme may move.
 *
 * @throws ProgrammeError `invalid-rules`, `invalid-shelf` and `rule-failed` as `check` does; `unknown-pin`; `nothing-to-plan`
 * @example
 * const { outcome, session: planned, report } = await plan(session, { seed: 1 });
 */
export async function plan(session: Session, { shelf, ...options }: PlanOptions = {}): Promise<PlanResult> {
  return planByRules(session, ownRulesOrThrow(session, shelf).rules, options);
}

/**
 * Makes the next revision of a programme with the least change to what was announced, by the rules that its file asks for.
 *
 * What has happened is read from the file: `noService` for lost meetings, `available` for who can come, `asHeld` for what was held.
 *
 * @throws ProgrammeError as {@link plan} does; `nothing-to-plan` when the file has no programme
 * @example
 * const { moves, session: revised } = await replan(session, { prove: true });
 */
export async function replan(session: Session, { shelf, ...options }: PlanOptions = {}): Promise<ReplanResult> {
  return replanByRules(session, ownRulesOrThrow(session, shelf).rules, options);
}
