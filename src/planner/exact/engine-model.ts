import type { Highs, ModelData } from "highs";
import type { LinearModel, Sum } from "./linear-model.ts";

/** A linear model in the arrays of the engine, row by row. */
export function engineModel(highs: Highs, { columns, rows }: LinearModel, cost: Sum): ModelData {
  const colCost = new Float64Array(columns.length);
  for (const [column, factor] of cost.terms) colCost[column] = factor;
  const starts = [0];
  for (const { sum } of rows) starts.push((starts.at(-1) ?? 0) + sum.terms.length);
  const terms = rows.flatMap(({ sum }) => sum.terms);
  return {
    numCols: columns.length,
    numRows: rows.length,
    offset: cost.constant,
    colCost,
    colLower: new Float64Array(columns.length),
    colUpper: columns.map(({ most }) => most),
    rowLower: rows.map(({ sum }) => -sum.constant),
    rowUpper: rows.map(() => highs.infinity),
    matrix: {
      format: "csr",
      numCols: columns.length,
      numRows: rows.length,
      starts,
      indices: terms.map(([column]) => column),
      values: terms.map(([, factor]) => factor),
    },
    integrality: columns.map(() => highs.constants.variableType.integer),
  };
}

/** The largest number of which every cost of whole numbers is a multiple, a constant aside. */
export function stepOf({ terms }: Sum): number {
  return terms.reduce((step, [, factor]) => greatestCommonDivisor(step, factor), 0);
}

/** The smallest possible cost that is not below a bound which the engine proved in floating point. */
export function roundedUp(bound: number, cost: Sum): number {
  const step = stepOf(cost);
  return step === 0 ? cost.constant : cost.constant + step * Math.ceil((bound - cost.constant) / step - 1e-6);
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b);
}
