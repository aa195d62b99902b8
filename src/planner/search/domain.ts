import type { Problem } from "../problem.ts";
import { subjectsOf } from "../subjects-of.ts";
import { favouritesOf } from "./favourites.ts";
import { openSlots, targetsOf } from "./targets.ts";
import { isWeighty } from "./weighty.ts";

/** What moves must know of a problem: where things may go, and what may be moved at all. */
export interface Domain {
  readonly grain: number;
  readonly slotCount: number;
  readonly activityCount: number;
  readonly subjectCount: number;
  /** The most minutes that a part may have in each slot; 0 in a held one. */
  readonly rooms: Int32Array;
  /** Free slots of each subject, those left out in which a weighty rule never lets it stand. */
  readonly open: readonly Int32Array[];
  /** Those of them in which the others leave it a place. */
  readonly targets: readonly Int32Array[];
  /** Those of these that cost least by themselves. */
  readonly favourites: readonly Int32Array[];
  /** Subjects of the appearances in each activity, held ones left out. */
  readonly appearancesOf: readonly Int32Array[];
  /** Subjects of the appearances that are not held. */
  readonly appearances: Int32Array;
  /** Subjects of each constraint. */
  readonly subjectsIn: readonly (readonly number[])[];
  /** 1 for each constraint that has to be kept before any wish counts. */
  readonly isWeighty: Uint8Array;
  /** The fewest minutes that a part of each activity should have. */
  readonly shortest: Int32Array;
  /** The most parts that each activity should have. */
  readonly mostParts: Int32Array;
  /** Minutes that each activity should have. */
  readonly least: Int32Array;
  readonly most: Int32Array;
}

/** What a problem says of its subjects one by one. */
export function domainOf(problem: Problem): Domain {
  const { grain, slots, activities, appearances, held } = problem;
  const slotCount = slots.length;
  const activityCount = activities.length;
  const subjectCount = activityCount + appearances.length;
  const rooms = Int32Array.from(slots, (slot) => (slot.held ? 0 : Math.floor(slot.capacity / grain) * grain));
  const movable = appearances.flatMap((_, index) =>
    (held.appearances[index] ?? -1) < 0 ? [activityCount + index] : [],
  );
  const shortest = new Int32Array(activityCount).fill(grain);
  const mostParts = new Int32Array(activityCount).fill(slotCount);
  for (const constraint of problem.constraints) {
    if (constraint.level !== "hard") continue;
    if (constraint.kind === "part-minutes" && constraint.subject < activityCount) {
      const { subject, least } = constraint;
      shortest[subject] = Math.max(shortest[subject] ?? 0, Math.ceil(least / grain) * grain);
    }
    if (constraint.kind === "count" && constraint.subjects.length === 1 && constraint.most !== undefined) {
      const [subject = 0] = constraint.subjects;
      if (subject < activityCount) mostParts[subject] = Math.min(mostParts[subject] ?? 0, Math.max(constraint.most, 1));
    }
  }
  const inGrains = (minutes: number): number => Math.ceil(minutes / grain) * grain;
  const asked = {
    grain,
    slotCount,
    activityCount,
    subjectCount,
    rooms,
    open: openSlots(problem, rooms),
    appearancesOf: activities.map((_, activity) =>
      Int32Array.from(movable.filter((subject) => appearances[subject - activityCount]?.activity === activity)),
    ),
    appearances: Int32Array.from(movable),
    subjectsIn: problem.constraints.map(subjectsOf),
    isWeighty: Uint8Array.from(problem.constraints, (constraint) => (isWeighty(constraint) ? 1 : 0)),
    shortest,
    mostParts,
    least: Int32Array.from(activities, ({ minutes }) => inGrains(minutes.least)),
    most: Int32Array.from(activities, ({ minutes }) => Math.max(inGrains(minutes.most), grain)),
  };
  const targets = targetsOf(problem, asked);
  return { ...asked, targets, favourites: favouritesOf(problem, targets) };
}
