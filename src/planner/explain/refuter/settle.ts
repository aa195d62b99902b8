import type { Bounds } from "./bounds.ts";
import { unlimited } from "./bounds.ts";
import { nameOf } from "./names.ts";
import { noSlot, slotsOpenTo, tooLittle } from "./shortfall.ts";

/** What follows for one subject from its own minutes, parts and slots. */
export function settle(bounds: Bounds, subject: number): void {
  const { problem, slotCount, least, need, parts, lastFrom, firstBy } = bounds;
  const start = subject * slotCount;
  let [forced, certain, held] = [0, 0, 0];
  for (let slot = 0; slot < slotCount; slot += 1) {
    const minutes = least[start + slot] as number;
    if (minutes > 0) forced += 1;
    if (problem.slots[slot]?.held === true) held += minutes;
    certain += minutes;
  }
  const room = parts[subject] as number;
  if (forced > room)
    bounds.fail({ kind: "slots", subjects: [nameOf(problem, subject)], needed: forced, available: room });
  for (let slot = 0; slot < slotCount && forced === room; slot += 1)
    if ((least[start + slot] as number) === 0) bounds.atMost(subject, slot, 0);
  if (forced > 0) bounds.require(subject, certain);
  keepInRange(bounds, subject, { certain, held });
  if ((need[subject] as number) > 0 && bounds.why() === undefined) raiseParts(bounds, subject, forced);
  if ((need[subject] as number) === 0 || bounds.why() !== undefined) return;
  lastFrom[subject] = reach(bounds, subject, 1);
  firstBy[subject] = Math.min(reach(bounds, subject, -1), latestOpen(bounds, subject));
  if ((firstBy[subject] as number) < 0) bounds.fail(noSlot(bounds, subject));
  else standInTime(bounds, subject);
}

/** Minutes in all: beside what is held, whole grains, at least what it needs and at most what it may have. */
function keepInRange(
  bounds: Bounds,
  subject: number,
  { certain, held }: { readonly certain: number; readonly held: number },
): void {
  const { problem, slotCount, least, need, allowed } = bounds;
  const { grain } = problem;
  const available = allowed[subject] as number;
  const missing = Math.ceil(((need[subject] as number) - held) / grain) * grain;
  if (missing > 0) bounds.require(subject, held + missing);
  if (available === unlimited) return;
  const total = held + Math.floor((available - held) / grain) * grain;
  const needed = need[subject] as number;
  if (needed > total) bounds.fail({ kind: "range", subject: nameOf(problem, subject), needed, available });
  for (let slot = 0; slot < slotCount; slot += 1)
    bounds.atMost(subject, slot, total - certain + (least[subject * slotCount + slot] as number));
}

/** The minutes that a subject has to have in a slot since the other slots cannot take them. */
function raiseParts(bounds: Bounds, subject: number, forced: number): void {
  const { slotCount, most, least, need, parts } = bounds;
  const start = subject * slotCount;
  const open: number[] = [];
  let reachable = 0;
  for (let cell = start; cell < start + slotCount; cell += 1) {
    const minutes = most[cell] as number;
    if ((least[cell] as number) > 0) reachable += minutes;
    else if (minutes > 0) open.push(minutes);
  }
  const free = (parts[subject] as number) - forced;
  if (free < open.length) open.sort((a, b) => b - a);
  for (let index = 0; index < Math.min(free, open.length); index += 1) reachable += open[index] as number;
  const needed = need[subject] as number;
  if (reachable < needed) {
    bounds.fail(tooLittle(bounds, subject, reachable));
    return;
  }
  // Without one of the longest parts, the next one counts.
  const shortestCounted = free < open.length ? (open[free - 1] ?? unlimited) : 0;
  const spare = open[free] ?? 0;
  for (let slot = 0; slot < slotCount; slot += 1) {
    const minutes = most[start + slot] as number;
    const isForced = (least[start + slot] as number) > 0;
    if (minutes === 0 || (!isForced && minutes < shortestCounted)) continue;
    const others = reachable - minutes + (isForced ? 0 : spare);
    if (needed > others) bounds.atLeast(subject, slot, needed - others);
  }
}

/** Going through the slots in one direction, the first one by which the minutes needed can be there, and what is certain is. */
function reach({ slotCount, most, least, need, parts }: Bounds, subject: number, direction: 1 | -1): number {
  const start = subject * slotCount;
  const room = parts[subject] as number;
  const largest: number[] = [];
  let [sum, reached, certain] = [0, -1, -1];
  for (let step = 0; step < slotCount; step += 1) {
    const slot = direction === 1 ? step : slotCount - 1 - step;
    const minutes = most[start + slot] as number;
    if (minutes === 0) continue;
    if ((least[start + slot] as number) > 0) certain = slot;
    if (reached >= 0) continue;
    sum += minutes;
    largest.push(minutes);
    if (largest.length > room) {
      largest.sort((a, b) => b - a);
      sum -= largest.pop() as number;
    }
    if (sum >= (need[subject] as number)) reached = slot;
  }
  if (certain < 0) return reached;
  return direction === 1 ? Math.max(reached, certain) : Math.min(reached, certain);
}

function latestOpen({ slotCount, most, startBy }: Bounds, subject: number): number {
  for (let slot = startBy[subject] as number; slot >= 0; slot -= 1)
    if ((most[subject * slotCount + slot] as number) > 0) return slot;
  return -1;
}

/** The only slot in which it can still start in time is one in which it stands. */
function standInTime(bounds: Bounds, subject: number): void {
  const latest = bounds.startBy[subject] as number;
  if (latest === bounds.slotCount - 1) return;
  const [only, other] = slotsOpenTo(bounds, subject).filter((slot) => slot <= latest);
  if (only !== undefined && other === undefined) bounds.atLeast(subject, only, 1);
}
