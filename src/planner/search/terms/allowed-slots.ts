import type { Problem } from "../../problem.ts";
import type { Ledger } from "../ledger.ts";
import { type Lists, listsOf } from "./lists.ts";
import type { ArrivalTerm } from "./term.ts";

/** Keeps a list for each subject and slot of the constraints that it breaks there: of this kind a subject often has several. */
export class AllowedSlotsTerm implements ArrivalTerm {
  private readonly ledger: Ledger;
  private readonly slotCount: number;
  private readonly broken: Lists;

  constructor({ slots, activities, appearances, constraints }: Problem, ledger: Ledger) {
    this.ledger = ledger;
    this.slotCount = slots.length;
    const subjectCount = activities.length + appearances.length;
    const broken = Array.from({ length: subjectCount * slots.length }, (): number[] => []);
    for (const [index, constraint] of constraints.entries()) {
      if (constraint.kind !== "allowed-slots") continue;
      const allowed = new Set(constraint.slots);
      const others = [...slots.keys()].filter((slot) => !allowed.has(slot));
      for (const subject of new Set(constraint.subjects))
        for (const slot of others) broken[subject * slots.length + slot]?.push(index);
    }
    this.broken = listsOf(broken);
  }

  hear(subject: number, slot: number, arrived: number): void {
    const { first, values } = this.broken;
    const cell = subject * this.slotCount + slot;
    const end = first[cell + 1] as number;
    for (let at = first[cell] as number; at < end; at += 1) this.ledger.grow(values[at] as number, arrived);
  }

  /** The weights of all that a subject breaks in a slot. */
  weightAt(subject: number, slot: number): number {
    const { first, values } = this.broken;
    const cell = subject * this.slotCount + slot;
    const end = first[cell + 1] as number;
    let sum = 0;
    for (let at = first[cell] as number; at < end; at += 1) sum += this.ledger.weights[values[at] as number] as number;
    return sum;
  }
}
