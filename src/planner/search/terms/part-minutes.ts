import type { Problem } from "../../problem.ts";
import type { Ledger } from "../ledger.ts";
import { type Lists, ofKind } from "./lists.ts";
import type { MinutesTerm } from "./term.ts";

/** Needs to know nothing but the part itself. */
export class PartMinutesTerm implements MinutesTerm {
  private readonly ledger: Ledger;
  private readonly of: Lists;
  private readonly indices: Int32Array;
  private readonly least: Int32Array;

  constructor(problem: Problem, ledger: Ledger) {
    const { specs, indices, of } = ofKind(problem, "part-minutes");
    this.ledger = ledger;
    this.of = of;
    this.indices = indices;
    this.least = Int32Array.from(specs, ({ least }) => least);
  }

  hear(subject: number, _slot: number, before: number, after: number): void {
    const { first, values } = this.of;
    const end = first[subject + 1] as number;
    for (let index = first[subject] as number; index < end; index += 1) {
      const at = values[index] as number;
      const least = this.least[at] as number;
      this.ledger.grow(this.indices[at] as number, shortage(after, least) - shortage(before, least));
    }
  }
}

function shortage(minutes: number, least: number): number {
  return minutes > 0 && minutes < least ? least - minutes : 0;
}
