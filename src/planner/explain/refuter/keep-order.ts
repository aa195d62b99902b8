import type { ProblemSpecOf } from "../../problem.ts";
import type { Bounds } from "./bounds.ts";
import { earliestTogether, latestTogether } from "./together.ts";

/** What comes after waits for the earliest end, or start, of what comes before; and that hurries for the latest start of it. */
export function keepOrder(bounds: Bounds, { before, after, from, lag }: ProblemSpecOf<"precedence">): void {
  const { need, firstBy, lastFrom } = bounds;
  const leaders = before.filter((subject) => (need[subject] as number) > 0);
  const waiting = after.filter((subject) => (need[subject] as number) > 0 && (firstBy[subject] as number) >= 0);
  if (leaders.length > 0) {
    const started =
      from === "start"
        ? Math.min(...before.map((subject) => firstOpen(bounds, subject)))
        : Math.max(earliestTogether(bounds, leaders), ...leaders.map((subject) => lastFrom[subject] as number));
    for (const subject of after) standFrom(bounds, subject, started + lag);
  }
  if (waiting.length === 0) return;
  const latest = Math.min(...waiting.map((subject) => firstBy[subject] as number));
  if (from === "end") {
    const together = Math.min(latest, latestTogether(bounds, waiting));
    for (const subject of before) standUntil(bounds, subject, together - lag);
  } else if (leaders.length > 0) {
    const [only, other] = before.filter((subject) => firstOpen(bounds, subject) <= latest - lag);
    if (only !== undefined && other === undefined) {
      bounds.requirePart(only);
      bounds.startNoLater(only, latest - lag);
    }
  }
}

function firstOpen({ slotCount, most }: Bounds, subject: number): number {
  let slot = 0;
  while (slot < slotCount && (most[subject * slotCount + slot] as number) === 0) slot += 1;
  return slot;
}

function standFrom(bounds: Bounds, subject: number, from: number): void {
  const { notBefore, slotCount } = bounds;
  if (from <= (notBefore[subject] as number)) return;
  notBefore[subject] = Math.min(from, slotCount);
  for (let slot = 0; slot < Math.min(from, slotCount); slot += 1) bounds.atMost(subject, slot, 0);
}

function standUntil(bounds: Bounds, subject: number, until: number): void {
  const { notAfter, slotCount } = bounds;
  if (until >= (notAfter[subject] as number)) return;
  notAfter[subject] = Math.max(until, -1);
  for (let slot = Math.max(until, -1) + 1; slot < slotCount; slot += 1) bounds.atMost(subject, slot, 0);
}
