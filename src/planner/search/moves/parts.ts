import type { Context } from "../context.ts";

/** Minutes of an activity in a slot. */
export function minutesAt({ state, domain }: Context, activity: number, slot: number): number {
  return state.minutes[activity * domain.slotCount + slot] as number;
}

/** One of the slots in which a subject stands; -1 when it stands nowhere that is free. */
export function anySlotOf({ state, random }: Context, subject: number): number {
  const slots = state.slotsOf[subject] as number[];
  return slots.length === 0 ? -1 : (slots[random.below(slots.length)] as number);
}

/** One of the slots in which a subject may stand, now and then one that a weighty rule forbids; -1 when there is none. */
export function anyTarget({ domain, random }: Context, subject: number): number {
  const targets = domain.targets[subject] as Int32Array;
  return targets.length === 0 ? -1 : (targets[random.below(targets.length)] as number);
}

/** Moves a part with those who speak in it; where the activity stands already, the parts become one. */
export function relocate(context: Context, activity: number, from: number, to: number): void {
  const { state, domain } = context;
  const moved = minutesAt(context, activity, from) + minutesAt(context, activity, to);
  state.set(activity, from, 0);
  state.set(activity, to, Math.min(moved, domain.rooms[to] as number));
  moveSpeakers(context, activity, from, to);
}

/** Moves the appearances in an activity from one slot to another. */
export function moveSpeakers({ state, domain }: Context, activity: number, from: number, to: number): void {
  const { slotCount, grain } = domain;
  const speakers = domain.appearancesOf[activity] as Int32Array;
  for (let index = 0; index < speakers.length; index += 1) {
    const subject = speakers[index] as number;
    if (state.minutes[subject * slotCount + from] === 0) continue;
    state.set(subject, from, 0);
    state.set(subject, to, grain);
  }
}

/** Takes the appearances in an activity out of a slot, to another of its slots if it has one. */
export function removePart(context: Context, activity: number, slot: number): void {
  const { state, domain } = context;
  state.set(activity, slot, 0);
  const left = state.slotsOf[activity] as number[];
  const speakers = domain.appearancesOf[activity] as Int32Array;
  for (let index = 0; index < speakers.length; index += 1) {
    const subject = speakers[index] as number;
    if (state.minutes[subject * domain.slotCount + slot] === 0) continue;
    state.set(subject, slot, 0);
    if (left.length > 0) state.set(subject, left[context.random.below(left.length)] as number, domain.grain);
  }
}
