import type { Problem } from "../../problem.ts";
import type { Ledger } from "../ledger.ts";
import { type Lists, ofKind } from "./lists.ts";
import type { MinutesTerm } from "./term.ts";

/** Keeps the load of each slot. */
export class CapacityTerm implements MinutesTerm {
  private readonly ledger: Ledger;
  private readonly slotCount: number;
  private readonly of: Lists;
  private readonly indices: Int32Array;
  private readonly steps: Int32Array;
  private readonly countsMinutes: Uint8Array;
  private readonly limits: Float64Array;
  private readonly loads: Int32Array;

  constructor(problem: Problem, ledger: Ledger) {
    const { specs, indices, of } = ofKind(problem, "capacity");
    this.ledger = ledger;
    this.slotCount = problem.slots.length;
    this.of = of;
    this.indices = indices;
    this.steps = Int32Array.from(specs, ({ step }) => step);
    this.countsMinutes = Uint8Array.from(specs, ({ unit }) => (unit === "minutes" ? 1 : 0));
    this.limits = new Float64Array(specs.length * this.slotCount).fill(Number.POSITIVE_INFINITY);
    for (const [at, { limits }] of specs.entries())
      for (const [slot, limit] of limits) this.limits[at * this.slotCount + slot] = limit;
    this.loads = new Int32Array(specs.length * this.slotCount);
  }

  hear(subject: number, slot: number, before: number, after: number): void {
    const { first, values } = this.of;
    const end = first[subject + 1] as number;
    for (let index = first[subject] as number; index < end; index += 1) {
      const at = values[index] as number;
      const cell = at * this.slotCount + slot;
      const load = this.loads[cell] as number;
      const limit = this.limits[cell] as number;
      const next = load + (this.countsMinutes[at] === 1 ? after - before : Math.min(after, 1) - Math.min(before, 1));
      this.loads[cell] = next;
      if (load <= limit && next <= limit) continue;
      const step = this.steps[at] as number;
      this.ledger.grow(this.indices[at] as number, excess(next - limit, step) - excess(load - limit, step));
    }
  }
}

function excess(over: number, step: number): number {
  return over > 0 ? Math.ceil(over / step) : 0;
}
