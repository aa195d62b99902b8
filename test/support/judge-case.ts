import { bindRules } from "../../src/check/bind-rules.ts";
import { check } from "../../src/check/check.ts";
import type { Finding } from "../../src/check/finding.ts";
import type { Rule } from "../../src/check/rule.ts";
import { sessionFrom } from "../../src/model/session-from.ts";
import { catalogue } from "../../src/rules/catalogue.ts";
import type { SessionFragment } from "./session-file.ts";
import { sessionFile } from "./session-file.ts";

/** What one rule says of a session. */
export interface CaseJudgement {
  readonly findings: readonly Finding[];
  /** Why it could not be judged. */
  readonly notJudged?: string;
}

/** Judges a case by its rule, with what the case's file sets of it. */
export function judgeCase(rule: Rule, fragment: SessionFragment): CaseJudgement {
  const session = sessionFrom(sessionFile(fragment));
  const { rules, issues } = bindRules(session.rules, { catalogue, presets: { un: [rule] } });
  if (issues.length > 0) throw new Error(issues.map(({ message }) => message).join("\n"));
  const { findings, notJudged } = check(session, rules);
  const reason = notJudged.find((entry) => entry.rule === rule.id)?.reason;
  return {
    findings: findings.filter((finding) => finding.rule === rule.id),
    ...(reason === undefined ? {} : { notJudged: reason }),
  };
}
