import type { Problem, ProblemSpecOf } from "../problem.ts";
import type { Domain } from "./domain.ts";
import { isWeighty } from "./weighty.ts";

/** Slots by subject, in order of time. */
type Slots = readonly Int32Array[];

/** The free slots of each subject that break the fewest of the hard and medium `allowed-slots`. */
export function openSlots({ slots, activities, appearances, constraints }: Problem, rooms: Int32Array): Slots {
  const broken = [...activities, ...appearances].map(() => new Int32Array(slots.length));
  for (const constraint of constraints) {
    if (constraint.kind !== "allowed-slots" || !isWeighty(constraint)) continue;
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

/**
 * The open slots less those in which a subject can hardly stand, as rules on order and on panellists tell beforehand. Where nothing
 * would be left, nothing is taken away.
 */
export function targetsOf(problem: Problem, domain: Omit<Domain, "targets" | "favourites">): Slots {
  const targets = [...domain.open];
  let isNarrowed = true;
  const narrow = (subject: number, keeps: (slot: number) => boolean): void => {
    const left = targets[subject]?.filter(keeps);
    if (left === undefined || left.length === 0 || left.length === targets[subject]?.length) return;
    targets[subject] = left;
    isNarrowed = true;
  };
  const precedences = problem.constraints.flatMap((constraint) =>
    constraint.kind === "precedence" && isWeighty(constraint) ? [constraint] : [],
  );
  const boundsOf = boundsIn(problem, domain, targets);
  while (isNarrowed) {
    isNarrowed = false;
    for (const precedence of precedences) {
      const { earliest, latest } = boundsOf(precedence);
      for (const subject of precedence.after) narrow(subject, (slot) => slot >= earliest);
      for (const subject of precedence.before) narrow(subject, (slot) => slot <= latest);
    }
    for (const [activity, speakers] of domain.appearancesOf.entries()) {
      for (const speaker of speakers) {
        narrow(speaker, (slot) => targets[activity]?.includes(slot) === true);
        if (domain.mostParts[activity] === 1) narrow(activity, (slot) => targets[speaker]?.includes(slot) === true);
      }
    }
  }
  return targets;
}

/** The first slot for what comes after, and the last one for what comes before, as the other side allows. */
function boundsIn(
  { slots, held }: Problem,
  { activityCount, least, rooms }: Pick<Domain, "activityCount" | "least" | "rooms">,
  targets: Slots,
) {
  const begun = new Set(held.parts.map(({ activity }) => activity));
  const isSure = (subject: number): boolean =>
    subject < activityCount && (least[subject] ?? 0) > 0 && !begun.has(subject) && targets[subject]?.length !== 0;
  const minutesOf = (subjects: readonly number[]): number => subjects.reduce((sum, of) => sum + (least[of] ?? 0), 0);
  /** The slot by which so many minutes have found room, looking in one direction. */
  const filledBy = (minutes: number, inOrder: readonly number[]): number => {
    let left = minutes;
    for (const slot of inOrder) {
      left -= rooms[slot] ?? 0;
      if (left <= 0) return slot;
    }
    return inOrder.at(-1) ?? 0;
  };
  const forwards = [...slots.keys()];
  const backwards = forwards.toReversed();
  return ({ before, after, from, lag }: ProblemSpecOf<"precedence">) => {
    const sureBefore = before.filter(isSure);
    const sureAfter = after.filter(isSure);
    const firsts = sureBefore.map((subject) => targets[subject]?.[0] ?? 0);
    const lasts = sureAfter.map((subject) => targets[subject]?.at(-1) ?? slots.length);
    if (from === "start") {
      const earliest = sureBefore.length < before.length ? 0 : Math.min(...firsts) + lag;
      return { earliest, latest: slots.length };
    }
    return {
      earliest: sureBefore.length === 0 ? 0 : Math.max(...firsts, filledBy(minutesOf(sureBefore), forwards)) + lag,
      latest:
        sureAfter.length === 0 ? slots.length : Math.min(...lasts, filledBy(minutesOf(sureAfter), backwards)) - lag,
    };
  };
}
