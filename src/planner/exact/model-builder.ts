import type { Level } from "../../check/level.ts";
import type { Column, LinearModel, Row, Sum } from "./linear-model.ts";
import { constant, total } from "./linear-model.ts";
import type { Settled } from "./settled.ts";

/** How a violation is counted. */
export interface Charge {
  readonly level: Level;
  /** For each step begun. */
  readonly cost: number;
  readonly step: number;
}

/** A linear model that is being written; what the bounds of the columns settle by themselves is left out. */
export class ModelBuilder {
  readonly #columns: Column[] = [];
  readonly #rows: Row[] = [];
  readonly #costs: Record<Level, (readonly [factor: number, sum: Sum])[]> = {
    hard: [],
    medium: [],
    change: [],
    soft: [],
  };
  readonly #settled: Settled;

  /**
   * Begins a linear model.
   *
   * @param settled columns that are not written, since their values are known
   */
  constructor(settled: Settled) {
    this.#settled = settled;
  }

  /** A new whole number from 0 to `most`, or the one that it has to be. */
  column(name: string, most: number): Sum {
    const value = this.#settled.get(name);
    if (value !== undefined) return constant(value);
    this.#columns.push({ name, most });
    return { terms: [[this.#columns.length - 1, 1]], constant: 0 };
  }

  /** Asks that a sum be at least 0. */
  atLeastZero(name: string, sum: Sum): void {
    if (this.#leastOf(sum) < 0) this.#rows.push({ name, sum });
  }

  /** Counts what the greatest of some sums exceeds 0 by. */
  charge(name: string, sums: readonly Sum[], { level, cost, step }: Charge): void {
    const most = Math.max(...sums.map((sum) => Math.ceil(this.#mostOf(sum) / step)));
    if (most > 0) this.#costs[level].push([cost, this.#violation(name, sums, step, most)]);
  }

  /** What has been counted at a level. */
  costAt(level: Level): Sum {
    return total(...this.#costs[level]);
  }

  /** All that was written. */
  build(): LinearModel {
    const costs = {
      hard: this.costAt("hard"),
      medium: this.costAt("medium"),
      change: this.costAt("change"),
      soft: this.costAt("soft"),
    };
    return { columns: this.#columns, rows: this.#rows, costs };
  }

  /** The excess itself where it is settled or never negative, otherwise a column of its own. */
  #violation(name: string, sums: readonly Sum[], step: number, most: number): Sum {
    const [only] = sums;
    if (sums.length === 1 && only !== undefined) {
      if (only.terms.length === 0) return constant(most);
      if (step === 1 && this.#leastOf(only) >= 0) return only;
    }
    const violation = this.column(`v:${name}`, most);
    for (const sum of sums) this.atLeastZero(name, total([step, violation], [-1, sum]));
    return violation;
  }

  #mostOf(sum: Sum): number {
    return -this.#leastOf(total([-1, sum]));
  }

  #leastOf({ terms, constant: fixed }: Sum): number {
    return terms.reduce(
      (least, [column, factor]) => least + Math.min(factor * (this.#columns[column]?.most ?? 0), 0),
      fixed,
    );
  }
}
