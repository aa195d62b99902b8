import type { Bounds } from "./bounds.ts";
import { nameOf } from "./names.ts";
import type { Why } from "./why.ts";

/** The slots in which a subject can still stand. */
export function slotsOpenTo({ slotCount, most }: Bounds, subject: number): readonly number[] {
  const start = subject * slotCount;
  return Array.from({ length: slotCount }, (_, slot) => slot).filter((slot) => (most[start + slot] as number) > 0);
}

/** Why a subject can stand nowhere. */
export function noSlot(bounds: Bounds, subject: number): Why {
  return { kind: "no-slot", subject: nameOf(bounds.problem, subject), ...orderAround(bounds, subject) };
}

/** The slots that the order leaves to a subject, where it leaves not all of them. */
function orderAround({ slotCount, notBefore, notAfter, startBy }: Bounds, subject: number) {
  const from = notBefore[subject] as number;
  const until = Math.min(notAfter[subject] as number, startBy[subject] as number);
  return { ...(from > 0 ? { from } : {}), ...(until < slotCount - 1 ? { until } : {}) };
}

/** Why a subject cannot have all the minutes that it needs. */
export function tooLittle(bounds: Bounds, subject: number, available: number): Why {
  const slots = slotsOpenTo(bounds, subject);
  if (slots.length === 0) return noSlot(bounds, subject);
  const subjects = [nameOf(bounds.problem, subject)];
  const needed = bounds.need[subject] as number;
  const parts = bounds.parts[subject] as number;
  return parts < slots.length
    ? { kind: "longest-slots", subjects, slots: parts, needed, available }
    : { kind: "minutes", subjects, slots, needed, available, elsewhere: 0 };
}

/** Why a subject cannot have the minutes in a slot that it has to have there. */
export function tooLittleThere(
  bounds: Bounds,
  { subject, slot, needed, available }: { readonly [K in "subject" | "slot" | "needed" | "available"]: number },
): Why {
  const isHeld = bounds.problem.slots[slot]?.held === true;
  const elsewhere = slotsOpenTo(bounds, subject).filter((other) => other !== slot);
  if (available === 0 && elsewhere.length === 0 && !isHeld) return noSlot(bounds, subject);
  const name = nameOf(bounds.problem, subject);
  return available === 0
    ? { kind: "shut", subject: name, slot, ...orderAround(bounds, subject) }
    : { kind: "minutes", subjects: [name], slots: [slot], needed, available, elsewhere: 0 };
}
