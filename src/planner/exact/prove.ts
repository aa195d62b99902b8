import type { Level, Score } from "../../check/level.ts";
import { levels } from "../../check/level.ts";
import { compareScores } from "../../check/score.ts";
import { defined } from "../../internal/defined.ts";
import type { Problem, Solution } from "../problem.ts";
import type { EngineOptions, Stop } from "./limits.ts";
import { limitsOf } from "./limits.ts";
import { proveLevel } from "./prove-level.ts";
import type { Settled } from "./settled.ts";
import type { Candidate } from "./solve-model.ts";
import { candidate } from "./solve-model.ts";
import { valuesOf } from "./values.ts";
import { writeModel } from "./write-model.ts";

/** Where a proof begins, and how far it may go. */
export interface ProveOptions extends EngineOptions {
  /** A solution to begin with; one that breaks a hard constraint is of no use. */
  readonly start?: Solution;
}

/** What was proved of a problem. */
export interface Proof {
  /** `optimal` when nothing costs less, `infeasible` when nothing keeps all hard constraints. */
  readonly status: "optimal" | "feasible" | "infeasible" | "unknown";
  /** The best one known that keeps all hard constraints; the one to begin with, if nothing costs less. */
  readonly solution?: Solution;
  readonly cost?: Score;
  /** Nothing costs less, compared level by level. */
  readonly bound: Score;
  /** The levels, from the heaviest, at which that bound is met. */
  readonly provedLevels: readonly Level[];
  readonly nodes: number;
  readonly stoppedBy?: Stop;
}

/**
 * Looks for a solution that nothing beats, and proves it: level by level, the optimum of each a row for the ones below.
 *
 * @throws {@link ProgrammeError} `engine-unavailable`
 * @example
 * const { status, bound } = await prove(problem, { start: solution });
 */
export async function prove(problem: Problem, { start, ...options }: ProveOptions = {}): Promise<Proof> {
  const limits = limitsOf(problem, options);
  const bound = { hard: 0, medium: 0, change: 0, soft: 0 };
  const proved: Partial<Record<Level, number>> = {};
  let best = startingFrom(problem, start);
  let settled: Settled = new Map();
  let nodes = 0;
  let stoppedBy: Stop | undefined;
  for (const level of levels) {
    if (best === undefined || best.cost[level] > 0) {
      await options.host?.pause();
      const findings = await proveLevel(problem, level, { proved, settled, best }, limits);
      nodes += findings.nodes;
      if (findings.bound === Number.POSITIVE_INFINITY)
        return { status: "infeasible", bound: { ...bound, hard: 1 }, provedLevels: [], nodes };
      bound[level] = findings.bound;
      best = better(best, findings.found);
      settled = findings.settled;
      stoppedBy = findings.stoppedBy;
    }
    if (best === undefined || best.cost[level] > bound[level]) break;
    proved[level] = best.cost[level];
  }
  const provedLevels = levels.filter((level) => proved[level] !== undefined);
  const isOptimal = provedLevels.length === levels.length;
  return {
    status: isOptimal ? "optimal" : best === undefined ? "unknown" : "feasible",
    ...best,
    bound,
    provedLevels,
    nodes,
    ...(isOptimal ? {} : defined({ stoppedBy })),
  };
}

function startingFrom(problem: Problem, start: Solution | undefined): Candidate | undefined {
  if (start === undefined || valuesOf(writeModel(problem, { hard: 0 }), start) === undefined) return undefined;
  return candidate(problem, start);
}

function better(a: Candidate | undefined, b: Candidate | undefined): Candidate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareScores(b.cost, a.cost) < 0 ? b : a;
}
