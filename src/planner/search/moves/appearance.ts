import type { Context } from "../context.ts";
import { activityOf, anySlotOf, anyTarget, minutesAt, relocate } from "./parts.ts";

/** A panellist speaks in another slot: one where the activity stands, or one to which a part of it comes along. */
export function appearanceMove(context: Context): void {
  const { domain, random, state } = context;
  if (domain.appearances.length === 0) return;
  const subject = domain.appearances[random.below(domain.appearances.length)] as number;
  const activity = activityOf(context, subject);
  const from = anySlotOf(context, subject);
  const choice = random.below(8);
  if (choice === 0 && from >= 0) {
    state.set(subject, from, 0);
    return;
  }
  const own = anySlotOf(context, activity);
  const to = choice < 5 && own >= 0 ? own : anyTarget(context, subject);
  if (to < 0 || to === from) return;
  if (from >= 0) state.set(subject, from, 0);
  state.set(subject, to, domain.grain);
  if (own >= 0 && minutesAt(context, activity, to) === 0 && (domain.rooms[to] as number) > 0) {
    relocate(context, activity, from >= 0 && minutesAt(context, activity, from) > 0 ? from : own, to);
  }
}
