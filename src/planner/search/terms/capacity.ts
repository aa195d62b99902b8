import type { ProblemSpecOf } from "../../problem.ts";
import type { Report, Term } from "./term.ts";
import { arrivals } from "./term.ts";

/** Keeps the load of each slot. */
export function capacityTerm(
  { limits: listed, unit, step }: ProblemSpecOf<"capacity">,
  slotCount: number,
  report: Report,
): Term {
  const loads = new Int32Array(slotCount);
  const limits = new Float64Array(slotCount).fill(Number.POSITIVE_INFINITY);
  for (const [slot, limit] of listed) limits[slot] = limit;
  const excess = (load: number, limit: number): number => (load > limit ? Math.ceil((load - limit) / step) : 0);
  return (_, slot, before, after) => {
    const load = loads[slot] ?? 0;
    const limit = limits[slot] ?? 0;
    const next = load + (unit === "minutes" ? after - before : arrivals(before, after));
    loads[slot] = next;
    if (load > limit || next > limit) report(excess(next, limit) - excess(load, limit));
  };
}
