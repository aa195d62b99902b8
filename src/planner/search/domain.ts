import type { Problem } from "../problem.ts";
import { subjectsOf } from "./terms/term-of.ts";

/** What moves must know of a problem: where things may go, and what may be moved at all. */
export interface Domain {
  readonly grain: number;
  readonly slotCount: number;
  readonly activityCount: number;
  readonly subjectCount: number;
  /** The most minutes that a part may have in each slot; 0 in a held one. */
  readonly rooms: Int32Array;
  /** Slots in which each subject may stand, those left out in which a weighty rule never lets it. */
  readonly targets: readonly Int32Array[];
  /** Subjects of the appearances in each activity, held ones left out. */
  readonly appearancesOf: readonly Int32Array[];
  /** Subjects of the appearances that are not held. */
  readonly appearances: Int32Array;
  /** Subjects of each constraint. */
  readonly subjectsIn: readonly (readonly number[])[];
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
    if (constraint.level === "soft") continue;
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
  return {
    grain,
    slotCount,
    activityCount,
    subjectCount,
    rooms,
    targets: targetsOf(problem, rooms),
    appearancesOf: activities.map((_, activity) =>
      Int32Array.from(movable.filter((subject) => appearances[subject - activityCount]?.activity === activity)),
    ),
    appearances: Int32Array.from(movable),
    subjectsIn: problem.constraints.map(subjectsOf),
    shortest,
    mostParts,
    least: Int32Array.from(activities, ({ minutes }) => inGrains(minutes.least)),
    most: Int32Array.from(activities, ({ minutes }) => Math.max(inGrains(minutes.most), grain)),
  };
}

/** The free slots of each subject that break the fewest of the hard and medium `allowed-slots`. */
function targetsOf({ slots, activities, appearances, constraints }: Problem, rooms: Int32Array): readonly Int32Array[] {
  const broken = [...activities, ...appearances].map(() => new Int32Array(slots.length));
  for (const constraint of constraints) {
    if (constraint.kind !== "allowed-slots" || (constraint.level !== "hard" && constraint.level !== "medium")) continue;
    const allowed = new Set(constraint.slots);
    for (const subject of constraint.subjects) {
      const counts = broken[subject];
      for (const slot of counts?.keys() ?? []) if (counts && !allowed.has(slot)) counts[slot] = (counts[slot] ?? 0) + 1;
    }
  }
  return broken.map((counts, subject) => {
    const open = [...counts.keys()].filter((slot) =>
      subject < activities.length ? (rooms[slot] ?? 0) > 0 : slots[slot]?.held === false,
    );
    const fewest = Math.min(...open.map((slot) => counts[slot] ?? 0));
    return Int32Array.from(open.filter((slot) => counts[slot] === fewest));
  });
}
