import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { isProgrammeError, ProgrammeError } from "../../internal/errors.ts";
import type { Feasibility, isFeasible } from "../../planner/exact/feasible.ts";
import type { Proof, prove } from "../../planner/exact/prove.ts";
import type { Answer, Question } from "./engine-thread-worker.ts";

/** The exact engine in a thread of its own. */
export interface EngineThread {
  /** Tells whether the optional package is there. */
  readonly isThere: () => Promise<boolean>;
  readonly isFeasible: typeof isFeasible;
  readonly prove: typeof prove;
  /** Proves nothing where the package is missing. */
  readonly proveIfThere: typeof prove;
}

const nothingProved: Proof = {
  status: "unknown",
  bound: { hard: 0, medium: 0, change: 0, soft: 0 },
  provedLevels: [],
  nodes: 0,
};

/**
 * Lends the exact engine in a thread of its own: while it works, this one still hears Ctrl-C, and tells the other.
 *
 * The thread begins at the first question, answers one after another, and does not keep the process.
 */
export function engineThread(signal: AbortSignal): EngineThread {
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  signal.addEventListener("abort", () => Atomics.store(stop, 0, 1), { once: true });
  let worker: Worker | undefined;

  async function ask<Result>(question: Question): Promise<Result> {
    worker ??= new Worker(new URL("./engine-thread.mjs", import.meta.url), { workerData: stop });
    worker.ref();
    worker.postMessage(question);
    const [answer] = (await once(worker, "message")) as [Answer<Result>];
    worker.unref();
    if ("result" in answer) return answer.result;
    throw new ProgrammeError(answer.code, answer.message, answer.details);
  }

  const isThere = async (): Promise<boolean> => {
    try {
      return await ask<boolean>({ what: "isThere" });
    } catch (error) {
      if (isProgrammeError(error, "engine-unavailable")) return false;
      throw error;
    }
  };
  // Functions and signals stay on this side: the thread has its own.
  const proveThere: typeof prove = (problem, { host: _, signal: __, highs: ___, ...options } = {}) =>
    ask<Proof>({ what: "prove", problem, options });
  return {
    isThere,
    isFeasible: (problem, { host: _, signal: __, highs: ___, ...options } = {}) =>
      ask<Feasibility>({ what: "isFeasible", problem, options }),
    prove: proveThere,
    proveIfThere: async (problem, options) => ((await isThere()) ? proveThere(problem, options) : nothingProved),
  };
}
