import type { Problem } from "../../problem.ts";
import { emptyOccupancy } from "./occupancy.ts";
import type { Report, Term } from "./term.ts";
import { arrivals } from "./term.ts";

/** Keeps the first and the last slot, and how many served ones of those between are occupied. */
export function spreadTerm(slots: Problem["slots"], report: Report): Term {
  const occupancy = emptyOccupancy(slots.length);
  const servedBefore = new Int32Array(slots.length + 1);
  for (const [slot, { served }] of slots.entries())
    servedBefore[slot + 1] = (servedBefore[slot] ?? 0) + (served ? 1 : 0);
  let occupied = 0;
  let violation = 0;
  return (_, slot, before, after) => {
    const arrived = arrivals(before, after);
    if (arrived === 0) return;
    occupancy.change(slot, arrived);
    const here = occupancy.standing[slot] ?? 0;
    if (here > 1 || (here === 1 && arrived < 0)) return;
    occupied += slots[slot]?.served ? arrived : 0;
    const last = occupancy.last();
    const within = last < 0 ? 0 : (servedBefore[last + 1] ?? 0) - (servedBefore[occupancy.first()] ?? 0);
    const next = within - occupied;
    report(next - violation);
    violation = next;
  };
}
