import type { Problem } from "../../problem.ts";
import type { Limit } from "./limits.ts";
import { limitsIn } from "./limits.ts";
import { tooLittleThere } from "./shortfall.ts";
import type { Why } from "./why.ts";

/** Stands for "no limit" among integers that are added and compared. */
export const unlimited = 1 << 29;

/** What can still be of every subject in every slot, and what has to be: minutes, those of an appearance being the grain. */
export interface Bounds {
  readonly problem: Problem;
  readonly limits: readonly Limit[];
  readonly slotCount: number;
  readonly subjectCount: number;
  /** Minutes at most, at `subject * slotCount + slot`; 0 where it cannot stand. */
  readonly most: Int32Array;
  /** Minutes at least; more than 0 where it has to stand. */
  readonly least: Int32Array;
  /** Minutes that a subject has to have in all slots together; 0 for one that may be absent. */
  readonly need: Int32Array;
  /** Minutes that it may have in all. */
  readonly allowed: Int32Array;
  /** Minutes of its shortest part. */
  readonly shortest: Int32Array;
  /** Parts that it may have. */
  readonly parts: Int32Array;
  /** Its first part stands no later, for what comes after it. */
  readonly startBy: Int32Array;
  /** First and last slot that the order leaves to it, told when none is left. */
  readonly notBefore: Int32Array;
  readonly notAfter: Int32Array;
  /** The earliest slot of its last part, and the latest of its first; -1 for a subject that may be absent. */
  readonly lastFrom: Int32Array;
  readonly firstBy: Int32Array;
  /** Set once something cannot be. */
  readonly why: () => Why | undefined;
  readonly fail: (why: Why) => void;
  readonly atMost: (subject: number, slot: number, minutes: number) => void;
  /** It stands there, with so many minutes or as long as its shortest part. */
  readonly atLeast: (subject: number, slot: number, minutes: number) => void;
  readonly require: (subject: number, minutes: number) => void;
  /** It stands somewhere. */
  readonly requirePart: (subject: number) => void;
  readonly allow: (subject: number, minutes: number) => void;
  readonly lengthen: (subject: number, minutes: number) => void;
  readonly limitParts: (subject: number, parts: number) => void;
  readonly startNoLater: (subject: number, slot: number) => void;
  /** Subjects of which something has changed; whoever takes one out looks at all that follows from it. */
  readonly changed: Set<number>;
}

/** The bounds that the slots and what is held alone give, without any constraint. */
export function boundsOf(problem: Problem): Bounds {
  const { grain, slots, activities, appearances } = problem;
  const slotCount = slots.length;
  const subjectCount = activities.length + appearances.length;
  const most = new Int32Array(subjectCount * slotCount);
  const least = new Int32Array(subjectCount * slotCount);
  const filled = (value: number): Int32Array => new Int32Array(subjectCount).fill(value);
  const [need, allowed, shortest] = [filled(0), filled(unlimited), filled(grain)];
  const parts = filled(slotCount).fill(1, activities.length);
  const [startBy, notBefore, notAfter] = [filled(slotCount - 1), filled(0), filled(slotCount - 1)];
  const changed = new Set<number>();
  let why: Why | undefined;

  const fail = (found: Why): void => {
    why ??= found;
  };
  const clash = (subject: number, slot: number, needed: number, available: number): void =>
    fail(tooLittleThere(bounds, { subject, slot, needed, available }));

  const bounds: Bounds = {
    ...{ problem, limits: limitsIn(problem), slotCount, subjectCount, most, least, need, allowed, shortest, parts },
    ...{ startBy, notBefore, notAfter, lastFrom: filled(-1), firstBy: filled(-1) },
    why: () => why,
    fail,
    changed,
    atMost(subject, slot, minutes) {
      const cell = subject * slotCount + slot;
      if ((most[cell] as number) <= minutes) return;
      if (minutes < (least[cell] as number)) return clash(subject, slot, least[cell] as number, Math.max(minutes, 0));
      const whole = Math.floor(minutes / grain) * grain;
      const left = whole < (shortest[subject] as number) ? 0 : whole;
      if (left < (least[cell] as number)) return clash(subject, slot, least[cell] as number, left);
      most[cell] = left;
      changed.add(subject);
    },
    atLeast(subject, slot, minutes) {
      const cell = subject * slotCount + slot;
      if ((least[cell] as number) >= minutes) return;
      const whole = Math.max(Math.ceil(minutes / grain) * grain, shortest[subject] as number);
      if (whole > (most[cell] as number)) return clash(subject, slot, whole, most[cell] as number);
      least[cell] = whole;
      changed.add(subject);
    },
    require(subject, minutes) {
      if ((need[subject] as number) >= minutes) return;
      need[subject] = minutes;
      changed.add(subject);
    },
    requirePart(subject) {
      const own = least.subarray(subject * slotCount, (subject + 1) * slotCount);
      if (own.every((minutes) => minutes === 0)) bounds.require(subject, shortest[subject] as number);
    },
    allow(subject, minutes) {
      if ((allowed[subject] as number) <= minutes) return;
      allowed[subject] = minutes;
      changed.add(subject);
    },
    lengthen(subject, minutes) {
      if ((shortest[subject] as number) >= minutes) return;
      shortest[subject] = Math.ceil(minutes / grain) * grain;
      for (let slot = 0; slot < slotCount; slot += 1) {
        const cell = subject * slotCount + slot;
        if ((most[cell] as number) < minutes) bounds.atMost(subject, slot, 0);
        else if ((least[cell] as number) > 0) bounds.atLeast(subject, slot, minutes);
      }
    },
    limitParts(subject, count) {
      if ((parts[subject] as number) <= count) return;
      parts[subject] = count;
      changed.add(subject);
    },
    startNoLater(subject, slot) {
      if ((startBy[subject] as number) <= slot) return;
      startBy[subject] = slot;
      changed.add(subject);
    },
  };
  fillCells(bounds);
  return bounds;
}

/** In a held slot everything is as it is; elsewhere anything can have the whole slot. */
function fillCells({ problem, slotCount, most, least }: Bounds): void {
  const { grain, slots, activities, held } = problem;
  const put = (subject: number, slot: number, minutes: number): void => {
    most[subject * slotCount + slot] = minutes;
    least[subject * slotCount + slot] = minutes;
  };
  for (const [slot, { capacity, held: isHeld }] of slots.entries()) {
    if (isHeld) continue;
    const whole = Math.floor(capacity / grain) * grain;
    for (let cell = slot; cell < most.length; cell += slotCount)
      most[cell] = cell < activities.length * slotCount ? whole : grain;
  }
  for (const { activity, slot, minutes } of held.parts) put(activity, slot, minutes);
  for (const [index, slot] of held.appearances.entries()) if (slot >= 0) put(activities.length + index, slot, grain);
}
