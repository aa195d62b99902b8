import type { PreparatoryStep } from "../../check/deadline.ts";
import type { Level } from "../../check/level.ts";
import type { BoundRule, Citation } from "../../check/rule.ts";
import { compareText } from "../../internal/compare-text.ts";
import type { Session } from "../../model/session.ts";

/** What a rule asks to be done before a session, and the last day for it. */
export interface DatedStep extends PreparatoryStep {
  readonly rule: string;
  readonly level: Level;
  readonly source: Citation;
}

/** All that rules ask to be done before a session, in order of the last days for it. */
export function datedSteps(session: Session, rules: readonly BoundRule[]): readonly DatedStep[] {
  return rules
    .flatMap(({ rule, level, params }) =>
      rule
        .deadlines(session, params)
        .map((step) => ({ ...step, rule: rule.id, level, source: step.source ?? rule.source })),
    )
    .toSorted((a, b) => compareText(a.deadline, b.deadline) || compareText(a.rule, b.rule));
}
