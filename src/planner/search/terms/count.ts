import type { ProblemSpecOf } from "../../problem.ts";
import type { Report, Term } from "./term.ts";
import { arrivals } from "./term.ts";

/** Keeps how many of the subjects stand in each slot, and in how many slots any do. */
export function countTerm(
  { slots, least, most = Number.POSITIVE_INFINITY }: ProblemSpecOf<"count">,
  slotCount: number,
  report: Report,
): Term {
  const isCounted = new Uint8Array(slotCount);
  for (const slot of slots) isCounted[slot] = 1;
  const standing = new Int32Array(slotCount);
  let occupied = 0;
  const violation = (number: number): number =>
    (number < least ? least - number : 0) + (number > most ? number - most : 0);
  report(violation(occupied));
  return (_, slot, before, after) => {
    const arrived = arrivals(before, after);
    if (arrived === 0 || isCounted[slot] === 0) return;
    const here = (standing[slot] ?? 0) + arrived;
    standing[slot] = here;
    if (here > 1 || (here === 1 && arrived < 0)) return;
    report(violation(occupied + arrived) - violation(occupied));
    occupied += arrived;
  };
}
