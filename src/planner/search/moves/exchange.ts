import type { Context } from "../context.ts";
import { anySlotOf, anyTarget, minutesAt, relocate } from "./parts.ts";

/** A part goes to another slot, and what has no room there any more, one part or two, comes back in its place. */
export function exchangeMove(context: Context): void {
  const { domain, random, state } = context;
  const one = random.below(domain.activityCount);
  const from = anySlotOf(context, one);
  if (from < 0) return;
  const to = anyTarget(context, one);
  if (to < 0 || to === from) return;
  const minutes = minutesAt(context, one, from);
  const over = (state.loads[to] as number) + minutes - (domain.rooms[to] as number);
  const free = (domain.rooms[from] as number) - (state.loads[from] as number) + minutes;
  const others = over <= 0 ? [] : inTheWay(context, one, { from, to, over, free });
  if (others === undefined) return;
  relocate(context, one, from, to);
  for (const other of others) relocate(context, other, to, from);
}

/** Activities in a slot that make so much room when they leave it, and find a place in the other; undefined when there are none. */
function inTheWay(
  context: Context,
  one: number,
  {
    from,
    to,
    over,
    free,
  }: { readonly from: number; readonly to: number; readonly over: number; readonly free: number },
): readonly number[] | undefined {
  const there = context.state.activitiesIn[to] as number[];
  const start = there.length === 0 ? 0 : context.random.below(there.length);
  let first: { readonly activity: number; readonly minutes: number } | undefined;
  for (let index = 0; index < there.length; index += 1) {
    const activity = there[(start + index) % there.length] as number;
    const minutes = minutesAt(context, activity, to);
    if (activity === one || minutes > free || minutesAt(context, activity, from) > 0) continue;
    if (!context.state.keepsOrder(activity, from)) continue;
    if (minutes >= over) return [activity];
    if (first === undefined) first = { activity, minutes };
    else if (first.minutes + minutes >= over && first.minutes + minutes <= free) return [first.activity, activity];
  }
  return undefined;
}
