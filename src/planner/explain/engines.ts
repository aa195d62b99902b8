import type { Level, Score } from "../../check/level.ts";
import { isAtOrAbove } from "../../check/level.ts";
import { defined } from "../../internal/defined.ts";
import type { Feasibility, isFeasible } from "../exact/feasible.ts";
import type { prove } from "../exact/prove.ts";
import type { Host } from "../host.ts";
import type { Problem, Solution } from "../problem.ts";
import { startSearch, usualSteps } from "../search/search.ts";
import { costOf } from "../solution-cost.ts";
import type { Oracle } from "./minimal-sets.ts";
import { problemOfReasons } from "./problem-of-reasons.ts";
import { problemWithout } from "./problem-without.ts";
import type { Reason } from "./reasons.ts";
import { refute } from "./refuter/refute.ts";
import type { BestWithout, WayOut } from "./ways-out.ts";

/** The exact engine, as far as it is asked. */
export interface Exact {
  readonly isFeasible: typeof isFeasible;
  /** Proves that no plan of the cheapest way out costs less. */
  readonly prove?: typeof prove;
}

/** What an explanation is worked out with. */
export interface Means {
  readonly seed: number;
  /** Without it, what neither counting nor the search can tell stays unknown. */
  readonly exact?: Exact;
  readonly host?: Host;
  /** Once it is aborted, nothing more is searched, and what is not known by then stays unknown. */
  readonly signal?: { readonly aborted: boolean };
}

/** Steps of the search that one explanation may take altogether: half a minute's work. */
const mostSteps = 4_000_000;
/** Of a search of the usual length, what is spent on whether some reasons can hold together, before the exact engine is asked. */
const shareOfTrial = 1 / 8;
/** And what on a plan that is compared with others; of a small problem more, since it costs little. */
const shareOfPlan = 1 / 2;
const leastForPlan = 40_000;
/** Subjects times slots beyond which the exact engine is not asked, since it would run out of memory, and no plans are compared. */
const mostCellsForProof = 20_000;
const mostCellsForPlan = 100_000;
/** Steps after which others have their turn. */
const stride = 1_000;

/** What the engines tell, asked in order of their price: counting, the search, and the exact engine where there is one. */
export interface Engines {
  readonly oracle: Oracle;
  readonly bestWithout: BestWithout;
  /** The same way out with a plan that is proved to be the cheapest, or at least is as cheap, where the engine can tell. */
  readonly proved: (way: WayOut) => Promise<WayOut>;
}

/**
 * Starts the work on one explanation.
 *
 * @param reasons all of the problem at the level and above
 */
export function enginesFor(
  problem: Problem,
  level: Level,
  reasons: readonly Reason[],
  { seed, exact: lent, host, signal }: Means,
): Engines {
  const exact = cellsOf(problem) > mostCellsForProof ? undefined : lent;
  const usual = usualSteps(problem);
  const limits = { nodes: mostNodes(problem), ...defined({ host, signal }) };
  let left = mostSteps;
  let known: Solution | undefined;

  const search = async (on: Problem, steps: number, isEnough: (cost: Score) => boolean, start?: Solution) => {
    const run = startSearch(on, { seed, ...defined({ start }) });
    let due = Math.min(steps, left);
    while (due > 0 && !isEnough(run.cost) && !run.isPerfect && signal?.aborted !== true) {
      run.run(Math.min(stride, due));
      due -= stride;
      left -= stride;
      await host?.pause();
    }
    return run;
  };
  const solve = async (some: readonly Reason[], share: number): Promise<Feasibility> => {
    const { problem: partial, project, restore } = problemOfReasons(problem, some);
    if (refute(partial) !== undefined) return { verdict: "no" };
    // What almost the same reasons allowed needs little to be mended.
    const start = known === undefined ? undefined : project(known);
    const { best, cost } = await search(partial, usual * share, ({ hard }) => hard === 0, start);
    if (cost.hard > 0 && (exact === undefined || signal?.aborted === true)) return { verdict: "unknown" };
    const found: Feasibility | undefined =
      cost.hard === 0 ? { verdict: "yes", solution: best } : await exact?.isFeasible(partial, limits);
    if (found?.solution === undefined) return { verdict: found?.verdict ?? "unknown" };
    known = restore(found.solution);
    return { verdict: "yes", solution: known };
  };
  const wayOut = (givenUp: readonly Reason[], solution: Solution): WayOut => {
    const lower = problem.constraints.filter((of) => !isAtOrAbove(of.level, level));
    const kept = reasons.filter((reason) => !givenUp.includes(reason));
    const costOfAll = (constraints: Problem["constraints"]): Score => costOf({ ...problem, constraints }, solution);
    const { hard, medium, change, soft } = costOfAll(givenUp.flatMap(({ constraints }) => constraints));
    return {
      ...{ givenUp, solution, isProved: false },
      score: costOfAll([...kept.flatMap(({ constraints }) => constraints), ...lower]),
      broken: hard + medium + change + soft,
    };
  };
  return {
    oracle: {
      refuted: (some) => refute(problemOfReasons(problem, some).problem),
      canHold: async (some) => (await solve(some, shareOfTrial)).verdict,
    },
    bestWithout: async (givenUp) => {
      if (cellsOf(problem) > mostCellsForPlan) return undefined;
      const { solution: start } = await solve(
        reasons.filter((reason) => !givenUp.includes(reason)),
        1,
      );
      if (start === undefined) return undefined;
      const on = problemWithout(problem, level, reasons, givenUp);
      const { best } = await search(on, Math.max(usual * shareOfPlan, leastForPlan), () => false, start);
      return wayOut(givenUp, best);
    },
    proved: async (way) => {
      const on = problemWithout(problem, level, reasons, way.givenUp);
      const proof = await exact?.prove?.(on, { start: way.solution, ...limits });
      if (proof?.solution === undefined) return way;
      return { ...wayOut(way.givenUp, proof.solution), isProved: proof.status === "optimal" };
    },
  };
}

/** Nodes for one question to the exact engine: a few seconds' work, for there may be many. */
function mostNodes(problem: Problem): number {
  return Math.ceil(200_000 / Math.max(cellsOf(problem), 1));
}

function cellsOf({ slots, activities, appearances }: Problem): number {
  return slots.length * (activities.length + appearances.length);
}
