import type { Highs, Model } from "highs";
import { defined } from "../../internal/defined.ts";
import { engineModel, roundedUp, stepOf } from "./engine-model.ts";
import type { Limits, Stop } from "./limits.ts";
import type { LinearModel, Sum } from "./linear-model.ts";
import { evaluate } from "./linear-model.ts";
import { isKept } from "./values.ts";
import { interruptedBy, withEngine } from "./with-engine.ts";

/**
 * Two habits of HiGHS 1.15.1. Presolving by enumeration (rule 16) calls some models infeasible that are not, and others optimal too
 * early; it goes through every combination of the columns in a row. Starting anew at the root takes longer than it saves.
 *
 * Another version may number its rules otherwise; with `log_dev_level` 2 it prints them.
 */
const switchedOff = { presolve_rule_off: 2 ** 16, mip_allow_restart: false };

/** What the engine found out. */
export interface Answer {
  /** The best values of the columns that it came upon. */
  readonly values?: Float64Array;
  /** Nothing costs less; infinite when no values keep all rows. */
  readonly bound: number;
  readonly nodes: number;
  /** Absent when it was done. */
  readonly stoppedBy?: Stop;
}

/**
 * Asks the engine for values of the columns that keep all rows and cost as little as can be.
 *
 * @param start values that keep all rows, to begin with
 */
export async function runEngine(model: LinearModel, cost: Sum, limits: Limits, start?: Float64Array): Promise<Answer> {
  if (model.rows.some(({ sum }) => sum.terms.length === 0)) return { bound: Number.POSITIVE_INFINITY, nodes: 0 };
  if (model.columns.length === 0) return { values: new Float64Array(), bound: cost.constant, nodes: 0 };
  const answer = await withEngine(limits, (highs, timeLeft) =>
    highs.withModel(engineModel(highs, model, cost), (run) => {
      run.options.set({ output_flag: false, mip_max_nodes: limits.nodes, ...timeLeft, ...switchedOff });
      // Costs are whole numbers: within less than a step of the bound nothing is better.
      run.options.set({ mip_rel_gap: 0, mip_abs_gap: Math.max(stepOf(cost) - 0.01, 0) });
      if (start !== undefined) run.setSolution({ colValue: start });
      run.run({ [highs.constants.callbackType.mipInterrupt]: interruptedBy(limits) });
      return answerOf(highs, run, model, cost);
    }),
  );
  return typeof answer === "string" ? { bound: 0, nodes: 0, stoppedBy: answer } : answer;
}

/** What the engine says, in whole numbers that keep all rows. */
function answerOf(highs: Highs, run: Model, model: LinearModel, cost: Sum): Answer {
  const { modelStatus, solutionStatus } = highs.constants;
  const nodes = Number(run.info.get("mip_node_count"));
  const stops = new Map<number, Stop>([
    [modelStatus.solutionLimit, "nodes"],
    [modelStatus.timeLimit, "time"],
    [modelStatus.interrupted, "abort"],
  ]);
  const status = run.getModelStatus();
  if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible)
    return { bound: Number.POSITIVE_INFINITY, nodes };
  const hasValues = run.info.get("primal_solution_status") === solutionStatus.feasible;
  const values = hasValues ? run.getSolution().colValue.map(Math.round) : undefined;
  if (values !== undefined && !isKept(model, values))
    throw new Error("Unexpected values from the exact engine, expected whole numbers that keep all rows");
  const bound = Math.max(roundedUp(Number(run.info.get("mip_dual_bound")), cost), 0);
  if (status === modelStatus.optimal && values !== undefined && evaluate(cost, values) === bound)
    return { values, bound, nodes };
  const stoppedBy = stops.get(status);
  if (stoppedBy === undefined)
    throw new Error(`Unexpected status ${status} of the exact engine with the bound ${bound}`);
  return { ...defined({ values }), bound, nodes, stoppedBy };
}
