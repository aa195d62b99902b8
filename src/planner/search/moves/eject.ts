import type { Context } from "../context.ts";
import { carryToBest } from "./carry.ts";
import { anySlotOf, minutesAt, violatedActivity } from "./parts.ts";

/** Parts that one chain moves at most. */
const longestChain = 4;

/** A part goes where it fits best, and what is in its way there goes to its own next best place, and so on. */
export function ejectionMove(context: Context): void {
  const { domain, random, state } = context;
  const start = state.ledger.penalty;
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
    const to = carryToBest(context, activity, from, minutes);
    if (to < 0 || state.ledger.penalty <= start) return;
    const there = state.activitiesIn[to] as number[];
    if (there.length < 2) return;
    let other = activity;
    while (other === activity) other = there[random.below(there.length)] as number;
    activity = other;
    from = to;
    minutes = minutesAt(context, activity, from);
  }
}
