import type { Problem, Solution } from "../problem.ts";

/** Where a part of an activity, or an appearance, stands. */
export interface Place {
  /** Index of the activity or appearance among all subjects. */
  readonly subject: number;
  readonly slot: number;
  readonly minutes: number;
}

/** Every place of a subject, in order of time. */
export function placesOf(
  { activities, grain }: Problem,
  { parts, appearances }: Solution,
  subject: number,
): readonly Place[] {
  const spoken = appearances[subject - activities.length];
  if (spoken !== undefined) return spoken < 0 ? [] : [{ subject, slot: spoken, minutes: grain }];
  return parts
    .filter(({ activity }) => activity === subject)
    .map(({ slot, minutes }) => ({ subject, slot, minutes }))
    .toSorted((a, b) => a.slot - b.slot);
}

/**
 * A solution in which one thing has moved, a part together with the panellists who speak in it; it joins a part of its activity
 * that is there already.
 *
 * @returns the solution, and the minutes that the thing has in its new slot
 */
export function moved(
  { activities, appearances: known }: Problem,
  solution: Solution,
  { subject, slot: from, minutes }: Place,
  to: number,
): { readonly solution: Solution; readonly minutes: number } {
  const { parts, appearances } = solution;
  if (subject >= activities.length) {
    const slots = appearances.map((slot, index) => (index === subject - activities.length ? to : slot));
    return { solution: { parts, appearances: slots }, minutes };
  }
  const isMoving = (activity: number, slot: number): boolean => activity === subject && (slot === from || slot === to);
  const joined = parts.find(({ activity, slot }) => activity === subject && slot === to);
  const total = minutes + (joined?.minutes ?? 0);
  return {
    solution: {
      parts: [
        ...parts.filter(({ activity, slot }) => !isMoving(activity, slot)),
        { activity: subject, slot: to, minutes: total },
      ].sort((a, b) => a.activity - b.activity || a.slot - b.slot),
      appearances: appearances.map((slot, index) => (slot === from && known[index]?.activity === subject ? to : slot)),
    },
    minutes: total,
  };
}
