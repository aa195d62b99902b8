import { engineModel } from "./engine-model.ts";
import type { Limits } from "./limits.ts";
import type { LinearModel, Sum } from "./linear-model.ts";
import { interruptedBy, withEngine } from "./with-engine.ts";

/** What is known of a linear model when its columns need not be whole numbers. */
export interface Relaxation {
  /** Nothing costs less. */
  readonly bound: number;
  /** By column, what each unit adds to that bound: above 0 counted from 0, below 0 from the most that it can be. */
  readonly reducedCosts: Float64Array;
}

/**
 * Looks for a price of each row with which the rows show best what the least cost is, and reckons what they show.
 *
 * Any prices give a bound (weak duality), those of an engine that was stopped or is a little off as well.
 */
export async function relax(model: LinearModel, cost: Sum, limits: Limits): Promise<Relaxation> {
  if (model.columns.length === 0) return pricedBy([], model, cost);
  const prices = await withEngine(limits, (highs, timeLeft) => {
    const { integrality, ...relaxed } = engineModel(highs, model, cost);
    return highs.withModel(relaxed, (run) => {
      // Presolving takes longer than it saves in a model that is solved once.
      run.options.set({ output_flag: false, solver: "simplex", presolve: "off", ...timeLeft });
      run.run({ [highs.constants.callbackType.simplexInterrupt]: interruptedBy(limits) });
      const hasPrices = run.info.get("dual_solution_status") === highs.constants.solutionStatus.feasible;
      return hasPrices ? run.getSolution().rowDual : [];
    });
  });
  return pricedBy(typeof prices === "string" ? [] : prices, model, cost);
}

/** More than rounding can add up to, as a share of all that was added: a bound has to be true before it is close. */
const roundingShare = 2 ** -40;

/** What some prices of the rows show: a row with a price below 0, or without one, shows nothing. */
export function pricedBy(prices: ArrayLike<number>, { columns, rows }: LinearModel, cost: Sum): Relaxation {
  const reducedCosts = new Float64Array(columns.length);
  let bound = cost.constant;
  let added = Math.abs(bound);
  const reduce = (column: number, by: number): void => {
    reducedCosts[column] = (reducedCosts[column] ?? 0) - by;
    added += Math.abs(by) * (columns[column]?.most ?? 0);
  };
  for (const [column, factor] of cost.terms) reduce(column, -factor);
  for (const [row, { sum }] of rows.entries()) {
    const price = prices[row] ?? 0;
    if (!(price > 0)) continue;
    bound -= price * sum.constant;
    added += Math.abs(price * sum.constant);
    for (const [column, factor] of sum.terms) reduce(column, price * factor);
  }
  for (const [column, { most }] of columns.entries()) bound += Math.min(reducedCosts[column] ?? 0, 0) * most;
  return { bound: bound - added * roundingShare, reducedCosts };
}
