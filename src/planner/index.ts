/**
 * Making programmes: a plan, the next revision with the least change, why there is none, and dates for a session.
 *
 * @packageDocumentation
 */

// Planning a session
export { type PlanOptions, type PlanResult, plan } from "./plan.ts";
export { type ReplanResult, replan } from "./replan.ts";
export type { Move } from "./moves.ts";
export type { Pin } from "./pins.ts";
export type { Progress, SolveOptions, StoppedBy } from "./solve.ts";
export type { Host } from "./host.ts";

// The problem that it is, and its engines
export { type PlanningTask, planningTask } from "./plan.ts";
export { replanningTask } from "./replan.ts";
export type { Problem, ProblemConstraint, Solution } from "./problem.ts";
export { programmeAsSolution } from "./standing.ts";
export { costOf } from "./solution-cost.ts";
export { plannedFile } from "./planned-programme.ts";
export { startSearch, usualSteps } from "./search/search.ts";
export { type Proof, type ProveOptions, prove } from "./exact/prove.ts";
export { type Feasibility, isFeasible } from "./exact/feasible.ts";

// Explaining
export { type ExplainOptions, explain } from "./explain/explain.ts";
export type { Explanation } from "./explain/explanation.ts";
export { explanationToText } from "./explain/explanation-text.ts";
export { explainPlacement } from "./explain/explain-placement.ts";
export type { PlacementExplanation } from "./explain/placement-explanation.ts";
export { placementToText } from "./explain/placement-text.ts";

// Convening
export { type ConveneOptions, convene, type ProposedDates, type YearDates } from "./convene/convene.ts";
export type { Conflict, ConflictingRule } from "./convene/conflict.ts";
export type { DatedStep } from "./convene/deadlines.ts";
export type { LostDays } from "./convene/lost-days.ts";
