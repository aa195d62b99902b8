import type { Level } from "../../check/level.ts";
import { isAtOrAbove } from "../../check/level.ts";
import { groupBy } from "../../internal/group-by.ts";
import type { Problem, ProblemConstraint, ProblemSpecOf } from "../problem.ts";
import { pinned } from "../problem-of.ts";
import { subjectsOf } from "../subjects-of.ts";
import { namesOf } from "./refuter/names.ts";

/**
 * One thing to keep or to give up: what one rule asks of one set of subjects at one level, a pin, a slot without service, or all
 * that is held.
 */
export interface Reason {
  readonly kind: "rule" | "pin" | "slot" | "held";
  /** A name of its own among the reasons of a problem, the same whatever the order of anything in the file. */
  readonly key: string;
  readonly constraints: readonly ProblemConstraint[];
  /** Index of the slot without service. */
  readonly slot?: number;
}

/** The things that a problem asks to be kept, of those at or above a level. */
export function reasonsOf(problem: Problem, level: Level): readonly Reason[] {
  const constraints = problem.constraints.filter((constraint) => isAtOrAbove(constraint.level, level));
  const parts = constraints.flatMap((constraint) => partsOf(problem, constraint));
  const reasons = [...groupBy(parts, ({ key }) => key).values()].flatMap((group): Reason[] =>
    group.slice(0, 1).map((first) => ({ ...first, constraints: group.flatMap((part) => part.constraints) })),
  );
  return problem.slots.some(({ held }) => held)
    ? [...reasons, { kind: "held", key: "held", constraints: [] }]
    : reasons;
}

/** A constraint as one reason; one that shuts slots without service and no others, slot by slot. */
function partsOf(problem: Problem, constraint: ProblemConstraint): readonly Reason[] {
  const key = `${constraint.level} ${constraint.rule} ${subjectKey(problem, constraint)}`;
  if (constraint.rule === pinned) return [{ kind: "pin", key, constraints: [constraint] }];
  if (constraint.kind !== "allowed-slots" || !isOfService(problem, constraint))
    return [{ kind: "rule", key, constraints: [constraint] }];
  const everywhere = [...problem.slots.keys()];
  return everywhere
    .filter((slot) => !constraint.slots.includes(slot))
    .map((slot) => ({
      kind: "slot",
      key: `${key} ${problem.slots[slot]?.key}`,
      constraints: [{ ...constraint, slots: everywhere.filter((other) => other !== slot) }],
      slot,
    }));
}

/** Tells whether a constraint shuts slots without service, and no others, to all that is to be planned. */
function isOfService(
  { slots, activities, held }: Problem,
  { subjects, slots: allowed }: ProblemSpecOf<"allowed-slots">,
): boolean {
  const open = new Set(allowed);
  if (open.size === slots.length || slots.some(({ served }, slot) => served && !open.has(slot))) return false;
  if (subjects.length + held.parts.length < activities.length) return false;
  const concerned = new Set([...subjects, ...held.parts.map(({ activity }) => activity)]);
  return activities.every((_, activity) => concerned.has(activity));
}

function subjectKey(problem: Problem, constraint: ProblemConstraint): string {
  if (constraint.kind !== "precedence") {
    const own = constraint.kind === "during" ? [constraint.subject] : subjectsOf(constraint);
    return namesOf(problem, own).toSorted().join(" ");
  }
  const [before, after] = [constraint.before, constraint.after].map((side) =>
    namesOf(problem, side).toSorted().join(" "),
  );
  return `${before} > ${after}`;
}
