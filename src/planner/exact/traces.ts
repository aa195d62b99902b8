import type { Cells } from "./cells.ts";
import type { Sum } from "./linear-model.ts";
import { constant, total } from "./linear-model.ts";
import type { ModelBuilder } from "./model-builder.ts";

/** Where some of a set of subjects stand, slot by slot: each 0 or 1. */
export interface Trace {
  /** Some of them stand in the slot. */
  readonly on: (slot: number) => Sum;
  /** Some of them stand in the slot or before it; 0 before the first slot. */
  readonly prefix: (slot: number) => Sum;
  /** Some of them stand in the slot or after it; 0 after the last slot. */
  readonly suffix: (slot: number) => Sum;
}

/** Traces of sets of subjects, each column written at its first use and once. */
export type Traces = (subjects: readonly number[]) => Trace;

/** The traces of a table of so many slots. */
export function tracesOf(builder: ModelBuilder, cells: Cells, slots: number): Traces {
  const [prefix, suffix] = [reachOf("P", 1), reachOf("Q", -1)];
  return remembered((subjects): Trace => {
    const on = remembered((slot: number) =>
      either(builder, `on[${subjects.join("+")},${slot}]`, partsAt(subjects, slot)),
    );
    return { on, prefix: prefix(subjects), suffix: suffix(subjects) };
  });

  function partsAt(subjects: readonly number[], slot: number): readonly Sum[] {
    return subjects.map((subject) => cells.at(subject, slot).part);
  }

  /** What was reached up to a slot from the first on, or from the last. */
  function reachOf(letter: string, direction: 1 | -1): (subjects: readonly number[]) => (slot: number) => Sum {
    const reach = remembered((subjects: readonly number[]) => {
      const haveOnePart = subjects.length === 1 && subjects.every(cells.isSingle);
      return remembered((slot: number): Sum => {
        if (slot < 0 || slot >= slots) return constant(0);
        const sums = [reach(subjects)(slot - direction), ...partsAt(subjects, slot)];
        if (haveOnePart) return total(...sums.map((sum) => [1, sum] as const));
        return either(builder, `${letter}[${subjects.join("+")},${slot}]`, sums);
      });
    });
    return reach;
  }
}

/** 1 where one of some sums that are 0 or 1 is 1; a column of its own only where that is not settled. */
function either(builder: ModelBuilder, name: string, sums: readonly Sum[]): Sum {
  if (sums.some(({ terms, constant: value }) => terms.length === 0 && value === 1)) return constant(1);
  const open = sums.filter(({ terms }) => terms.length > 0);
  const [only] = open;
  if (only === undefined) return constant(0);
  if (open.length === 1) return only;
  const column = builder.column(name, 1);
  for (const [index, sum] of open.entries()) builder.atLeastZero(`${name}>=${index}`, total([1, column], [-1, sum]));
  builder.atLeastZero(`${name}<=`, total(...sums.map((sum) => [1, sum] as const), [-1, column]));
  return column;
}

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<string, V>();
  return (key) => {
    const name = String(key);
    const found = known.get(name) ?? make(key);
    known.set(name, found);
    return found;
  };
}
