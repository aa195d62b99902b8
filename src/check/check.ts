import { compareText } from "../internal/compare-text.ts";
import type { Session } from "../model/session.ts";
import { type AppliedRules, applyRules, type CheckOptions } from "./apply-rules.ts";
import type { Placement } from "./constraint.ts";
import { violations } from "./constraints/evaluate.ts";
import { constraintsOfRule } from "./constraints-of.ts";
import type { Finding, Report } from "./finding.ts";
import { needlessWaiver } from "./needless-waiver.ts";
import { withoutProgramme } from "./not-judged.ts";
import { orderFindings } from "./order-findings.ts";
import { placementOf } from "./placement.ts";
import type { BoundRule } from "./rule.ts";
import { scoreOf } from "./score.ts";
import { toFinding } from "./to-finding.ts";
import { violationDraft } from "./violation-draft.ts";
import { applyWaivers } from "./waivers.ts";

/**
 * Judges a session by rules, in the meetings of its layer.
 *
 * The report depends on the session and the set of rules alone. Rules about placement are judged when there is a programme, and
 * listed as not judged when there is none.
 *
 * @param rules as `bindRules` gives them for the choice of the session
 * @example
 * const { rules } = bindRules(session.rules, { catalogue, presets });
 * check(session, rules).findings.map(({ message }) => message);
 */
export function check(session: Session, rules: readonly BoundRule[], options: CheckOptions = {}): Report {
  return reportOn(session, applyRules(session, rules, options));
}

/**
 * The report on a session by the rules that judge it.
 *
 * @param across what was found between it and other sessions
 */
export function reportOn(
  session: Session,
  { applied, notInForce, notJudged }: AppliedRules,
  across: readonly Finding[] = [],
): Report {
  const noProgramme = withoutProgramme(session);
  const placement = noProgramme === undefined ? placementOf(session) : undefined;
  const judged = applied.map((bound) => judge(session, bound, placement));
  const waiting = judged.flatMap(({ rule, constrains }) =>
    constrains && noProgramme ? [{ rule, reason: noProgramme }] : [],
  );

  const unjudged = new Set([...notInForce, ...notJudged, ...waiting].map(({ rule }) => rule));
  const all = orderFindings(session, [...judged.flatMap(({ findings }) => findings), ...across]);
  const { kept, waived, needless } = applyWaivers(session, all, unjudged);
  const meta = applied.find(({ rule }) => rule.id === needlessWaiver.id);
  const findings =
    meta === undefined
      ? kept
      : orderFindings(session, [...kept, ...needless.map((draft) => toFinding(session, meta, draft))]);
  return {
    score: scoreOf(findings),
    findings,
    notInForce,
    notJudged: [...notJudged, ...waiting].sort((a, b) => compareText(a.rule, b.rule)),
    waived,
  };
}

interface Judgement {
  readonly rule: string;
  readonly findings: readonly Finding[];
  /** Whether it has constraints. Without a placement they are not judged. */
  readonly constrains: boolean;
}

function judge(session: Session, bound: BoundRule, placement: Placement | undefined): Judgement {
  const facts = [...bound.rule.check(session, bound.params)].map((draft) => toFinding(session, bound, draft));
  const constraints = constraintsOfRule(session, bound);
  const places =
    placement === undefined
      ? []
      : constraints.flatMap((constraint) =>
          violations(constraint, placement).map((violation) =>
            toFinding(session, bound, violationDraft(session, constraint, violation), constraint.level),
          ),
        );
  return {
    rule: bound.rule.id,
    findings: [...facts, ...places],
    constrains: constraints.length > 0,
  };
}
