import type { Session } from "../model/session.ts";
import type { CheckOptions } from "./apply-rules.ts";
import { applyRules } from "./apply-rules.ts";
import type { Constraint } from "./constraint.ts";
import type { BoundRule } from "./rule.ts";
import { standingIds } from "./violation-draft.ts";
import { isMatch, waiversInForce } from "./waivers.ts";

/** The constraints that one rule puts on a session, at the level that the file sets for the rule. */
export function constraintsOfRule(
  session: Session,
  { rule, level, levelSet, params }: BoundRule,
): readonly Constraint[] {
  const constraints = [...rule.constrain(session, params)];
  return levelSet ? constraints.map((constraint) => ({ ...constraint, level })) : constraints;
}

/**
 * Everything that a plan of the session has to respect: the constraints of the rules in force, without those of which the file
 * waives every violation. What is not judged is not planned for.
 *
 * @example
 * constraintsOf(session, rules).filter(({ level }) => level === "hard");
 */
export function constraintsOf(
  session: Session,
  rules: readonly BoundRule[],
  options: CheckOptions = {},
): readonly Constraint[] {
  const waivers = waiversInForce(session);
  return applyRules(session, rules, options)
    .applied.flatMap((bound) => constraintsOfRule(session, bound))
    .filter((constraint) => {
      const everywhere = { rule: constraint.rule, code: constraint.code, subjects: standingIds(session, constraint) };
      return !waivers.some((waiver) => isMatch(waiver, everywhere));
    });
}
