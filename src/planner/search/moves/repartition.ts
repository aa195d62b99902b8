import type { Context } from "../context.ts";
import { lift, put } from "./carry.ts";
import { bestDivision, type LoosePart } from "./division.ts";
import { anySlotOf, minutesAt, violatedActivity } from "./parts.ts";

/** Slots whose work is divided anew, at least and at most. */
const slots = { fewest: 3, most: 5 };
/** More parts than these have too many divisions. */
const mostParts = 20;
/** How often another slot is drawn that may be one of those already there. */
const draws = 10;

/** All the work of some slots is divided among them anew, as well as can be found: what no chain of single moves comes to. */
export function repartitionMove(context: Context): void {
  const { state } = context;
  const chosen = chooseSlots(context);
  let count = 0;
  for (const slot of chosen) count += (state.activitiesIn[slot] as number[]).length;
  if (count < 2 || count > mostParts) return;
  const { penalty } = state.ledger;
  const wishes = new Map(lightWishes(context).map((index) => [index, state.ledger.amounts[index] as number]));
  const parts = liftAll(context, chosen);
  let gain = 0;
  for (const [index, before] of wishes)
    gain += Math.max(before - (state.ledger.amounts[index] as number), 0) * (state.ledger.weights[index] as number);
  const found = bestDivision(context, chosen, parts, { penalty, gain });
  if (found === undefined) state.undo();
  else
    for (const [index, { activity, minutes, carried }] of parts.entries())
      put(context, activity, chosen[found[index] as number] as number, minutes, carried);
}

/** What is violated and need not be kept, but for the slots that are wanted, of which a division knows what they weigh. */
function lightWishes({ domain, state }: Context): readonly number[] {
  return state.ledger.violated.filter(
    (index) => domain.isWeighty[index] === 0 && state.problem.constraints[index]?.kind !== "allowed-slots",
  );
}

/** Slots that may have to do with each other: one of an activity of which something violated speaks, one that it wants, and so on. */
function chooseSlots(context: Context): readonly number[] {
  const { domain, random, state } = context;
  const count = slots.fewest + random.below(slots.most - slots.fewest + 1);
  const chosen: number[] = [];
  const choose = (slot: number): void => {
    if (slot >= 0 && domain.rooms[slot] !== 0 && !chosen.includes(slot)) chosen.push(slot);
  };
  const anyOf = (list: Int32Array): number => (list.length === 0 ? -1 : (list[random.below(list.length)] as number));
  const activity = violatedActivity(context);
  choose(anySlotOf(context, activity));
  choose(anyOf(domain.favourites[activity] as Int32Array));
  for (let draw = 0; draw < draws && chosen.length < count; draw += 1) {
    const there = state.activitiesIn[chosen.at(-1) ?? 0] as number[];
    if (random.below(2) === 0 && there.length > 0)
      choose(anyOf(domain.targets[there[random.below(there.length)] as number] as Int32Array));
    else choose(random.below(domain.slotCount));
  }
  return chosen;
}

/** Takes every part out of some slots; the longest come first, for which there are the fewest places. */
function liftAll(context: Context, chosen: readonly number[]): readonly LoosePart[] {
  const { state } = context;
  return chosen
    .flatMap((slot, from) =>
      (state.activitiesIn[slot] as number[]).slice().map((activity) => {
        const minutes = minutesAt(context, activity, slot);
        return { activity, minutes, from, carried: lift(context, activity, slot) };
      }),
    )
    .sort((one, other) => other.minutes - one.minutes);
}
