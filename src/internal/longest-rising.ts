/**
 * The places of a longest subsequence of numbers that rises throughout, in ascending order.
 *
 * @example
 * longestRising([3, 0, 1, 4, 2]); // [1, 2, 4]
 */
export function longestRising(numbers: readonly number[]): readonly number[] {
  // For each length, where the run of that length ends that ends with the smallest number: patience sorting, n log n.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [place, number] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1]);
    ends[low] = place;
  }
  const places: number[] = [];
  for (let place = ends.at(-1); place !== undefined; place = before[place]) places.push(place);
  return places.reverse();
}
