import type { Host } from "./host.ts";

/** Gives the seconds that are left of a time limit, from now on; without a limit they never end. */
export function countdown(timeLimitSeconds: number | undefined, host: Host | undefined): () => number {
  if (timeLimitSeconds === undefined) return () => Number.POSITIVE_INFINITY;
  if (host === undefined) throw new TypeError("Unexpected time limit without a host, expected one that lends a clock");
  const start = host.now();
  return () => timeLimitSeconds - (host.now() - start) / 1000;
}
