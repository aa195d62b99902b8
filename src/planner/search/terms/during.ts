import type { Problem } from "../../problem.ts";
import type { Ledger } from "../ledger.ts";
import { bySubject, type Lists, ofKind } from "./lists.ts";
import type { ArrivalTerm } from "./term.ts";

/** Looks at where the two of each constraint stand. */
export class DuringTerm implements ArrivalTerm {
  private readonly ledger: Ledger;
  private readonly slotCount: number;
  private readonly minutes: Int32Array;
  private readonly asSubject: Lists;
  private readonly asOther: Lists;
  private readonly indices: Int32Array;
  private readonly subjects: Int32Array;
  private readonly others: Int32Array;

  /** @param minutes of each subject in each slot, those of the one that is heard of changed already */
  constructor(problem: Problem, minutes: Int32Array, ledger: Ledger) {
    const { specs, indices } = ofKind(problem, "during");
    this.ledger = ledger;
    this.slotCount = problem.slots.length;
    this.minutes = minutes;
    const setOf = (subject: number, other: number): readonly number[] => (subject === other ? [] : [subject]);
    this.asSubject = bySubject(
      problem,
      specs.map(({ subject, other }) => setOf(subject, other)),
    );
    this.asOther = bySubject(
      problem,
      specs.map(({ subject, other }) => setOf(other, subject)),
    );
    this.indices = indices;
    this.subjects = Int32Array.from(specs, ({ subject }) => subject);
    this.others = Int32Array.from(specs, ({ other }) => other);
  }

  hear(subject: number, slot: number, arrived: number): void {
    const { asSubject, asOther } = this;
    const end = asSubject.first[subject + 1] as number;
    for (let index = asSubject.first[subject] as number; index < end; index += 1) {
      const at = asSubject.values[index] as number;
      if (!this.isThere(this.others[at] as number, slot)) this.ledger.grow(this.indices[at] as number, arrived);
    }
    const otherEnd = asOther.first[subject + 1] as number;
    for (let index = asOther.first[subject] as number; index < otherEnd; index += 1) {
      const at = asOther.values[index] as number;
      if (this.isThere(this.subjects[at] as number, slot)) this.ledger.grow(this.indices[at] as number, -arrived);
    }
  }

  private isThere(subject: number, slot: number): boolean {
    return (this.minutes[subject * this.slotCount + slot] as number) > 0;
  }
}
