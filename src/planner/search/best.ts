import type { Score } from "../../check/level.ts";
import { levels } from "../../check/level.ts";
import type { Solution } from "../problem.ts";
import type { Domain } from "./domain.ts";
import type { SearchState } from "./state.ts";

/** The best that a search has seen, compared level by level. */
export interface BestSoFar {
  /** Keeps what the state has now, if that is better. */
  readonly note: () => void;
  /** Brings the state back to it. */
  readonly restore: () => void;
  /** The heaviest of the two weighty levels at which it still violates something. */
  readonly toMend: () => "hard" | "medium" | undefined;
  readonly solution: () => Solution;
  readonly cost: () => Score;
}

/** Begins with what the state has now. */
export function bestSoFar(state: SearchState, { slotCount, activityCount }: Domain): BestSoFar {
  const minutes = state.minutes.slice();
  const costs = state.ledger.costs.slice();
  const isBetter = (): boolean => {
    for (let level = 0; level < costs.length; level += 1) {
      const growth = (state.ledger.costs[level] as number) - (costs[level] as number);
      if (growth !== 0) return growth < 0;
    }
    return false;
  };
  const slotsOf = (subject: number): readonly number[] =>
    [...minutes.subarray(subject * slotCount, (subject + 1) * slotCount).keys()].filter(
      (slot) => (minutes[subject * slotCount + slot] as number) > 0,
    );
  return {
    note() {
      if (!isBetter()) return;
      minutes.set(state.minutes);
      costs.set(state.ledger.costs);
    },
    restore() {
      for (const [cell, wanted] of minutes.entries()) state.set(Math.floor(cell / slotCount), cell % slotCount, wanted);
      state.keep();
    },
    toMend: () => (costs[0] === 0 ? (costs[1] === 0 ? undefined : "medium") : "hard"),
    solution: () => ({
      parts: Array.from({ length: activityCount }, (_, activity) =>
        slotsOf(activity).map((slot) => ({ activity, slot, minutes: minutes[activity * slotCount + slot] as number })),
      ).flat(),
      appearances: state.problem.appearances.map((_, index) => slotsOf(activityCount + index)[0] ?? -1),
    }),
    cost: () => {
      const [hard = 0, medium = 0, change = 0, soft = 0] = levels.map((_, level) => costs[level] ?? 0);
      return { hard, medium, change, soft };
    },
  };
}
