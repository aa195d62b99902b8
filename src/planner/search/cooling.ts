const hottest = 200;
const coldest = 0.4;
const firstCycle = 60_000;
/** Steps between two changes of the temperature. */
const stride = 64;
const factors = 1024;
/** `(coldest / hottest) ** (index / factors)`, by repeated square roots: `**` may differ in the last digit between engines. */
const curve = geometric(coldest / hottest, factors);

/** The temperature of simulated annealing: it falls from hot to cold in cycles, each twice as long as the one before. */
export function cooling(): { readonly temperatureAt: (step: number) => number } {
  let start = 0;
  let length = firstCycle;
  let temperature = hottest;
  return {
    temperatureAt(step) {
      if (step - start >= length) {
        start = step;
        length *= 2;
      }
      const done = step - start;
      if (done % stride === 0) temperature = hottest * (curve[Math.floor((done / length) * factors)] as number);
      return temperature;
    },
  };
}

/** Powers of a ratio from the 0th to the 1st, in so many equal steps, a power of two. */
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
