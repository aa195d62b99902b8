import type { Force } from "../../check/rule.ts";
import { compareText } from "../../internal/compare-text.ts";
import { groupBy } from "../../internal/group-by.ts";
import type { Reason } from "./reasons.ts";

/** The source's verb of a rule, where the rule is known. */
export type ForceOf = (rule: string) => Force | undefined;

/**
 * Reasons in the order in which an explanation should do without them: what somebody only wishes, or has pinned, before what cannot
 * be otherwise; last of all what people ask after, that is what the body decided, when things and persons can be there, and the
 * slots that are lost.
 */
export function leastNaturalFirst(reasons: readonly Reason[], forceOf: ForceOf): readonly Reason[] {
  const ranked = reasons.map((reason) => ({ reason, rank: rankOf(reason, forceOf), size: sizeOf(reason) }));
  return ranked
    .toSorted((a, b) => a.rank - b.rank || a.size - b.size || compareWithinRank(a.reason, b.reason))
    .map(({ reason }) => reason);
}

/** Reasons in the order in which an explanation tells them: what could be otherwise first, and slots in order of time. */
export function causesFirst(reasons: readonly Reason[], forceOf: ForceOf): readonly Reason[] {
  const ordered = leastNaturalFirst(reasons, forceOf);
  const told = groupBy(ordered, (reason) => rankOf(reason, forceOf));
  const byRank = [...told.values()].toReversed().flat();
  return [...byRank.filter(isCause), ...byRank.filter((reason) => !isCause(reason))];
}

function compareWithinRank(a: Reason, b: Reason): number {
  return (a.slot ?? 0) - (b.slot ?? 0) || compareText(a.key, b.key);
}

/** Tells whether a reason is one that could be otherwise, not what each activity and each meeting is by its nature. */
export function isCause({ kind, constraints: [constraint] }: Reason): boolean {
  if (kind !== "rule" || constraint === undefined) return true;
  if (constraint.kind === "count") return constraint.subjects.length > 1;
  return constraint.kind === "allowed-slots" || constraint.kind === "precedence" || constraint.kind === "spread";
}

/** Kinds of reasons, those to do without first. */
const ranks = [
  ...(["wish", "announced", "practice", "pin or raised wish", "held"] as const),
  ...(["minutes", "nature", "decided", "time", "lost slot"] as const),
] as const;

const decided: readonly Force[] = ["decides", "agrees", "commits"];

function rankOf(reason: Reason, forceOf: ForceOf): number {
  return ranks.indexOf(kindOf(reason, forceOf));
}

function kindOf({ kind, constraints: [constraint] }: Reason, forceOf: ForceOf): (typeof ranks)[number] {
  if (kind === "slot") return "lost slot";
  if (kind === "held") return "held";
  if (kind === "pin" || constraint === undefined) return "pin or raised wish";
  if (constraint.level === "soft") return "wish";
  if (constraint.level === "change") return "announced";
  const force = forceOf(constraint.rule) ?? "logical";
  if (force === "practice") return "practice";
  if (decided.includes(force)) return "decided";
  if (force !== "logical") return "pin or raised wish";
  if (constraint.kind === "allowed-slots") return "time";
  return constraint.kind === "duration" ? "minutes" : "nature";
}

/** Minutes asked for: of many activities the long ones show best that there is not time enough. */
function sizeOf({ constraints }: Reason): number {
  return constraints.reduce((sum, of) => sum + (of.kind === "duration" ? of.least : 0), 0);
}
