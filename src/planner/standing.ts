import type { Subject } from "../check/constraint.ts";
import { grain } from "../check/placement.ts";
import { subjectsOf } from "../check/subjects.ts";
import type { Session } from "../model/session.ts";
import type { Problem, Solution } from "./problem.ts";

/**
 * Where the programme of a session puts everything now, as a solution of its problem.
 *
 * Minutes are as stated, or the usual grain: they may be no multiple of the problem's grain, or more than the slot has.
 *
 * @example
 * costOf(problem, programmeAsSolution(session, problem));
 */
export function programmeAsSolution(session: Session, { activities, appearances }: Problem): Solution {
  const indexOf = new Map([...activities, ...appearances].map(({ subject }, index) => [subject, index]));
  return standingIn(session, indexOf);
}

/**
 * What stands in some slots, or in all, of a session.
 *
 * @param indexOf index of each subject, activities first
 */
export function standingIn(
  session: Session,
  indexOf: ReadonlyMap<Subject, number>,
  slots?: ReadonlySet<number>,
): Solution {
  const parts: Solution["parts"][number][] = [];
  const appearances = new Map<number, number>();
  const activityCount = session.activities.length;
  for (const { subject, standing, panellist } of subjectsOf(session).values()) {
    const index = indexOf.get(subject);
    if (index === undefined) continue;
    for (const [slot, entries] of standing) {
      if (slots !== undefined && !slots.has(slot)) continue;
      const minutes = entries.reduce((sum, { entry }) => sum + (entry.minutes ?? grain), 0);
      if (panellist === undefined) parts.push({ activity: index, slot, minutes });
      else appearances.set(index - activityCount, appearances.get(index - activityCount) ?? slot);
    }
  }
  return {
    parts: parts.sort((a, b) => a.activity - b.activity || a.slot - b.slot),
    appearances: Array.from({ length: indexOf.size - activityCount }, (_, index) => appearances.get(index) ?? -1),
  };
}
