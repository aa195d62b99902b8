import type { Problem, ProblemConstraint } from "../problem.ts";

/** How many grains a part may have; 1 for an appearance. */
export interface PartRange {
  readonly least: number;
  readonly most: number;
}

/** What parts a subject can have. */
export interface Parts {
  /** By slot; undefined where it can have none. */
  readonly ranges: readonly (PartRange | undefined)[];
  /** It can have one alone, held ones included. */
  readonly isSingle: boolean;
}

/**
 * What parts each subject can have at all: those of the domain, less what constraints that must hold exclude for it by itself.
 *
 * @param kept constraints that must hold
 */
export function possibleParts(problem: Problem, kept: readonly ProblemConstraint[]): readonly Parts[] {
  const { grain, slots, activities, appearances } = problem;
  return [...activities, ...appearances].map((_, subject) => {
    const own = kept.filter((constraint) => concerns(constraint, subject));
    const open = openSlots(problem, subject, own);
    const isActivity = subject < activities.length;
    const { least, most, isSingle } = isActivity
      ? rangeOf(problem, subject, own, open)
      : { least: 1, most: 1, isSingle: true };
    const ranges = slots.map(({ capacity }, slot) => {
      const fits = isActivity ? Math.min(most, Math.floor(capacity / grain)) : most;
      return open.has(slot) && least <= fits ? { least, most: fits } : undefined;
    });
    return { ranges, isSingle };
  });
}

function concerns(constraint: ProblemConstraint, subject: number): boolean {
  switch (constraint.kind) {
    case "allowed-slots":
    case "count":
      return constraint.subjects.includes(subject);
    case "duration":
    case "part-minutes":
      return constraint.subject === subject;
    default:
      return false;
  }
}

/** Slots in which a subject can be put; an appearance that stands in a held slot stands there alone. */
function openSlots(
  { slots, activities, held }: Problem,
  subject: number,
  own: readonly ProblemConstraint[],
): ReadonlySet<number> {
  if ((held.appearances[subject - activities.length] ?? -1) >= 0) return new Set();
  const allowed = own.flatMap((constraint) => (constraint.kind === "allowed-slots" ? [new Set(constraint.slots)] : []));
  const isOpen = (slot: number): boolean => slots[slot]?.held === false && allowed.every((of) => of.has(slot));
  return new Set([...slots.keys()].filter(isOpen));
}

/** Bounds on each part of an activity; where it can have one alone, that one has all of its minutes. */
function rangeOf(
  { grain, held }: Problem,
  activity: number,
  own: readonly ProblemConstraint[],
  open: ReadonlySet<number>,
): PartRange & Pick<Parts, "isSingle"> {
  const before = held.parts.filter((part) => part.activity === activity);
  const minutes = before.reduce((sum, part) => sum + part.minutes, 0);
  const isLast = open.size === 1 || own.some(leavesOne);
  let [least, most] = [grain, Number.POSITIVE_INFINITY];
  for (const constraint of own) {
    if (constraint.kind === "part-minutes") least = Math.max(least, constraint.least);
    if (constraint.kind !== "duration") continue;
    if (constraint.most !== undefined) most = Math.min(most, constraint.most - minutes);
    if (isLast) least = Math.max(least, constraint.least - minutes);
  }
  return { least: Math.ceil(least / grain), most: Math.floor(most / grain), isSingle: isLast && before.length === 0 };

  function leavesOne(constraint: ProblemConstraint): boolean {
    if (constraint.kind !== "count" || constraint.most === undefined) return false;
    const within = new Set(constraint.slots);
    const taken = before.filter(({ slot }) => within.has(slot)).length;
    return constraint.most - taken <= 1 && [...open].every((slot) => within.has(slot));
  }
}
