import type { Context } from "../context.ts";
import { anySlotOf, minutesAt, violatedActivity } from "./parts.ts";

/** Parts that one chain moves at most. */
const longestChain = 4;

/** A part goes where it fits best, and what is in its way there goes to its own next best place, and so on. */
export function ejectionMove(context: Context): void {
  const { domain, random, state } = context;
  const start = state.penalty();
  let activity = random.below(2) === 0 ? random.below(domain.activityCount) : violatedActivity(context);
  let from = anySlotOf(context, activity);
  let minutes = 0;
  if (from < 0) {
    minutes = domain.most[activity] as number;
  } else {
    minutes = minutesAt(context, activity, from);
    let total = 0;
    for (const at of state.slotsOf[activity] as number[]) total += minutesAt(context, activity, at);
    const short = (domain.most[activity] as number) - total;
    if (short > 0 && random.below(2) === 0) minutes += short;
  }
  for (let depth = 0; depth < longestChain; depth += 1) {
    const carried = lift(context, activity, from);
    const to = bestSlot(context, activity, from, minutes, carried);
    if (to < 0) {
      if (from >= 0) put(context, activity, from, minutes, carried);
      return;
    }
    put(context, activity, to, minutes, carried);
    if (state.penalty() <= start) return;
    const there = state.activitiesIn[to] as number[];
    if (there.length < 2) return;
    let other = activity;
    while (other === activity) other = there[random.below(there.length)] as number;
    activity = other;
    from = to;
    minutes = minutesAt(context, activity, from);
  }
}

/** Takes a part out, and gives back those who speak in it. */
function lift({ state, domain }: Context, activity: number, slot: number): readonly number[] {
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
function put(
  { state, domain }: Context,
  activity: number,
  slot: number,
  minutes: number,
  carried: readonly number[],
): void {
  state.set(activity, slot, Math.min(minutes, domain.rooms[slot] as number));
  for (const subject of carried) state.set(subject, slot, domain.grain);
}

function take({ state }: Context, activity: number, slot: number, carried: readonly number[]): void {
  state.set(activity, slot, 0);
  for (const subject of carried) state.set(subject, slot, 0);
}

/** The slot where a part costs least, but for the one where it is; -1 when there is none. */
function bestSlot(
  context: Context,
  activity: number,
  from: number,
  minutes: number,
  carried: readonly number[],
): number {
  const { domain, random, state } = context;
  const targets = domain.targets[activity] as Int32Array;
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  let ties = 0;
  for (let index = 0; index < targets.length; index += 1) {
    const slot = targets[index] as number;
    if (slot === from || minutesAt(context, activity, slot) > 0) continue;
    put(context, activity, slot, minutes, carried);
    const penalty = state.penalty();
    take(context, activity, slot, carried);
    if (penalty < least) {
      least = penalty;
      best = slot;
      ties = 1;
    } else if (penalty === least) {
      ties += 1;
      if (random.below(ties) === 0) best = slot;
    }
  }
  return best;
}
