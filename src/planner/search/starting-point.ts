import type { Problem, Solution } from "../problem.ts";
import type { Domain } from "./domain.ts";
import type { SearchState } from "./state.ts";

/** Puts what is held where it is. */
export function placeHeld(state: SearchState, { held, grain }: Problem, { activityCount }: Domain): void {
  for (const { activity, slot, minutes } of held.parts) state.set(activity, slot, minutes);
  for (const [index, slot] of held.appearances.entries()) {
    if (slot >= 0) state.set(activityCount + index, slot, grain);
  }
}

/** Takes out everything else. */
export function clearFree(state: SearchState, { slots }: Problem, { slotCount }: Domain): void {
  for (const cell of state.minutes.keys()) {
    const slot = cell % slotCount;
    if (slots[slot]?.held === false) state.set(Math.floor(cell / slotCount), slot, 0);
  }
}

/** Puts everything else where a solution has it, with minutes that can be planned. */
export function placeStart(state: SearchState, start: Solution, problem: Problem, domain: Domain): void {
  const { grain, rooms, activityCount } = domain;
  for (const { activity, slot, minutes } of start.parts) {
    const whole = Math.max(Math.round(minutes / grain), 1) * grain;
    if (problem.slots[slot]?.held === false) state.set(activity, slot, Math.min(whole, rooms[slot] ?? 0));
  }
  for (const [index, slot] of start.appearances.entries()) {
    const isHeld = (problem.held.appearances[index] ?? -1) >= 0;
    if (!isHeld && problem.slots[slot]?.held === false) state.set(activityCount + index, slot, grain);
  }
}

/** Puts each activity, in the order of their ranks, where it costs least at the time: a beginning, not more. */
export function construct(state: SearchState, { activities }: Problem, domain: Domain): void {
  const byRank = [...activities.keys()].sort((a, b) => (activities[a]?.rank ?? 0) - (activities[b]?.rank ?? 0));
  for (const activity of byRank) {
    const speakers = domain.appearancesOf[activity] ?? new Int32Array();
    let missing = domain.most[activity] ?? 0;
    for (const slot of (state.slotsOf[activity] ?? []).slice()) missing -= minutesAt(state, domain, activity, slot);
    for (let parts = domain.mostParts[activity] ?? 1; parts > 0 && missing > 0; parts -= 1) {
      const best = cheapest(state, domain, activity, missing);
      if (best === undefined) break;
      state.set(activity, best.slot, best.minutes);
      missing -= best.minutes;
    }
    const [first] = state.slotsOf[activity] ?? [];
    for (const speaker of first === undefined ? [] : speakers) state.set(speaker, first as number, domain.grain);
    state.keep();
  }
}

/** Where a part of an activity costs least, as long as it can be there. */
function cheapest(
  state: SearchState,
  domain: Domain,
  activity: number,
  missing: number,
): { readonly slot: number; readonly minutes: number } | undefined {
  let best: { readonly slot: number; readonly minutes: number } | undefined;
  let least = Number.POSITIVE_INFINITY;
  const shortest = domain.shortest[activity] ?? 0;
  for (const slot of domain.targets[activity] ?? []) {
    const room = (domain.rooms[slot] ?? 0) - (state.loads[slot] ?? 0);
    const minutes = Math.min(missing, room - (room % domain.grain));
    if (minutes < Math.min(shortest, missing) || minutes <= 0 || minutesAt(state, domain, activity, slot) > 0) continue;
    state.set(activity, slot, minutes);
    // What is left to place counts as if it were a violation of its own.
    const penalty = state.ledger.penalty;
    state.set(activity, slot, 0);
    if (penalty < least) {
      least = penalty;
      best = { slot, minutes };
    }
  }
  return best;
}

function minutesAt(state: SearchState, { slotCount }: Domain, activity: number, slot: number): number {
  return state.minutes[activity * slotCount + slot] ?? 0;
}
