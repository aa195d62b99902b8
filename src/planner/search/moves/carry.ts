import type { Context } from "../context.ts";
import { minutesAt } from "./parts.ts";

/** Takes a part out, and gives back those who speak in it; of an activity that stands nowhere, at slot -1, those who speak nowhere. */
export function lift({ state, domain }: Context, activity: number, slot: number): readonly number[] {
  const carried: number[] = [];
  const speakers = domain.appearancesOf[activity] as Int32Array;
  for (let index = 0; index < speakers.length; index += 1) {
    const subject = speakers[index] as number;
    if (
      slot >= 0
        ? state.minutes[subject * domain.slotCount + slot] === 0
        : (state.slotsOf[subject] as number[]).length > 0
    )
      continue;
    if (slot >= 0) state.set(subject, slot, 0);
    carried.push(subject);
  }
  if (slot >= 0) state.set(activity, slot, 0);
  return carried;
}

/** Puts a part into a slot, with those who speak in it. */
export function put(
  { state, domain }: Context,
  activity: number,
  slot: number,
  minutes: number,
  carried: readonly number[],
): void {
  state.set(activity, slot, Math.min(minutes, domain.rooms[slot] as number));
  for (const subject of carried) state.set(subject, slot, domain.grain);
}

/**
 * Carries a part, with those who speak in it, to the slot where it costs least but for the one where it is.
 *
 * @param from the slot where it is, or -1
 * @returns the slot; -1 when there is none, and all is as it was
 */
export function carryToBest(context: Context, activity: number, from: number, minutes: number): number {
  const carried = lift(context, activity, from);
  const to = bestSlot(context, activity, from, minutes, carried);
  if (to >= 0) put(context, activity, to, minutes, carried);
  else if (from >= 0) put(context, activity, from, minutes, carried);
  return to;
}

/** The slot where a part costs least, but for the one where it is, and breaks an order only if it must; -1 when there is none. */
function bestSlot(
  context: Context,
  activity: number,
  from: number,
  minutes: number,
  carried: readonly number[],
): number {
  const { domain, random, state } = context;
  const targets = domain.targets[activity] as Int32Array;
  const before = state.mark;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  let isOrdered = false;
  let ties = 0;
  for (let index = 0; index < targets.length; index += 1) {
    const slot = targets[index] as number;
    if (slot === from || minutesAt(context, activity, slot) > 0) continue;
    const isKept = state.keepsOrder(activity, slot);
    if (isOrdered && !isKept) continue;
    put(context, activity, slot, minutes, carried);
    const penalty = state.ledger.penalty;
    state.undo(before);
    if (penalty < least || (isKept && !isOrdered)) {
      least = penalty;
      best = slot;
      isOrdered = isKept;
      ties = 1;
    } else if (penalty === least) {
      ties += 1;
      if (random.below(ties) === 0) best = slot;
    }
  }
  return best;
}
