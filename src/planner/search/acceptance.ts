const size = 4096;

/** How much worse a step may make things at temperature 1, each entry as likely as the others: draws of an exponential distribution. */
export const thresholds = Float64Array.from({ length: size }, (_, index) => -logarithm((index + 0.5) / size));

/** Natural logarithm of a number in (0, 1], by its series: `Math.log` may differ in the last digit between engines. */
function logarithm(value: number): number {
  let reduced = value;
  let halvings = 0;
  while (reduced < 0.5) {
    reduced *= 2;
    halvings += 1;
  }
  const ratio = (reduced - 1) / (reduced + 1);
  let power = ratio;
  let sum = 0;
  for (let odd = 1; odd < 40; odd += 2) {
    sum += power / odd;
    power *= ratio * ratio;
  }
  return 2 * sum - halvings * Math.LN2;
}
