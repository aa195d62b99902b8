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
  let latest: Progress | undefined;
  let shown: Progress | undefined;
  const tick = (): void => {
    if (latest === undefined || latest === shown || host.now() - start < patience) return;
    shown = latest;
    process.stderr.write(`\r\u001B[K${wordsFor(latest)}`);
  };
  const timer = process.stderr.isTTY ? setInterval(tick, interval).unref() : undefined;
  return {
    show: (progress) => {
      latest = progress;
    },
    clear: () => {
      clearInterval(timer);
      if (shown !== undefined) process.stderr.write("\r\u001B[K");
    },
  };
}

function wordsFor({ phase, steps, of, score }: Progress): string {
  const done = phase === "search" ? `${Math.floor((steps / of) * 100)} % of the search` : "looking for a proof";
  return `${done}, best so far: ${scoreInWords(score)}`;
}
