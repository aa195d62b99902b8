import type { RuledSession } from "./check/across-sessions.ts";
import type { CheckOptions as JudgingOptions } from "./check/apply-rules.ts";
import { bindRules } from "./check/bind-rules.ts";
import { check as checkByRules } from "./check/check.ts";
import { checkTogether as checkTogetherByRules } from "./check/check-together.ts";
import type { Report } from "./check/finding.ts";
import { extendShelf, type OwnShelf } from "./check/own-shelf.ts";
import { type InputIssue, ProgrammeError } from "./internal/errors.ts";
import { formatIssue } from "./model/format-issue.ts";
import type { Session } from "./model/session.ts";
import { catalogue } from "./rules/catalogue.ts";
import { presets } from "./rules/presets.ts";

/** How a session is judged. */
export interface CheckOptions extends JudgingOptions {
  /** Rules and presets of one's own, which the file may ask for as it does for those of this package. */
  readonly shelf?: OwnShelf;
}

/**
 * The rules that a session file asks for, and all that is wrong with what it asks for.
 *
 * @throws ProgrammeError `invalid-shelf` when rules or presets of one's own are none, or take a name that is taken; all at once
 */
export function ownRules(session: Session, own: OwnShelf = {}): ReturnType<typeof bindRules> {
  const extended = extendShelf({ catalogue, presets }, own);
  if (!extended.ok) {
    const message = `Unexpected rules or presets, expected some without these problems:\n${listed(extended.issues)}`;
    throw new ProgrammeError("invalid-shelf", message, { issues: extended.issues });
  }
  return bindRules(session.rules, extended.shelf, session.source);
}

/**
 * Judges a session by the rules that its file asks for.
 *
 * @throws ProgrammeError `invalid-rules` when it asks for rules, presets or parameters that do not exist; all of them at once
 * @throws ProgrammeError `invalid-shelf` when those of one's own are none, or take a name that is taken; `rule-failed` when one fails
 * @example
 * const report = check(parseSession(text));
 * report.findings.map(({ level, message }) => `${level}: ${message}`);
 */
export function check(session: Session, { shelf, ...options }: CheckOptions = {}): Report {
  const { rules } = ownRulesOrThrow(session, shelf);
  return checkByRules(session, rules, options);
}

/**
 * Judges several sessions, each by the rules that its file asks for, and compares them: a person is not engaged, and a room not
 * booked, by two of them at once. Such a finding stands in the report of the later one of the list.
 *
 * @returns one report for each session, in their order
 * @throws ProgrammeError as {@link check} does
 * @example
 * const [, report] = checkTogether([parseSession(wgepad), parseSession(igwg)]);
 */
export function checkTogether(
  sessions: readonly Session[],
  { shelf, ...options }: CheckOptions = {},
): readonly Report[] {
  return checkTogetherByRules(
    sessions.map((session) => ownRulesOrThrow(session, shelf)),
    options,
  );
}

/**
 * A session with the rules that its file asks for.
 *
 * @throws ProgrammeError as {@link check} does
 */
export function ownRulesOrThrow(session: Session, shelf: OwnShelf | undefined): RuledSession {
  const { rules, issues } = ownRules(session, shelf);
  if (issues.length > 0) {
    const message = `Unexpected choice of rules, expected one without these problems:\n${listed(issues)}`;
    throw new ProgrammeError("invalid-rules", message, { issues });
  }
  return { session, rules };
}

function listed(issues: readonly InputIssue[]): string {
  return issues.map(formatIssue).join("\n");
}
