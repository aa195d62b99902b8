import type { BoundRule } from "../../check/rule.ts";
import { compareText } from "../../internal/compare-text.ts";
import { defined } from "../../internal/defined.ts";
import { pinned } from "../problem-of.ts";
import type { ToldReason } from "./explanation.ts";
import type { Reason } from "./reasons.ts";
import type { Names } from "./tell-constraint.ts";
import { tellConstraint } from "./tell-constraint.ts";

/** What no rule asks, in one sentence each. */
const ownTitles = {
  pinned: "What is pinned stands in its slots",
  held: "What stands in meetings that were held, or in slots that others have taken, stays as it is",
};

/**
 * A reason with names for indices, and its rule.
 *
 * @param concerned the subjects to speak of
 */
export function tellReason(
  names: Names,
  rules: readonly BoundRule[],
  { kind, key, constraints }: Reason,
  concerned: ReadonlySet<number>,
): ToldReason {
  const [first] = constraints;
  const id = first?.rule ?? pinned;
  const rule = rules.find((bound) => bound.rule.id === id)?.rule;
  return {
    kind,
    key,
    rule: id,
    title: kind === "held" ? ownTitles.held : titleOf(rules, id),
    ...defined({ force: rule?.force, source: rule?.source }),
    level: first?.level ?? "hard",
    asks: constraints
      .map((constraint) => tellConstraint(names, constraint, concerned))
      .toSorted((a, b) => compareText(a.code, b.code)),
  };
}

/** What a rule asks, in one sentence. */
export function titleOf(rules: readonly BoundRule[], id: string): string {
  return id === pinned ? ownTitles.pinned : (rules.find(({ rule }) => rule.id === id)?.rule.title ?? id);
}
