import { compareText } from "../internal/compare-text.ts";
import type { Session } from "../model/session.ts";
import type { Report } from "./finding.ts";
import type { BoundRule } from "./rule.ts";

/** How rules are applied to a session. */
export interface CheckOptions {
  /** Applies the rules that speak only to later sessions all the same. */
  readonly asIfInForce?: boolean;
}

/** Which rules a session is judged by, each list in order of their ids. */
export interface AppliedRules extends Pick<Report, "notInForce" | "notJudged"> {
  readonly applied: readonly BoundRule[];
}

/**
 * Sorts the rules of a session into those that judge it, those not in force for it, and those with nothing to judge.
 *
 * A session without a number may be any: every rule is in force for it.
 */
export function applyRules(
  session: Session,
  rules: readonly BoundRule[],
  { asIfInForce = false }: CheckOptions,
): AppliedRules {
  const applied: BoundRule[] = [];
  const notInForce: Report["notInForce"][number][] = [];
  const notJudged: Report["notJudged"][number][] = [];
  const number = asIfInForce ? undefined : session.number;
  for (const bound of rules.toSorted((a, b) => compareText(a.rule.id, b.rule.id))) {
    const { id, inForceFrom, source, notJudged: reasonOf } = bound.rule;
    if (number !== undefined && inForceFrom !== undefined && number < inForceFrom) {
      notInForce.push({ rule: id, inForceFrom, source });
      continue;
    }
    const reason = reasonOf(session, bound.params);
    if (reason === undefined) applied.push(bound);
    else notJudged.push({ rule: id, reason });
  }
  return { applied, notInForce, notJudged };
}
