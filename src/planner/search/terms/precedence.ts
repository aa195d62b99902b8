import type { Problem } from "../../problem.ts";
import type { Ledger } from "../ledger.ts";
import { bySubject, type Lists, ofKind } from "./lists.ts";
import { Occupancy } from "./occupancy.ts";
import type { ArrivalTerm } from "./term.ts";

/**
 * Keeps where both sides stand: the bound is the first or last slot of `before`, plus the lag, and each part of `after` below it
 * counts. In one slot the order of the meeting keeps a precedence without lag.
 */
export class PrecedenceTerm implements ArrivalTerm {
  private readonly ledger: Ledger;
  private readonly slotCount: number;
  private readonly asBefore: Lists;
  private readonly asAfter: Lists;
  private readonly indices: Int32Array;
  private readonly lags: Int32Array;
  private readonly isFromStart: Uint8Array;
  private readonly waitedFor: Occupancy;
  private readonly waiting: Int32Array;
  private readonly bounds: Int32Array;

  constructor(problem: Problem, ledger: Ledger) {
    const { specs, indices } = ofKind(problem, "precedence");
    this.ledger = ledger;
    this.slotCount = problem.slots.length;
    this.asBefore = bySubject(
      problem,
      specs.map(({ before }) => before),
    );
    this.asAfter = bySubject(
      problem,
      specs.map(({ after }) => after),
    );
    this.indices = indices;
    this.lags = Int32Array.from(specs, ({ lag }) => lag);
    this.isFromStart = Uint8Array.from(specs, ({ from }) => (from === "start" ? 1 : 0));
    this.waitedFor = new Occupancy(specs.length, this.slotCount);
    this.waiting = new Int32Array(specs.length * this.slotCount);
    this.bounds = new Int32Array(specs.length);
  }

  hear(subject: number, slot: number, arrived: number): void {
    const { asBefore, asAfter, bounds, indices, waiting, slotCount } = this;
    const afterEnd = asAfter.first[subject + 1] as number;
    for (let index = asAfter.first[subject] as number; index < afterEnd; index += 1) {
      const at = asAfter.values[index] as number;
      const cell = at * slotCount + slot;
      waiting[cell] = (waiting[cell] as number) + arrived;
      if (slot < (bounds[at] as number)) this.ledger.grow(indices[at] as number, arrived);
    }
    const beforeEnd = asBefore.first[subject + 1] as number;
    for (let index = asBefore.first[subject] as number; index < beforeEnd; index += 1) {
      const at = asBefore.values[index] as number;
      this.waitedFor.change(at, slot, arrived);
      const bound = bounds[at] as number;
      const next = this.boundOf(at, this.waitedFor.first[at] as number, this.waitedFor.last[at] as number);
      if (next === bound) continue;
      bounds[at] = next;
      const growth = bound < next ? this.waitingIn(at, bound, next) : -this.waitingIn(at, next, bound);
      this.ledger.grow(indices[at] as number, growth);
    }
  }

  /** Tells whether a part of a subject may come to a slot, the others where they are, without a precedence being broken more. */
  keeps(subject: number, slot: number): boolean {
    const { asBefore, asAfter, bounds } = this;
    const { first, last } = this.waitedFor;
    const afterEnd = asAfter.first[subject + 1] as number;
    for (let index = asAfter.first[subject] as number; index < afterEnd; index += 1)
      if (slot < (bounds[asAfter.values[index] as number] as number)) return false;
    const beforeEnd = asBefore.first[subject + 1] as number;
    for (let index = asBefore.first[subject] as number; index < beforeEnd; index += 1) {
      const at = asBefore.values[index] as number;
      const next = this.boundOf(at, Math.min(first[at] as number, slot), Math.max(last[at] as number, slot));
      if (this.waitingIn(at, bounds[at] as number, next) > 0) return false;
    }
    return true;
  }

  /** The bound when those before stand in these slots, from the first to the last; 0 when they stand nowhere. */
  private boundOf(at: number, first: number, last: number): number {
    if (last < 0) return 0;
    return Math.min((this.isFromStart[at] === 1 ? first : last) + (this.lags[at] as number), this.slotCount);
  }

  /** How many parts wait in some slots, the second one left out. */
  private waitingIn(at: number, from: number, to: number): number {
    const start = at * this.slotCount;
    let sum = 0;
    for (let slot = from; slot < to; slot += 1) sum += this.waiting[start + slot] as number;
    return sum;
  }
}
