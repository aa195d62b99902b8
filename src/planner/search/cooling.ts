import type { Problem } from "../problem.ts";

const coldest = 0.3;
/** Share of the steps in which a first programme is sought, cold, and the fewest of them; and the share of the trial that follows. */
const mendingShare = 1 / 12;
const leastMending = 2_000;
const trialShare = 1 / 8;
/** How far a trial cools while something weighty is violated: colder, that is hardly ever mended. */
const lastChance = 1 / 10;
/** Trials that begin again for it: with something hard there is no programme, and what is medium can often not be mended. */
const mostReturns = { hard: Number.POSITIVE_INFINITY, medium: 4 };
/** How hot a cycle is that has a programme to begin with. */
const warmth = 2 / 3;
/** Steps between two changes of the temperature. */
const stride = 64;
const factors = 1024;

/** How hot a search is at each step. */
export interface Cooling {
  /** Steps of the cold beginning. */
  readonly mending: number;
  /** @param toMend the heavier of the weighty levels at which the best so far violates something */
  readonly temperatureAt: (step: number, toMend: keyof typeof mostReturns | undefined) => number;
}

/**
 * The temperature of simulated annealing: a short cold beginning, in which a first programme is found; a trial from hot to cold, which
 * begins again while nothing has been found that keeps all hard and medium constraints; and one long cycle to the end. Who goes on
 * gets more such cycles, each twice as long as the one before.
 *
 * One long cycle finds better programmes than several short ones with as many steps.
 *
 * @param steps how many are likely to be made
 */
export function cooling({ constraints }: Problem, steps: number): Cooling {
  const isRevision = constraints.some(({ level }) => level === "change");
  // What was announced weighs far more than wishes do, and has to melt before they can.
  const hottest = isRevision ? 1000 : 3;
  const mending = Math.max(Math.ceil(steps * mendingShare), leastMending);
  const trial = Math.ceil(steps * trialShare);
  let cycle: "mending" | "trial" | "long" = "mending";
  let [start, length, hot] = [0, mending, isRevision ? 10 : 1];
  let curve = geometric(coldest / hot, factors);
  let temperature = hot;
  let returns = 0;
  const begin = (step: number, next: typeof cycle, of: { readonly length: number; readonly hot: number }): void => {
    [start, cycle, length, hot] = [step, next, of.length, of.hot];
    curve = geometric(coldest / hot, factors);
  };
  return {
    mending,
    temperatureAt(step, toMend) {
      const isOver = step - start >= length;
      const isCold = cycle === "trial" && temperature < hottest * lastChance;
      if (cycle === "trial" && (isOver || isCold) && toMend !== undefined && returns < mostReturns[toMend]) {
        begin(step, "trial", { length: trial, hot: hottest });
        returns += 1;
      } else if (isOver && cycle === "mending") begin(step, "trial", { length: trial, hot: hottest });
      else if (isOver) {
        const longer = cycle === "trial" ? Math.max(steps - step, trial) : length * 2;
        begin(step, "long", { length: longer, hot: hottest * warmth });
      }
      const done = step - start;
      if (done % stride === 0) temperature = hot * (curve[Math.floor((done / length) * factors)] as number);
      return temperature;
    },
  };
}

/** Powers of a ratio from the 0th to the 1st, in so many equal steps, a power of two: `**` may differ in the last digit between engines. */
function geometric(ratio: number, steps: number): Float64Array {
  const powers = new Float64Array(steps + 1);
  powers[0] = 1;
  powers[steps] = ratio;
  for (let stride = steps; stride > 1; stride /= 2) {
    for (let from = 0; from < steps; from += stride)
      powers[from + stride / 2] = Math.sqrt((powers[from] as number) * (powers[from + stride] as number));
  }
  return powers;
}
