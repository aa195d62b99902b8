/** How many of some subjects stand in each slot, and the first and the last slot with any. */
export interface Occupancy {
  readonly standing: Int32Array;
  /** The number of slots when there is none. */
  readonly first: () => number;
  /** -1 when there is none. */
  readonly last: () => number;
  /** Takes note of an arrival (1) or a departure (-1). */
  readonly change: (slot: number, arrived: number) => void;
}

/** An occupancy of nobody. */
export function emptyOccupancy(slotCount: number): Occupancy {
  const standing = new Int32Array(slotCount);
  let first = slotCount;
  let last = -1;
  return {
    standing,
    first: () => first,
    last: () => last,
    change(slot, arrived) {
      const here = (standing[slot] ?? 0) + arrived;
      standing[slot] = here;
      if (here > 0) {
        if (slot < first) first = slot;
        if (slot > last) last = slot;
      } else if (first === last) {
        first = slotCount;
        last = -1;
      } else if (slot === first) {
        do first += 1;
        while (standing[first] === 0);
      } else if (slot === last) {
        do last -= 1;
        while (standing[last] === 0);
      }
    },
  };
}
