import type { Level } from "../../check/level.ts";
import { levels } from "../../check/level.ts";
import type { Problem } from "../problem.ts";
import type { Cells } from "./cells.ts";
import { writeCells } from "./cells.ts";
import type { LinearModel } from "./linear-model.ts";
import { constant, total } from "./linear-model.ts";
import { ModelBuilder } from "./model-builder.ts";
import { possibleParts } from "./part-ranges.ts";
import { placesOf } from "./places.ts";
import type { Settled } from "./settled.ts";
import { tracesOf } from "./traces.ts";

/** What each level may cost: 0 when its constraints must hold, infinite when its cost is only counted; others are left out. */
export type Ceilings = Partial<Readonly<Record<Level, number>>>;

/** A linear model together with what it is about. */
export interface PlanningModel {
  readonly problem: Problem;
  readonly linear: LinearModel;
  readonly cells: Cells;
}

/**
 * The linear model of a problem.
 *
 * @param settled columns of earlier models that can have one value alone within these ceilings
 */
export function writeModel(problem: Problem, ceilings: Ceilings, settled: Settled = new Map()): PlanningModel {
  const builder = new ModelBuilder(settled);
  const kept = problem.constraints.filter(({ level }) => ceilings[level] === 0);
  const cells = writeCells(builder, problem, possibleParts(problem, kept));
  const table = { slots: problem.slots, cells, traces: tracesOf(builder, cells, problem.slots.length) };
  for (const [index, constraint] of problem.constraints.entries()) {
    const { kind, level, cost } = constraint;
    const ceiling = ceilings[level];
    if (ceiling === undefined) continue;
    for (const { at, sums, step } of placesOf(constraint, table)) {
      const name = `${kind}#${index}[${at}]`;
      if (ceiling > 0) builder.charge(name, sums, { level, cost, step: step ?? 1 });
      else for (const sum of sums) builder.atLeastZero(name, total([-1, sum]));
    }
  }
  for (const level of levels) {
    const ceiling = ceilings[level] ?? Number.POSITIVE_INFINITY;
    if (ceiling > 0 && Number.isFinite(ceiling))
      builder.atLeastZero(level, total([ceiling, constant(1)], [-1, builder.costAt(level)]));
  }
  return { problem, linear: builder.build(), cells };
}
