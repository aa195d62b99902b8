/** Median milliseconds of a step over several runs; a step is repeated within a run until it lasts long enough to be timed. */
export function measure(step: () => unknown, { runs = 9, leastMilliseconds = 20 } = {}): number {
  step();
  let repeats = 1;
  while (time(step, repeats) < leastMilliseconds && repeats < 4096) repeats *= 2;
  return median(Array.from({ length: runs }, () => time(step, repeats) / repeats));
}

function time(step: () => unknown, repeats: number): number {
  const start = performance.now();
  for (let run = 0; run < repeats; run += 1) step();
  return performance.now() - start;
}

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
