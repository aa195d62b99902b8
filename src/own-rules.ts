import type { RuledSession } from "./check/across-sessions.ts";
import type { CheckOptions } from "./check/apply-rules.ts";
import { bindRules } from "./check/bind-rules.ts";
import { check as checkByRules } from "./check/check.ts";
import { checkTogether as checkTogetherByRules } from "./check/check-together.ts";
import type { Report } from "./check/finding.ts";
import { ProgrammeError } from "./internal/errors.ts";
import { formatIssue } from "./model/format-issue.ts";
import type { Session } from "./model/session.ts";
import { catalogue } from "./rules/catalogue.ts";
import { presets } from "./rules/presets.ts";

/** The rules that a session file asks for, and all that is wrong with what it asks for. */
export function ownRules(session: Session): ReturnType<typeof bindRules> {
  return bindRules(session.rules, { catalogue, presets }, session.source);
}

/**
 * Judges a session by the rules that its file asks for.
 *
 * @throws ProgrammeError `invalid-rules` when it asks for rules, presets or parameters that do not exist; all of them at once
 * @example
 * const report = check(parseSession(text));
 * report.findings.map(({ level, message }) => `${level}: ${message}`);
 */
export function check(session: Session, options: CheckOptions = {}): Report {
  const { rules } = ownRulesOrThrow(session);
  return checkByRules(session, rules, options);
}

/**
 * Judges several sessions, each by the rules that its file asks for, and compares them: a person is not engaged, and a room not
 * booked, by two of them at once. Such a finding stands in the report of the later one of the list.
 *
 * @returns one report for each session, in their order
 * @throws ProgrammeError `invalid-rules` as {@link check} does
 * @example
 * const [, report] = checkTogether([parseSession(wgepad), parseSession(igwg)]);
 */
export function checkTogether(sessions: readonly Session[], options: CheckOptions = {}): readonly Report[] {
  return checkTogetherByRules(sessions.map(ownRulesOrThrow), options);
}

function ownRulesOrThrow(session: Session): RuledSession {
  const { rules, issues } = ownRules(session);
  if (issues.length > 0) {
    const message = `Unexpected choice of rules, expected one without these problems:\n${issues.map(formatIssue).join("\n")}`;
    throw new ProgrammeError("invalid-rules", message, { issues });
  }
  return { session, rules };
}
