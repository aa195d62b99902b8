import type { Context } from "../context.ts";
import { anySlotOf, anyTarget, minutesAt, relocate } from "./parts.ts";

/** A part goes to another slot. */
export function relocateMove(context: Context): void {
  const { domain, random } = context;
  const activity = random.below(domain.activityCount);
  const from = anySlotOf(context, activity);
  if (from < 0) return;
  const speakers = domain.appearancesOf[activity] as Int32Array;
  const lead =
    speakers.length > 0 && random.below(3) === 0 ? (speakers[random.below(speakers.length)] as number) : activity;
  const to = anyTarget(context, lead);
  if (to < 0 || to === from || domain.rooms[to] === 0) return;
  relocate(context, activity, from, to);
  if (random.below(3) === 0) fitToRoom(context, activity, to);
}

/** Shortens or lengthens a part to what room there is, within the minutes asked for. */
function fitToRoom(context: Context, activity: number, slot: number): void {
  const { state, domain } = context;
  const least = domain.least[activity] as number;
  const most = domain.most[activity] as number;
  if (least === most) return;
  const now = minutesAt(context, activity, slot);
  const free = (domain.rooms[slot] as number) - (state.loads[slot] as number);
  let total = 0;
  for (const at of state.slotsOf[activity] as number[]) total += minutesAt(context, activity, at);
  const lowest = Math.max(domain.shortest[activity] as number, now - Math.max(total - least, 0));
  const highest = now + Math.max(most - total, 0);
  const wanted = Math.min(Math.max(now + free, lowest), highest);
  if (wanted > 0 && wanted <= (domain.rooms[slot] as number))
    state.set(activity, slot, wanted - (wanted % domain.grain));
}

/** Two parts change places. */
export function swapMove(context: Context): void {
  const { domain, random, state } = context;
  const one = random.below(domain.activityCount);
  const from = anySlotOf(context, one);
  if (from < 0) return;
  const to = anyTarget(context, one);
  if (to < 0 || to === from) return;
  const there = state.activitiesIn[to] as number[];
  if (there.length === 0) return;
  const other = there[random.below(there.length)] as number;
  if (other === one || minutesAt(context, one, to) > 0 || minutesAt(context, other, from) > 0) return;
  relocate(context, one, from, to);
  relocate(context, other, to, from);
}
