import type { BoundRule } from "../check/rule.ts";
import { subjectsOf } from "../check/subjects.ts";
import type { Session } from "../model/session.ts";
import { explainPlacement } from "./explain/explain-placement.ts";
import type { Named } from "./explain/explanation.ts";
import type { Alternative } from "./explain/placement-explanation.ts";
import { namesIn } from "./explain/tell-constraint.ts";
import type { PlanningTask } from "./plan.ts";
import type { Solution } from "./problem.ts";

/** Something that stands elsewhere than the programme announced it. */
export interface Move {
  /** An activity, or the appearance of a panellist in one. */
  readonly subject: Named;
  /** Slots in which it was announced and does not stand any more. */
  readonly from: readonly Named[];
  /** Slots in which it stands and was not announced; none when it was only shortened to fewer meetings. */
  readonly to: readonly Named[];
  /** What it would mean to leave it where it was announced, and to move nothing else. */
  readonly back?: Alternative;
}

/**
 * What a new revision moves, in order of where it was announced.
 *
 * @param announced the session with the programme that was announced
 */
export function movesBetween(
  announced: Session,
  { session, problem }: PlanningTask,
  solution: Solution,
  rules: readonly BoundRule[],
): readonly Move[] {
  const names = namesIn(session, problem);
  const indexOf = new Map(session.slots.map(({ key, index }) => [key, index]));
  const moves = [...problem.activities, ...problem.appearances].flatMap(({ subject }, index) => {
    const before = [...(subjectsOf(announced).get(subject)?.standing.keys() ?? [])].flatMap(
      (slot) => indexOf.get(announced.slots[slot]?.key ?? "") ?? [],
    );
    if (before.length === 0) return [];
    const now = slotsOf(solution, index, problem.activities.length);
    const left = before.filter((slot) => !now.includes(slot));
    const to = now.filter((slot) => !before.includes(slot));
    if (left.length === 0 && to.length === 0) return [];
    const [first = 0] = left;
    const back = explainPlacement(problem, solution, subject, { session, rules })
      .places.filter(({ slot, isHeld }) => !isHeld && to.some((index) => names.slot(index).id === slot.id))
      .flatMap(({ alternatives }) => alternatives)
      .find(({ slot }) => left.length > 0 && slot.id === names.slot(first).id);
    const move: Move = {
      subject: names.named(subject),
      from: left.map(names.slot),
      to: to.map(names.slot),
      ...(back === undefined ? {} : { back }),
    };
    return [{ move, at: before[0] ?? 0 }];
  });
  return moves.toSorted((a, b) => a.at - b.at).map(({ move }) => move);
}

/** The slots of a subject, in order of time. */
function slotsOf({ parts, appearances }: Solution, subject: number, activityCount: number): readonly number[] {
  const spoken = appearances[subject - activityCount];
  if (spoken !== undefined) return spoken < 0 ? [] : [spoken];
  return parts.filter(({ activity }) => activity === subject).map(({ slot }) => slot);
}
