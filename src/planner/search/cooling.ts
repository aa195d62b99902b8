import type { Problem } from "../problem.ts";

const coldest = 0.3;
/** How far a cycle cools while something weighty is violated: colder, that is hardly ever mended. */
const lastChance = 1 / 10;
/** Cycles that begin again for it: with something hard there is no programme, and what is medium can often not be mended. */
const mostReturns = { hard: Number.POSITIVE_INFINITY, medium: 4 };
/** Steps between two changes of the temperature. */
const stride = 64;
const factors = 1024;

/**
 * The temperature of simulated annealing: a short cold beginning, in which a first programme is found, and then from hot to cold in
 * cycles, each twice as long as the one before.
 *
 * A cycle begins again while it is still warm when nothing has been found that keeps all hard and medium constraints.
 *
 * @param mending steps of the cold beginning
 * @param firstCycle steps of the first cycle
 */
export function cooling(
  { constraints }: Problem,
  { mending, firstCycle }: { readonly mending: number; readonly firstCycle: number },
): { readonly temperatureAt: (step: number, toMend: keyof typeof mostReturns | undefined) => number } {
  const isRevision = constraints.some(({ level }) => level === "change");
  // What was announced weighs far more than wishes do, and has to melt before they can.
  const hottest = isRevision ? 1000 : 10;
  const mendingFrom = isRevision ? 10 : 1;
  let [start, length, hot] = [0, mending, mendingFrom];
  let curve = geometric(coldest / hot, factors);
  let temperature = hot;
  let returns = 0;
  return {
    temperatureAt(step, toMend) {
      const isLastChance = start > 0 && temperature < hottest * lastChance;
      if (toMend !== undefined && isLastChance && returns < mostReturns[toMend]) {
        start = step;
        returns += 1;
      }
      if (step - start >= length) {
        length = start === 0 ? firstCycle : length * 2;
        start = step;
        if (hot !== hottest) curve = geometric(coldest / hottest, factors);
        hot = hottest;
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
