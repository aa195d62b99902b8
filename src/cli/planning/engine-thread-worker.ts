import { parentPort, workerData } from "node:worker_threads";
import { type ErrorCode, type ErrorDetails, isProgrammeError } from "../../internal/errors.ts";
import { engine } from "../../planner/exact/engine.ts";
import { isFeasible } from "../../planner/exact/feasible.ts";
import type { EngineOptions } from "../../planner/exact/limits.ts";
import { type ProveOptions, prove } from "../../planner/exact/prove.ts";
import type { Problem } from "../../planner/problem.ts";
import { host } from "./host.ts";

/** What the thread of the exact engine is asked. */
export type Question =
  | { readonly what: "isThere" }
  | { readonly what: "isFeasible"; readonly problem: Problem; readonly options: Limits<EngineOptions> }
  | { readonly what: "prove"; readonly problem: Problem; readonly options: Limits<ProveOptions> };

type Limits<T extends EngineOptions> = Omit<T, "host" | "signal" | "highs">;

/** What it answers: what the engine found, or the error that it threw. */
export type Answer<Result> =
  | { readonly result: Result }
  | { readonly code: ErrorCode; readonly message: string; readonly details: ErrorDetails[ErrorCode] };

const stop = workerData as Int32Array;
const lent = {
  host,
  signal: {
    get aborted() {
      return Atomics.load(stop, 0) !== 0;
    },
  },
};

async function answerTo(question: Question): Promise<unknown> {
  switch (question.what) {
    case "isThere":
      await engine();
      return true;
    case "isFeasible":
      return isFeasible(question.problem, { ...question.options, ...lent });
    case "prove":
      return prove(question.problem, { ...question.options, ...lent });
  }
}

parentPort?.on("message", async (question: Question) => {
  try {
    parentPort?.postMessage({ result: await answerTo(question) });
  } catch (error) {
    // Anything else is a defect, and ends the thread and the command.
    if (!isProgrammeError(error)) throw error;
    parentPort?.postMessage({ code: error.code, message: error.message, details: error.details });
  }
});
