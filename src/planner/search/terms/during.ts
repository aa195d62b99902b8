import type { ProblemSpecOf } from "../../problem.ts";
import type { Report, Term } from "./term.ts";
import { arrivals } from "./term.ts";

/** Keeps where the two stand. */
export function duringTerm({ subject, other }: ProblemSpecOf<"during">, slotCount: number, report: Report): Term {
  const isThere = new Uint8Array(slotCount);
  const isOtherThere = new Uint8Array(slotCount);
  return (changed, slot, before, after) => {
    const arrived = arrivals(before, after);
    if (arrived === 0 || subject === other) return;
    if (changed === subject) {
      isThere[slot] = after > 0 ? 1 : 0;
      if (isOtherThere[slot] === 0) report(arrived);
    } else {
      isOtherThere[slot] = after > 0 ? 1 : 0;
      if (isThere[slot] === 1) report(-arrived);
    }
  };
}
