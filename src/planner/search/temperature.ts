/** The temperature below which hardly anything gets worse any more. */
const coldest = 0.1;

const factors = 1024;

/** How a temperature falls from the hottest to the coldest, as a function of the share that is done, from 0 to below 1. */
export function fall(hottest: number): (done: number) => number {
  const curve = geometric(coldest / hottest, factors);
  return (done) => hottest * (curve[Math.floor(done * factors)] as number);
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
