import { groupBy } from "../internal/group-by.ts";
import type { Interval } from "../time/interval.ts";

/** Something with names that takes some time, on one of several sides. */
export interface Timed {
  readonly names: readonly string[];
  readonly time: Interval;
  readonly side: string;
}

/**
 * Every two things that share a name, take time at once and stand on different sides, the one that starts earlier first; each
 * pair once, by name and then by the later start.
 *
 * One sweep over the time of each name: the work grows with the number of things (and its logarithm) and of pairs, not with its
 * square.
 */
export function* simultaneous<T extends Timed>(things: readonly T[]): Generator<readonly [T, T]> {
  const named = things
    .filter(({ time }) => time.start < time.end)
    .flatMap((thing) => [...new Set(thing.names)].map((name) => ({ name, thing })));
  for (const [name, group] of groupBy(named, (of) => of.name)) {
    const ordered = group.map(({ thing }) => thing).sort((a, b) => a.time.start - b.time.start);
    const running = new Map<string, T[]>();
    for (const next of ordered) {
      for (const [side, others] of running) {
        if (side === next.side) continue;
        const still = others.filter(({ time }) => time.end > next.time.start);
        if (still.length === 0) running.delete(side);
        else running.set(side, still);
        // Two things that share several names meet under each of them.
        for (const other of still)
          if (name === other.names.find((own) => next.names.includes(own))) yield [other, next];
      }
      const own = running.get(next.side);
      if (own) own.push(next);
      else running.set(next.side, [next]);
    }
  }
}
