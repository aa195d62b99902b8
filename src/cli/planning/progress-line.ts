import process from "node:process";
import type { Progress } from "../../planner/solve.ts";
import { host } from "./host.ts";
import { scoreInWords } from "./score-in-words.ts";

/** One line on the terminal that says how far the work is. */
export interface ProgressLine {
  readonly show: (progress: Progress) => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

/** Milliseconds before there is a line, and between two of them. */
const patience = 1000;
const interval = 200;

/** A line on standard error, where that is a terminal, for work of more than a second. */
export function progressLine(): ProgressLine {
  const start = host.now();
  let last = 0;
  let isShown = false;
  return {
    show: ({ phase, steps, of, score }) => {
      const elapsed = host.now() - start;
      if (!process.stderr.isTTY || elapsed < patience || elapsed - last < interval) return;
      last = elapsed;
      isShown = true;
      const done = phase === "search" ? `${Math.floor((steps / of) * 100)} % of the search` : "looking for a proof";
      process.stderr.write(`\r\u001B[K${done}, best so far: ${scoreInWords(score)}`);
    },
    clear: () => {
      if (isShown) process.stderr.write("\r\u001B[K");
    },
  };
}
