import type { Level } from "../../check/level.ts";

/** A linear model as data: whole numbers to choose, what must hold among them, and what they cost at each level. */
export interface LinearModel {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly costs: Readonly<Record<Level, Sum>>;
}

/** A whole number to choose, from 0. */
export interface Column {
  /** What it stands for: `y[3,7]` is the part of subject 3 in slot 7. */
  readonly name: string;
  readonly most: number;
}

/** A sum that must be at least 0. */
export interface Row {
  readonly name: string;
  readonly sum: Sum;
}

/** Columns times factors, no column twice, and a constant. */
export interface Sum {
  readonly terms: readonly (readonly [column: number, factor: number])[];
  readonly constant: number;
}

/** A sum without columns. */
export function constant(value: number): Sum {
  return { terms: [], constant: value };
}

/** Sums times factors, added up. */
export function total(...parts: readonly (readonly [factor: number, sum: Sum])[]): Sum {
  const factors = new Map<number, number>();
  let fixed = 0;
  for (const [times, sum] of parts) {
    fixed += times * sum.constant;
    for (const [column, factor] of sum.terms) factors.set(column, (factors.get(column) ?? 0) + times * factor);
  }
  return { terms: [...factors].filter(([, factor]) => factor !== 0), constant: fixed };
}

/** Value of a sum when the columns have these values. */
export function evaluate(sum: Sum, values: ArrayLike<number>): number {
  return sum.terms.reduce((value, [column, factor]) => value + factor * (values[column] ?? 0), sum.constant);
}
