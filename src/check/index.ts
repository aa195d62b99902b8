/**
 * How a session is judged: rules, constraints, findings, reports. Owns no rule; they are arguments.
 *
 * @packageDocumentation
 */

// Judging
export { check } from "./check.ts";
export { checkTogether } from "./check-together.ts";
export type { RuledSession } from "./across-sessions.ts";
export { bindRules, type RuleShelf } from "./bind-rules.ts";
export type { CheckOptions } from "./apply-rules.ts";
export { assertValid } from "./assert-valid.ts";

// What is told
export type { Finding, Report } from "./finding.ts";
export { isAtOrAbove, type Level, levels, type Score } from "./level.ts";
export { compareScores } from "./score.ts";
export { compareReports, type ReportComparison } from "./compare-reports.ts";
export { type ChangesSince, changesSince } from "./changes-since.ts";

// Writing a rule
export { defineRule, type RuleSpec } from "./define-rule.ts";
export type {
  BoundRule,
  Citation,
  Draft,
  Force,
  Messages,
  Related,
  ReportConstraint,
  ReportFinding,
  Rule,
  RuleForm,
} from "./rule.ts";
export type { OwnShelf } from "./own-shelf.ts";
export type { Across, Booking, ClashWords } from "./booking.ts";
export type { ParameterSpec, ParameterSpecs, ParameterValues, ValuesOf } from "./parameters.ts";

// Constraints on where things are placed
export type {
  Constraint,
  ConstraintSpec,
  PlacedPart,
  Placement,
  PlaceWords,
  Subject,
  Violation,
} from "./constraint.ts";
export { constraintsOf } from "./constraints-of.ts";
export { placementOf } from "./placement.ts";
export { violations } from "./constraints/evaluate.ts";

// Errors
export { type ErrorCode, isProgrammeError, ProgrammeError } from "../internal/errors.ts";
