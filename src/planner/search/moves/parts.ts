import type { ProblemAppearance } from "../../problem.ts";
import type { Context } from "../context.ts";

/** Minutes of a subject in a slot. */
export function minutesAt({ state, domain }: Context, subject: number, slot: number): number {
  return state.minutes[subject * domain.slotCount + slot] as number;
}

/** One of the slots in which a subject stands; -1 when it stands nowhere that is free. */
export function anySlotOf({ state, random }: Context, subject: number): number {
  const slots = state.slotsOf[subject] as number[];
  return slots.length === 0 ? -1 : (slots[random.below(slots.length)] as number);
}

/** How often a slot is drawn again because a subject would break an order there. */
const draws = 3;

/** One of the slots in which a subject may stand, more often one that costs little; -1 when there is none. */
export function anyTarget({ domain, random, state }: Context, subject: number): number {
  const { favourites, targets, open } = domain;
  let slot = -1;
  for (let draw = 0; draw < draws; draw += 1) {
    const lot = random.below(100);
    // What no other leaves a place for may still be the least evil.
    const slots = (lot < 35 ? favourites : lot < 97 ? targets : open)[subject] as Int32Array;
    if (slots.length === 0) return -1;
    slot = slots[random.below(slots.length)] as number;
    if (state.keepsOrder(subject, slot)) break;
  }
  return slot;
}

/** One of which a violated constraint speaks, if any is violated. */
export function violatedActivity(context: Context): number {
  const { domain, random, state } = context;
  const { violated } = state.ledger;
  if (violated.length === 0) return random.below(domain.activityCount);
  const subjects = domain.subjectsIn[violated[random.below(violated.length)] as number] as readonly number[];
  if (subjects.length === 0) return random.below(domain.activityCount);
  return activityOf(context, subjects[random.below(subjects.length)] as number);
}

/** The activity that a subject is, or in which it appears. */
export function activityOf({ domain, state }: Context, subject: number): number {
  if (subject < domain.activityCount) return subject;
  return (state.problem.appearances[subject - domain.activityCount] as ProblemAppearance).activity;
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
