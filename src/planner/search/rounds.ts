import type { BestSoFar } from "./best.ts";
import type { Context } from "./context.ts";
import { isRevision } from "./is-revision.ts";
import { fall } from "./temperature.ts";

/** Share of the steps that a round takes, and the fewest of them. */
const roundShare = 1 / 40;
const leastSteps = 500;
/** How often a round begins with the best so far, and not with what the one before it came to, in per cent. */
const returns = 70;
/** One in so many constraints that are violated is urged in a round: it weighs so many times as much. */
const urgedOneIn = 3;
const urgency = { weighty: 20, light: 6 };
/** How hot a first programme and a revision are in one round after another, and again: cold ones find more, the hot ones get out of traps. */
const heats = { plan: [0.12, 0.12, 0.12, 5], revision: [0.12, 40, 160] } as const;
/** How much longer the last of these, the hottest, is than the others. */
const longer = 2;

/** What a round needs to know of the search. */
export interface Started {
  readonly best: BestSoFar;
  /** The weights of all constraints while nothing is urged. */
  readonly weights: Float64Array;
  /** How many steps are likely to be made in all. */
  readonly steps: number;
}

/**
 * What a search does once it has cooled, round after round: some of what is violated is urged, whatever else suffers by it; in the
 * second half of the round each constraint weighs again what it does, and it cools.
 *
 * @returns the temperature at each step; where a half begins it changes the weights of the state, and what stands where
 */
export function rounds(
  { state, domain, random }: Context,
  { best, weights, steps }: Started,
): (step: number) => number {
  const { ledger, problem } = state;
  const usual = Math.max(Math.ceil(steps * roundShare), leastSteps);
  const inTurn = heats[isRevision(problem) ? "revision" : "plan"];
  let half: "urging" | "cooling" = "cooling";
  let [start, length, count] = [0, 0, 0];
  let hot: number = inTurn[0];
  let heat = fall(hot);
  const urge = (step: number): void => {
    hot = inTurn[count % inTurn.length] as number;
    count += 1;
    [half, start, length] = ["urging", step, hot === inTurn.at(-1) ? usual * longer : usual];
    if (random.below(100) < returns) best.restore();
    ledger.weights.set(weights);
    for (const index of ledger.violated) {
      if (random.below(urgedOneIn) > 0) continue;
      const times = domain.isWeighty[index] === 1 ? urgency.weighty : urgency.light;
      ledger.weights[index] = (weights[index] as number) * times;
    }
    ledger.reweigh();
  };
  const cool = (step: number): void => {
    [half, start] = ["cooling", step];
    heat = fall(hot);
    ledger.weights.set(weights);
    ledger.reweigh();
  };
  return (step) => {
    if (step - start >= length / 2) (half === "urging" ? cool : urge)(step);
    return half === "urging" ? hot : heat((step - start) / (length / 2));
  };
}
