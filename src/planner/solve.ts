import type { Score } from "../check/level.ts";
import { compareScores } from "../check/score.ts";
import { defined } from "../internal/defined.ts";
import { countdown } from "./countdown.ts";
import type { prove as exactProve, ProveOptions } from "./exact/prove.ts";
import type { Host } from "./host.ts";
import type { Problem, Solution } from "./problem.ts";
import { startSearch, usualSteps } from "./search/search.ts";

/** How long and how thoroughly to look. */
export interface SolveOptions {
  /** Chooses among equally good programmes; the same seed gives the same one on every machine. 1 unless stated. */
  readonly seed?: number;
  /** Steps of the search, all before a proof; unless stated a number that depends on the size of the session alone. */
  readonly steps?: number;
  /** Asks the exact engine, the package `highs`, for a proof, a bound or a better programme. */
  readonly prove?: boolean;
  /** Starts the exact engine, where the package is not found by its name: in what a bundler has made for a browser. */
  readonly highs?: ProveOptions["highs"];
  /** What proves in its stead: the engine in a thread of its own, which leaves this one free for an abort. */
  readonly prover?: typeof exactProve;
  /** A ceiling in seconds, for which `host` lends the clock; a run that meets it cannot be repeated to the letter. */
  readonly timeLimitSeconds?: number;
  readonly host?: Host;
  /** Ends the work; the best so far is kept. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** What is known during the work. */
export interface Progress {
  readonly phase: "search" | "proof";
  /** Steps done and to be done, in the search. */
  readonly steps: number;
  readonly of: number;
  /** Cost of the best programme so far. */
  readonly score: Score;
}

/** Why the work ended before it was done. */
export type StoppedBy = "time" | "abort" | "nodes";

/** What the engines made of a problem. */
export interface Solved {
  readonly solution: Solution;
  readonly score: Score;
  /** Nothing costs less, level by level; as far as it was proved. */
  readonly bound?: Score;
  /** `optimal` when the bound is met, `infeasible` when it is proved that something impossible has to remain. */
  readonly proof: "optimal" | "infeasible" | "none";
  readonly seed: number;
  readonly steps: number;
  readonly stoppedBy?: StoppedBy;
}

/** Steps after which the rest of the program gets its turn. */
const stride = 250;
/** Share of the usual steps that comes before a proof: more of them seldom save the exact engine what they take. */
const shareBeforeProof = 1 / 8;
/** Share of the time that is left which a proof gets at least. */
const leastForProof = 3 / 4;

/**
 * Looks for the best solution of a problem: a search, and then a proof if one is asked for. Where steps are not stated the proof
 * comes early, and the search goes on if nothing was proved.
 *
 * @param start where everything stands now; the answer is never worse
 */
export async function solve(problem: Problem, options: SolveOptions, start?: Solution): Promise<Solved> {
  const { seed = 1, prove = false, host, signal, onProgress } = options;
  const steps = options.steps ?? usualSteps(problem);
  const early = prove && options.steps === undefined ? Math.ceil(steps * shareBeforeProof) : steps;
  const timeLeft = countdown(options.timeLimitSeconds, host);
  const stopped = (): StoppedBy | undefined => {
    if (signal?.aborted === true) return "abort";
    return timeLeft() <= 0 ? "time" : undefined;
  };

  const search = startSearch(problem, { seed, steps: early, ...(start === undefined ? {} : { start }) });
  const searchTo = async (end: number): Promise<StoppedBy | undefined> => {
    let stoppedBy = stopped();
    while (stoppedBy === undefined && search.steps < end && !search.isPerfect) {
      search.run(Math.min(stride, end - search.steps));
      onProgress?.({ phase: "search", steps: search.steps, of: end, score: search.cost });
      await host?.pause();
      stoppedBy = stopped();
    }
    return stoppedBy;
  };
  const found = () => ({ solution: search.best, score: search.cost, seed, steps: search.steps });

  const timeBefore = timeLeft();
  const stoppedBy = await searchTo(early);
  if (search.isPerfect) return { ...found(), bound: search.cost, proof: "optimal" };
  if (!prove || stoppedBy !== undefined) return { ...found(), proof: "none", ...(stoppedBy && { stoppedBy }) };

  onProgress?.({ phase: "proof", steps: search.steps, of: early, score: search.cost });
  const ask = options.prover ?? (await import("./exact/prove.ts")).prove;
  const left = timeLeft();
  const restOfSearch = ((timeBefore - left) * (steps - early)) / early;
  const proof = await ask(problem, {
    start: search.best,
    ...defined({ host, signal, highs: options.highs }),
    ...(Number.isFinite(left) ? { timeLimitSeconds: Math.max(left - restOfSearch, left * leastForProof) } : {}),
  });
  if (proof.solution !== undefined) search.adopt(proof.solution);
  const isDecided = proof.status === "optimal" || proof.status === "infeasible";
  const stoppedLater = isDecided ? undefined : await searchTo(steps);
  const isMet = compareScores(search.cost, proof.bound) === 0;
  return {
    ...found(),
    bound: proof.bound,
    proof: proof.status === "infeasible" ? "infeasible" : isMet ? "optimal" : "none",
    ...defined({ stoppedBy: stoppedLater ?? proof.stoppedBy }),
  };
}
