/**
 * The places in `later` of a longest sequence that it has in common with `earlier`: what stayed, in the order in which it stayed.
 *
 * @example
 * longestCommon(["a", "b", "c"], ["b", "x", "c", "a"]); // Set { 0, 2 }
 */
export function longestCommon<T>(earlier: readonly T[], later: readonly T[]): ReadonlySet<number> {
  // lengths[i][j]: the longest sequence in common from place i of the earlier and j of the later on.
  const lengths = Array.from({ length: earlier.length + 1 }, () => new Array<number>(later.length + 1).fill(0));
  const lengthAt = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = earlier.length - 1; i >= 0; i--) {
    for (let j = later.length - 1; j >= 0; j--) {
      const length =
        earlier[i] === later[j] ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
      lengths[i]?.splice(j, 1, length);
    }
  }
  const places = new Set<number>();
  for (let i = 0, j = 0; i < earlier.length && j < later.length; ) {
    if (earlier[i] === later[j]) {
      places.add(j);
      i++;
      j++;
    } else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i++;
    else j++;
  }
  return places;
}
