import type { Context } from "../context.ts";
import { anySlotOf, anyTarget, minutesAt, moveSpeakers, removePart } from "./parts.ts";

/** A part gets more or fewer minutes. */
export function resizeMove(context: Context): void {
  const { domain, random, state } = context;
  const activity = random.below(domain.activityCount);
  const slot = anySlotOf(context, activity);
  if (slot < 0) return;
  const now = minutesAt(context, activity, slot);
  const by = (1 + random.below(4)) * domain.grain * (random.below(2) === 0 ? 1 : -1);
  const wanted = Math.min(now + by, domain.rooms[slot] as number);
  if (wanted < domain.grain) return;
  state.set(activity, slot, wanted);
}

/** Minutes go from one part of an activity to another of its parts, or to a new one. */
export function transferMove(context: Context): void {
  const { domain, random, state } = context;
  const activity = random.below(domain.activityCount);
  const from = anySlotOf(context, activity);
  if (from < 0) return;
  const parts = (state.slotsOf[activity] as number[]).length;
  const mostParts = domain.mostParts[activity] as number;
  if (mostParts === 1 && parts === 1) return;
  const to =
    parts > 1 && (parts >= mostParts || random.below(2) === 0)
      ? anySlotOf(context, activity)
      : anyTarget(context, activity);
  if (to < 0 || to === from) return;
  const here = minutesAt(context, activity, from);
  const there = minutesAt(context, activity, to);
  const room = (domain.rooms[to] as number) - there;
  const most = Math.min(here, room) / domain.grain;
  if (most < 1) return;
  let given = (1 + random.below(most)) * domain.grain;
  const shortest = domain.shortest[activity] as number;
  if (here - given < shortest && here <= room) given = here;
  else if (there + given < shortest) given = Math.min(shortest - there, here, room);
  if (given === here) {
    removePart(context, activity, from);
    state.set(activity, to, there + given);
    if (there === 0) moveSpeakers(context, activity, from, to);
  } else {
    state.set(activity, from, here - given);
    state.set(activity, to, there + given);
  }
}

/** An activity is left out, or taken in. */
export function dropOrInsertMove(context: Context): void {
  const { domain, random, state } = context;
  const activity = random.below(domain.activityCount);
  const slots = state.slotsOf[activity] as number[];
  const speakers = domain.appearancesOf[activity] as Int32Array;
  if (slots.length > 0) {
    if ((domain.least[activity] as number) > 0 && random.below(8) > 0) return;
    while (slots.length > 0) removePart(context, activity, slots[slots.length - 1] as number);
    for (let index = 0; index < speakers.length; index += 1) {
      const subject = speakers[index] as number;
      const at = anySlotOf(context, subject);
      if (at >= 0) state.set(subject, at, 0);
    }
    return;
  }
  const slot = anyTarget(context, activity);
  if (slot < 0) return;
  const least = Math.max(domain.least[activity] as number, domain.shortest[activity] as number);
  const most = Math.max(domain.most[activity] as number, least);
  const wanted = least + random.below((most - least) / domain.grain + 1) * domain.grain;
  state.set(activity, slot, Math.min(wanted, domain.rooms[slot] as number));
  for (let index = 0; index < speakers.length; index += 1) {
    const subject = speakers[index] as number;
    const at = anySlotOf(context, subject);
    if (at >= 0) state.set(subject, at, 0);
    state.set(subject, slot, domain.grain);
  }
}

/** An activity gets one more part, with minutes that it lacks, or loses one that it has beside others. */
export function partMove(context: Context): void {
  const { domain, random, state } = context;
  const activity = random.below(domain.activityCount);
  const slots = state.slotsOf[activity] as number[];
  if (slots.length > 1 && random.below(3) === 0) {
    removePart(context, activity, anySlotOf(context, activity));
    return;
  }
  const slot = anyTarget(context, activity);
  if (slots.length === 0 || slot < 0 || minutesAt(context, activity, slot) > 0) return;
  let short = domain.most[activity] as number;
  for (const at of slots) short -= minutesAt(context, activity, at);
  const wanted = Math.max(short, domain.shortest[activity] as number);
  state.set(activity, slot, Math.min(wanted, domain.rooms[slot] as number));
}
