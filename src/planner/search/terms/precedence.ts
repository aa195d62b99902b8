import type { ProblemSpecOf } from "../../problem.ts";
import { emptyOccupancy } from "./occupancy.ts";
import type { Report, Term } from "./term.ts";
import { arrivals } from "./term.ts";

/**
 * Keeps where both sides stand: the bound is the first or last slot of `before`, plus the lag, and each part of `after` below it
 * counts. In one slot the order of the meeting keeps a precedence without lag.
 */
export function precedenceTerm(
  { before: earlier, after: later, from, lag }: ProblemSpecOf<"precedence">,
  slotCount: number,
  subjectCount: number,
  report: Report,
): Term {
  const isEarlier = new Uint8Array(subjectCount);
  const isLater = new Uint8Array(subjectCount);
  for (const subject of earlier) isEarlier[subject] = 1;
  for (const subject of later) isLater[subject] = 1;
  const waitedFor = emptyOccupancy(slotCount);
  const waiting = new Int32Array(slotCount);
  let bound = 0;
  const boundNow = (): number => {
    if (waitedFor.last() < 0) return 0;
    return Math.min((from === "start" ? waitedFor.first() : waitedFor.last()) + lag, slotCount);
  };
  return (subject, slot, before, after) => {
    const arrived = arrivals(before, after);
    if (arrived === 0) return;
    if (isLater[subject] === 1) {
      waiting[slot] = (waiting[slot] ?? 0) + arrived;
      if (slot < bound) report(arrived);
    }
    if (isEarlier[subject] === 0) return;
    waitedFor.change(slot, arrived);
    const next = boundNow();
    let growth = 0;
    for (let at = bound; at < next; at += 1) growth += waiting[at] ?? 0;
    for (let at = next; at < bound; at += 1) growth -= waiting[at] ?? 0;
    bound = next;
    report(growth);
  };
}
