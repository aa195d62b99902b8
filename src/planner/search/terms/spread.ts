import type { Problem } from "../../problem.ts";
import type { Ledger } from "../ledger.ts";
import { type Lists, ofKind } from "./lists.ts";
import { Occupancy } from "./occupancy.ts";
import type { ArrivalTerm } from "./term.ts";

/** Keeps the first and the last slot, and how many served ones of those between are occupied. */
export class SpreadTerm implements ArrivalTerm {
  private readonly ledger: Ledger;
  private readonly slotCount: number;
  private readonly of: Lists;
  private readonly indices: Int32Array;
  private readonly occupancy: Occupancy;
  private readonly isServed: Uint8Array;
  private readonly servedBefore: Int32Array;
  private readonly occupied: Int32Array;
  private readonly violations: Int32Array;

  constructor(problem: Problem, ledger: Ledger) {
    const { specs, indices, of } = ofKind(problem, "spread");
    const { slots } = problem;
    this.ledger = ledger;
    this.slotCount = slots.length;
    this.of = of;
    this.indices = indices;
    this.occupancy = new Occupancy(specs.length, slots.length);
    this.isServed = Uint8Array.from(slots, ({ served }) => (served ? 1 : 0));
    this.servedBefore = new Int32Array(slots.length + 1);
    for (const [slot, served] of this.isServed.entries())
      this.servedBefore[slot + 1] = (this.servedBefore[slot] as number) + served;
    this.occupied = new Int32Array(specs.length);
    this.violations = new Int32Array(specs.length);
  }

  hear(subject: number, slot: number, arrived: number): void {
    const { first, values } = this.of;
    const { occupancy, servedBefore } = this;
    const end = first[subject + 1] as number;
    for (let index = first[subject] as number; index < end; index += 1) {
      const at = values[index] as number;
      occupancy.change(at, slot, arrived);
      const here = occupancy.standing[at * this.slotCount + slot] as number;
      if (here > 1 || (here === 1 && arrived < 0)) continue;
      const occupied = (this.occupied[at] as number) + (this.isServed[slot] === 1 ? arrived : 0);
      this.occupied[at] = occupied;
      const last = occupancy.last[at] as number;
      const within =
        last < 0 ? 0 : (servedBefore[last + 1] as number) - (servedBefore[occupancy.first[at] as number] as number);
      const growth = within - occupied - (this.violations[at] as number);
      this.violations[at] = within - occupied;
      this.ledger.grow(this.indices[at] as number, growth);
    }
  }
}
