import type { Problem } from "../../problem.ts";
import type { Ledger } from "../ledger.ts";
import { Bounds } from "./bounds.ts";
import { type Lists, ofKind } from "./lists.ts";
import type { MinutesTerm } from "./term.ts";

/** Keeps the total of each subject's minutes. */
export class DurationTerm implements MinutesTerm {
  private readonly ledger: Ledger;
  private readonly of: Lists;
  private readonly indices: Int32Array;
  private readonly bounds: Bounds;
  private readonly totals: Int32Array;

  constructor(problem: Problem, ledger: Ledger) {
    const { specs, indices, of } = ofKind(problem, "duration");
    this.ledger = ledger;
    this.of = of;
    this.indices = indices;
    this.bounds = new Bounds(specs);
    this.totals = new Int32Array(problem.activities.length + problem.appearances.length);
    for (const at of specs.keys()) ledger.grow(indices[at] as number, this.bounds.violation(at, 0));
  }

  hear(subject: number, _slot: number, before: number, after: number): void {
    const { first, values } = this.of;
    const total = this.totals[subject] as number;
    const next = total + after - before;
    this.totals[subject] = next;
    const end = first[subject + 1] as number;
    for (let index = first[subject] as number; index < end; index += 1) {
      const at = values[index] as number;
      const growth = this.bounds.violation(at, next) - this.bounds.violation(at, total);
      this.ledger.grow(this.indices[at] as number, growth);
    }
  }
}
