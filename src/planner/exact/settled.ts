import type { LinearModel } from "./linear-model.ts";
import type { Relaxation } from "./relaxation.ts";

/** Columns by name, with the only value that each can have. */
export type Settled = ReadonlyMap<string, number>;

/** How much more than is allowed counts as more. */
const tolerance = 1e-6;

/**
 * The columns that can have one value alone where the cost is to be no more than `most`: any other exceeds it.
 *
 * Dantzig, Fulkerson and Johnson (1954): what a column adds to the bound for each unit away from its own bound is its reduced cost.
 */
export function settledWithin({ columns }: LinearModel, { bound, reducedCosts }: Relaxation, most: number): Settled {
  const room = most - bound + tolerance;
  return new Map(
    columns.flatMap(({ name, most: highest }, column) => {
      const reduced = reducedCosts[column] ?? 0;
      if (reduced > room) return [[name, 0] as const];
      return -reduced > room ? [[name, highest] as const] : [];
    }),
  );
}
