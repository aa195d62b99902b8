import type { Problem } from "../../problem.ts";
import type { Ledger } from "../ledger.ts";
import { Bounds } from "./bounds.ts";
import { type Lists, ofKind } from "./lists.ts";
import type { ArrivalTerm } from "./term.ts";

/** Keeps how many of the subjects stand in each slot, and in how many slots any do. */
export class CountTerm implements ArrivalTerm {
  private readonly ledger: Ledger;
  private readonly slotCount: number;
  private readonly of: Lists;
  private readonly indices: Int32Array;
  private readonly bounds: Bounds;
  private readonly isCounted: Uint8Array;
  private readonly standing: Int32Array;
  private readonly occupied: Int32Array;

  constructor(problem: Problem, ledger: Ledger) {
    const { specs, indices, of } = ofKind(problem, "count");
    this.ledger = ledger;
    this.slotCount = problem.slots.length;
    this.of = of;
    this.indices = indices;
    this.bounds = new Bounds(specs);
    this.isCounted = new Uint8Array(specs.length * this.slotCount);
    this.standing = new Int32Array(specs.length * this.slotCount);
    this.occupied = new Int32Array(specs.length);
    for (const [at, { slots }] of specs.entries()) {
      for (const slot of slots) this.isCounted[at * this.slotCount + slot] = 1;
      ledger.grow(indices[at] as number, this.bounds.violation(at, 0));
    }
  }

  hear(subject: number, slot: number, arrived: number): void {
    const { first, values } = this.of;
    const end = first[subject + 1] as number;
    for (let index = first[subject] as number; index < end; index += 1) {
      const at = values[index] as number;
      const cell = at * this.slotCount + slot;
      if (this.isCounted[cell] === 0) continue;
      const here = (this.standing[cell] as number) + arrived;
      this.standing[cell] = here;
      if (here > 1 || (here === 1 && arrived < 0)) continue;
      const before = this.occupied[at] as number;
      this.occupied[at] = before + arrived;
      const growth = this.bounds.violation(at, before + arrived) - this.bounds.violation(at, before);
      this.ledger.grow(this.indices[at] as number, growth);
    }
  }
}
