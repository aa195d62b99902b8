import { bindRules } from "../../src/check/bind-rules.ts";
import { checkTogether } from "../../src/check/check-together.ts";
import type { Finding, Report } from "../../src/check/finding.ts";
import type { Rule } from "../../src/check/rule.ts";
import { asHeldLayer } from "../../src/model/as-held.ts";
import type { Layer, Session } from "../../src/model/session.ts";
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

/**
 * Judges a case by its rule, with what the case's file sets of it.
 *
 * @param together sessions that are checked together with it, before it
 */
export function judgeCase(
  rule: Rule,
  fragment: SessionFragment,
  together: readonly SessionFragment[] = [],
  layer?: Layer,
): CaseJudgement {
  const { findings, notJudged } = reportOnLast(rule, [...together, fragment].map(sessionFile), layer);
  const reason = notJudged.find((entry) => entry.rule === rule.id)?.reason;
  return {
    findings: findings.filter((finding) => finding.rule === rule.id),
    ...(reason === undefined ? {} : { notJudged: reason }),
  };
}

/** The report on the last of some session files that are checked together, by one rule with what each of them sets of it. */
export function reportOnLast(rule: Rule, files: readonly object[], layer?: Layer): Report {
  const ruled = files.map((file) => {
    const session = layerOf(sessionFrom(file), layer);
    const { rules, issues } = bindRules(session.rules, { catalogue, presets: { un: [rule] } });
    if (issues.length > 0) throw new Error(issues.map(({ message }) => message).join("\n"));
    return { session, rules };
  });
  const report = checkTogether(ruled).at(-1);
  if (report === undefined) throw new Error("Unexpected empty list of files, expected one");
  return report;
}

/** A session in the layer that a case asks to be judged. */
export function layerOf(session: Session, layer: Layer = "programme"): Session {
  return layer === "as-held" ? asHeldLayer(session) : session;
}
