import { groupBy } from "../../internal/group-by.ts";
import type { Problem, Solution } from "../problem.ts";
import type { Cell } from "./cells.ts";
import type { LinearModel, Row } from "./linear-model.ts";
import { evaluate } from "./linear-model.ts";
import type { PlanningModel } from "./write-model.ts";

/**
 * Values of all columns for a solution, or undefined when the model does not have it: it is outside the domain, or breaks what must
 * hold.
 *
 * The decisions are those of the solution; each further column follows from the earlier ones and is as small as its rows allow.
 */
export function valuesOf({ problem, linear, cells }: PlanningModel, solution: Solution): Float64Array | undefined {
  const values = new Float64Array(linear.columns.length).fill(Number.NaN);
  const minutes = minutesIn(problem, solution);
  for (const subject of [...problem.activities, ...problem.appearances].keys()) {
    for (const slot of problem.slots.keys()) {
      if (!decide(values, cells.at(subject, slot), minutes.get(`${subject},${slot}`) ?? 0)) return undefined;
    }
  }
  const rows = rowsByLastColumn(linear);
  for (const column of values.keys()) {
    if (Number.isNaN(values[column])) values[column] = smallest(column, rows.get(column) ?? [], values);
  }
  return isKept(linear, values) ? values : undefined;
}

/** Tells whether whole numbers are within the bounds of all columns and keep all rows. */
export function isKept({ columns, rows }: LinearModel, values: Float64Array): boolean {
  return (
    columns.every(({ most }, column) => {
      const value = values[column] ?? -1;
      return Number.isInteger(value) && value >= 0 && value <= most;
    }) && rows.every(({ sum }) => evaluate(sum, values) >= 0)
  );
}

/** The solution that some values mean. */
export function solutionOf({ problem, cells }: PlanningModel, values: Float64Array): Solution {
  const { slots, activities, appearances } = problem;
  const placesOf = (subject: number) =>
    [...slots.keys()].filter((slot) => evaluate(cells.at(subject, slot).part, values) === 1);
  return {
    parts: [...activities.keys()].flatMap((activity) =>
      placesOf(activity).map((slot) => ({
        activity,
        slot,
        minutes: evaluate(cells.at(activity, slot).minutes, values),
      })),
    ),
    appearances: [...appearances.keys()].map((index) => placesOf(activities.length + index)[0] ?? -1),
  };
}

function minutesIn({ grain, activities }: Problem, solution: Solution): ReadonlyMap<string, number> {
  return new Map([
    ...solution.parts.map(({ activity, slot, minutes }) => [`${activity},${slot}`, minutes] as const),
    ...solution.appearances.map((slot, index) => [`${activities.length + index},${slot}`, grain] as const),
  ]);
}

/** Sets the columns of a cell; false when they cannot say so. */
function decide(values: Float64Array, { part, minutes }: Cell, wanted: number): boolean {
  for (const [column] of part.terms) values[column] = wanted > 0 ? 1 : 0;
  for (const [column, factor] of minutes.terms) {
    if (part.terms[0]?.[0] !== column) values[column] = wanted / factor;
  }
  return evaluate(part, values) === (wanted > 0 ? 1 : 0) && evaluate(minutes, values) === wanted;
}

function rowsByLastColumn({ rows }: LinearModel): ReadonlyMap<number, readonly Row[]> {
  return groupBy(rows, ({ sum }) => Math.max(...sum.terms.map(([column]) => column)));
}

/** The smallest whole number with which the rows hold, when all other columns in them are known. */
function smallest(column: number, rows: readonly Row[], values: Float64Array): number {
  values[column] = 0;
  const needs = rows.map(({ sum }) => {
    const factor = sum.terms.find(([of]) => of === column)?.[1] ?? 0;
    return factor > 0 ? Math.ceil(-evaluate(sum, values) / factor) : 0;
  });
  return Math.max(0, ...needs);
}
