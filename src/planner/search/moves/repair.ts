import type { ProblemSpecOf } from "../../problem.ts";
import type { Context } from "../context.ts";
import { carryToBest, lift, put } from "./carry.ts";
import { activityOf, anySlotOf, anyTarget, minutesAt, violatedActivity } from "./parts.ts";

/** Parts that one repair moves at most, besides the first. */
const longestRepair = 6;

/**
 * A part goes where it is wanted; of what this breaks that has to be kept, something is mended by moving another activity to its own
 * best place, and so on.
 */
export function repairMove(context: Context): void {
  const { domain, random, state } = context;
  const start = state.ledger.penalty;
  let activity = random.below(2) === 0 ? random.below(domain.activityCount) : violatedActivity(context);
  const from = anySlotOf(context, activity);
  const wanted = domain.favourites[activity] as Int32Array;
  let to = random.below(2) === 0 ? anyTarget(context, activity) : (wanted[random.below(wanted.length)] ?? -1);
  if (to < 0 || to === from || minutesAt(context, activity, to) > 0) return;
  const brokenBefore = new Set(state.ledger.violated);
  const minutes = from < 0 ? (domain.most[activity] as number) : minutesAt(context, activity, from);
  put(context, activity, to, minutes, lift(context, activity, from));
  const moved = [activity];
  const filled = [to];
  while (state.ledger.penalty > start && moved.length <= longestRepair) {
    const constraint = anyBroken(context, brokenBefore);
    const other = constraint < 0 ? -1 : anyOf(context, inTheWay(context, constraint, activity, filled), moved);
    if (other < 0) return;
    const at = filled.findLast((slot) => minutesAt(context, other, slot) > 0) ?? anySlotOf(context, other);
    if (at < 0) return;
    activity = other;
    to = carryToBest(context, activity, at, minutesAt(context, activity, at));
    if (to < 0) return;
    moved.push(activity);
    filled.push(to);
  }
}

/** One of the constraints that have to be kept and were, and are not any more; -1 when there is none. */
function anyBroken({ domain, random, state }: Context, before: ReadonlySet<number>): number {
  let chosen = -1;
  let count = 0;
  for (let index = 0; index < state.ledger.violated.length; index += 1) {
    const constraint = state.ledger.violated[index] as number;
    if (domain.isWeighty[constraint] === 0 || before.has(constraint)) continue;
    count += 1;
    if (random.below(count) === 0) chosen = constraint;
  }
  return chosen;
}

/** The subjects of which one has to move so that a constraint is kept, when an activity has just come to the last of some slots. */
function inTheWay(context: Context, index: number, arrived: number, filled: readonly number[]): readonly number[] {
  const { domain, state } = context;
  const constraint = state.problem.constraints[index];
  const slot = filled.at(-1) as number;
  const standsAt = (subject: number, isWrong: (at: number) => boolean): boolean =>
    (state.slotsOf[subject] as number[]).some(isWrong);
  if (constraint?.kind === "capacity") {
    const crowded = filled.findLast((at) => isCrowded(context, constraint, at));
    return crowded === undefined
      ? []
      : constraint.subjects.filter((subject) => minutesAt(context, subject, crowded) > 0);
  }
  if (constraint?.kind === "precedence") {
    const { before, after, lag } = constraint;
    if (before.includes(arrived)) return after.filter((subject) => standsAt(subject, (at) => at < slot + lag));
    if (after.includes(arrived)) return before.filter((subject) => standsAt(subject, (at) => at + lag > slot));
  }
  return domain.subjectsIn[index] as readonly number[];
}

function isCrowded(context: Context, { subjects, limits, unit }: ProblemSpecOf<"capacity">, slot: number): boolean {
  const limit = limits.find(([at]) => at === slot)?.[1] ?? Number.POSITIVE_INFINITY;
  let load = 0;
  for (const subject of subjects) {
    const here = minutesAt(context, subject, slot);
    load += unit === "minutes" ? here : Math.min(here, 1);
  }
  return load > limit;
}

/** One of the activities of some subjects that has not been moved; -1 when there is none. */
function anyOf(context: Context, subjects: readonly number[], moved: readonly number[]): number {
  let chosen = -1;
  let count = 0;
  for (const subject of subjects) {
    const activity = activityOf(context, subject);
    if (moved.includes(activity)) continue;
    count += 1;
    if (context.random.below(count) === 0) chosen = activity;
  }
  return chosen;
}
