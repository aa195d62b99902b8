/** How many of each of some sets of subjects stand in each slot, and the first and the last slot with any. */
export class Occupancy {
  /** At `set * slots + slot`. */
  readonly standing: Int32Array;
  /** The number of slots when there is none. */
  readonly first: Int32Array;
  /** -1 when there is none. */
  readonly last: Int32Array;
  private readonly slotCount: number;

  constructor(sets: number, slotCount: number) {
    this.standing = new Int32Array(sets * slotCount);
    this.first = new Int32Array(sets).fill(slotCount);
    this.last = new Int32Array(sets).fill(-1);
    this.slotCount = slotCount;
  }

  /** Takes note of an arrival (1) or a departure (-1). */
  change(set: number, slot: number, arrived: number): void {
    const { standing, first, last, slotCount } = this;
    const start = set * slotCount;
    const here = (standing[start + slot] as number) + arrived;
    standing[start + slot] = here;
    let from = first[set] as number;
    let to = last[set] as number;
    if (here > 0) {
      if (slot < from) first[set] = slot;
      if (slot > to) last[set] = slot;
    } else if (from === to) {
      first[set] = slotCount;
      last[set] = -1;
    } else if (slot === from) {
      do from += 1;
      while (standing[start + from] === 0);
      first[set] = from;
    } else if (slot === to) {
      do to -= 1;
      while (standing[start + to] === 0);
      last[set] = to;
    }
  }
}
