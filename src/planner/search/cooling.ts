import type { Problem } from "../problem.ts";
import { isRevision } from "./is-revision.ts";
import { fall } from "./temperature.ts";

/** Share of the steps in which a first programme is sought, cold, and the fewest of them. */
const mendingShare = 1 / 40;
const leastMending = 2_000;
/** Share of the trial that follows, and that of all together. */
const trialShare = 1 / 27;
const wholeShare = 3 / 10;
/** How far a trial cools while something weighty is violated: colder, that is hardly ever mended. */
const lastChance = 1 / 10;
/** Trials that begin again for it: with something hard there is no programme, and what is medium can often not be mended. */
const mostReturns = { hard: Number.POSITIVE_INFINITY, medium: 4 };
/** How hot the long cycle is, which has a programme to begin with. */
const warmth = 2 / 3;
/** Steps between two changes of the temperature. */
const stride = 64;

/** How hot a search is at each step, until it has cooled. */
export interface Cooling {
  /** Steps of the cold beginning. */
  readonly mending: number;
  /**
   * @param toMend the heavier of the weighty levels at which the best so far violates something
   * @returns undefined from the step on at which the last cycle is over
   */
  readonly temperatureAt: (step: number, toMend: keyof typeof mostReturns | undefined) => number | undefined;
}

/**
 * The temperature of simulated annealing: a short cold beginning, in which a first programme is found; a trial from hot to cold, which
 * begins again while nothing has been found that keeps all hard and medium constraints; and one long cycle.
 *
 * @param steps how many are likely to be made in all
 */
export function cooling(problem: Problem, steps: number): Cooling {
  // What was announced weighs far more than wishes do, and has to melt before they can.
  const [hottest, mild] = isRevision(problem) ? [1000, 10] : [3, 1];
  const mending = Math.max(Math.ceil(steps * mendingShare), leastMending);
  const trial = Math.ceil(steps * trialShare);
  let cycle: "mending" | "trial" | "long" | "over" = "mending";
  let [start, length] = [0, mending];
  let heat = fall(mild);
  let temperature = mild;
  let returns = 0;
  const begin = (step: number, next: typeof cycle, of: { readonly length: number; readonly hot: number }): void => {
    [start, cycle, length] = [step, next, of.length];
    heat = fall(of.hot);
  };
  return {
    mending,
    temperatureAt(step, toMend) {
      if (cycle === "over") return undefined;
      const isOver = step - start >= length;
      const isCold = cycle === "trial" && temperature < hottest * lastChance;
      if (cycle === "trial" && (isOver || isCold) && toMend !== undefined && returns < mostReturns[toMend]) {
        begin(step, "trial", { length: trial, hot: hottest });
        returns += 1;
      } else if (isOver && cycle === "mending") begin(step, "trial", { length: trial, hot: hottest });
      else if (isOver && cycle === "trial") {
        const rest = Math.max(Math.ceil(steps * wholeShare) - step, trial);
        begin(step, "long", { length: rest, hot: hottest * warmth });
      } else if (isOver) {
        cycle = "over";
        return undefined;
      }
      const done = step - start;
      if (done % stride === 0) temperature = heat(done / length);
      return temperature;
    },
  };
}
