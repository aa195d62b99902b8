import type { Highs } from "highs";
import { countdown } from "../countdown.ts";
import type { Host } from "../host.ts";
import type { Problem } from "../problem.ts";
import { engine } from "./engine.ts";

/** How far the exact engine may go. */
export interface EngineOptions {
  /** Nodes of its tree at each level; unless stated a number that depends on the size of the problem alone. */
  readonly nodes?: number;
  /** A ceiling for which `host` lends the clock; a run that meets it cannot be repeated to the letter. */
  readonly timeLimitSeconds?: number;
  readonly host?: Host;
  /** Starts the engine, where the package `highs` is not found by its name: in what a bundler has made for a browser. */
  readonly highs?: () => Promise<Highs>;
  /** Asked while the engine works as well, when only another thread can change it. */
  readonly signal?: { readonly aborted: boolean };
}

/** Why the engine ended before it was done. */
export type Stop = "nodes" | "time" | "abort";

/** How far an engine at work may still go. */
export interface Limits {
  readonly nodes: number;
  readonly engine: () => Promise<Highs>;
  readonly secondsLeft: () => number;
  readonly isAborted: () => boolean;
}

/** The limits of work that begins now. */
export function limitsOf(
  problem: Problem,
  { nodes, timeLimitSeconds, host, signal, highs = engine }: EngineOptions,
): Limits {
  return {
    nodes: nodes ?? usualNodes(problem),
    engine: highs,
    secondsLeft: countdown(timeLimitSeconds, host),
    isAborted: () => signal?.aborted === true,
  };
}

/** Far more than most sessions of 20 meetings need, and a minute or so for the others. */
function usualNodes({ slots, activities, appearances }: Problem): number {
  return Math.ceil(3_000_000 / (slots.length * (activities.length + appearances.length)));
}
