import type { Score } from "../../check/level.ts";
import type { Problem, Solution } from "../problem.ts";
import { thresholds } from "./acceptance.ts";
import { bestSoFar } from "./best.ts";
import type { Context, Move } from "./context.ts";
import { cooling } from "./cooling.ts";
import { domainOf } from "./domain.ts";
import { roundWheel, wheel } from "./moves/wheel.ts";
import { randomFrom } from "./random.ts";
import { rounds } from "./rounds.ts";
import { clearFree, construct, placeHeld, placeStart } from "./starting-point.ts";
import { SearchState } from "./state.ts";
import { adaptWeights, firstWeights } from "./weights.ts";

/** A search under way. */
export interface Search {
  /** Goes on for so many steps; twice one step is the same as two. */
  readonly run: (steps: number) => void;
  /** Goes on from a solution that was found elsewhere. */
  readonly adopt: (solution: Solution) => void;
  /** The best solution so far, always one that can be carried out. */
  readonly best: Solution;
  readonly cost: Score;
  /** Steps done. */
  readonly steps: number;
  /** Nothing is violated: there is nothing better to look for. */
  readonly isPerfect: boolean;
}

/** Steps between two adaptations of the weights, while mending and later. */
const mendingPeriod = 250;
const period = 2_000;

/**
 * Starts a local search for the best solution of a problem: simulated annealing over moves of parts and appearances, among them
 * chains of ejections, with weights that grow on what stays violated; and, once it has cooled, rounds from the best so far.
 *
 * The same problem, seed and start give the same solutions after the same steps on every machine.
 *
 * @param options `seed`: a whole number up to 2^53; `steps`: how many are likely to be made, where they are fewer than the usual ones;
 *   `start`: where to begin, mended where it cannot be carried out
 * @example
 * const search = startSearch(problem, { seed: 1 });
 * search.run(usualSteps(problem));
 * search.best;
 */
export function startSearch(
  problem: Problem,
  options: { readonly seed: number; readonly steps?: number; readonly start?: Solution },
): Search {
  const { seed, start } = options;
  const likely = Math.min(options.steps ?? Number.POSITIVE_INFINITY, usualSteps(problem));
  const random = randomFrom(seed);
  const domain = domainOf(problem);
  const first = firstWeights(problem);
  const state = new SearchState(problem, first.slice());
  const context: Context = { state, domain, random };
  placeHeld(state, problem, domain);
  if (start !== undefined) placeStart(state, start, problem, domain);
  state.keep();
  const best = bestSoFar(state, domain);
  if (start === undefined) {
    construct(state, problem, domain);
    best.note();
  }

  const { ledger } = state;
  const { mending, temperatureAt } = cooling(problem, likely);
  const temperatureInRounds = rounds(context, { best, weights: first, steps: likely });
  let steps = 0;
  const adaptNowAndThen = (): void => {
    if (steps !== mending && steps % (steps < mending ? mendingPeriod : period) !== 0) return;
    if (steps === mending) ledger.weights.set(first);
    else adaptWeights(problem, first, ledger.amounts, ledger.weights);
    ledger.reweigh();
  };
  const isIdle = domain.activityCount === 0 || domain.targets.every((slots) => slots.length === 0);
  return {
    run(more) {
      for (const end = steps + more; steps < end; steps += 1) {
        if (isIdle) continue;
        const whileCooling = temperatureAt(steps, best.toMend());
        if (whileCooling !== undefined) adaptNowAndThen();
        const temperature = whileCooling ?? temperatureInRounds(steps);
        const moves = whileCooling === undefined ? roundWheel : wheel;
        const before = ledger.penalty;
        (moves[random.below(moves.length)] as Move)(context);
        const worse = ledger.penalty - before;
        if (worse <= 0 || worse <= temperature * (thresholds[random.below(thresholds.length)] as number)) {
          state.keep();
          best.note();
        } else state.undo();
      }
    },
    adopt(solution) {
      clearFree(state, problem, domain);
      placeStart(state, solution, problem, domain);
      state.keep();
      best.note();
    },
    get best() {
      return best.solution();
    },
    get cost() {
      return best.cost();
    },
    get steps() {
      return steps;
    },
    get isPerfect() {
      return Object.values(best.cost()).every((cost) => cost === 0);
    },
  };
}

/**
 * Steps that suit the size of a problem: for a fortnight and forty activities about a second's work.
 *
 * @example
 * const search = startSearch(problem, { seed: 1 });
 * search.run(usualSteps(problem));
 */
export function usualSteps({ slots, activities, appearances }: Problem): number {
  const size = activities.length + appearances.length;
  const least = 30_000;
  return Math.min(Math.max(least, 400 * slots.length * Math.ceil(Math.sqrt(size * slots.length))), 3_000_000);
}
