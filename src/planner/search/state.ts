import type { Problem } from "../problem.ts";
import { Ledger } from "./ledger.ts";
import { AllowedSlotsTerm } from "./terms/allowed-slots.ts";
import { CapacityTerm } from "./terms/capacity.ts";
import { CountTerm } from "./terms/count.ts";
import { DurationTerm } from "./terms/duration.ts";
import { DuringTerm } from "./terms/during.ts";
import { PartMinutesTerm } from "./terms/part-minutes.ts";
import { PrecedenceTerm } from "./terms/precedence.ts";
import { SpreadTerm } from "./terms/spread.ts";

/** Where everything stands during a search, and what that costs, kept up to date change by change. */
export class SearchState {
  readonly problem: Problem;
  readonly ledger: Ledger;
  /** Minutes of a subject in a slot, at `subject * slots + slot`; of an appearance the grain. */
  readonly minutes: Int32Array;
  /** The slots in which each subject stands, held ones left out, in no order. */
  readonly slotsOf: readonly number[][];
  /** The activities that stand in each slot, none for a held one, in no order. */
  readonly activitiesIn: readonly number[][];
  /** Minutes of all activities in each slot. */
  readonly loads: Int32Array;
  private readonly slotCount: number;
  private readonly activityCount: number;
  private readonly isFree: Uint8Array;
  private readonly allowedSlots: AllowedSlotsTerm;
  private readonly capacity: CapacityTerm;
  private readonly counts: CountTerm;
  private readonly duration: DurationTerm;
  private readonly during: DuringTerm;
  private readonly partMinutes: PartMinutesTerm;
  private readonly precedence: PrecedenceTerm;
  private readonly spread: SpreadTerm;
  /** Subject, slot and former minutes of each change that is not final. */
  private readonly journal: number[] = [];
  private journalLength = 0;

  /** Begins with nothing in any slot. */
  constructor(problem: Problem, weights: Float64Array) {
    const { slots, activities, appearances } = problem;
    const subjectCount = activities.length + appearances.length;
    const ledger = new Ledger(problem, weights);
    this.problem = problem;
    this.ledger = ledger;
    this.slotCount = slots.length;
    this.activityCount = activities.length;
    this.minutes = new Int32Array(subjectCount * slots.length);
    this.slotsOf = Array.from({ length: subjectCount }, (): number[] => []);
    this.activitiesIn = slots.map((): number[] => []);
    this.loads = new Int32Array(slots.length);
    this.isFree = Uint8Array.from(slots, ({ held }) => (held ? 0 : 1));
    this.allowedSlots = new AllowedSlotsTerm(problem, ledger);
    this.capacity = new CapacityTerm(problem, ledger);
    this.counts = new CountTerm(problem, ledger);
    this.duration = new DurationTerm(problem, ledger);
    this.during = new DuringTerm(problem, this.minutes, ledger);
    this.partMinutes = new PartMinutesTerm(problem, ledger);
    this.precedence = new PrecedenceTerm(problem, ledger);
    this.spread = new SpreadTerm(problem, ledger);
  }

  set(subject: number, slot: number, after: number): void {
    const before = this.minutes[subject * this.slotCount + slot] as number;
    if (before === after) return;
    const { journal, journalLength } = this;
    journal[journalLength] = subject;
    journal[journalLength + 1] = slot;
    journal[journalLength + 2] = before;
    this.journalLength = journalLength + 3;
    this.put(subject, slot, before, after);
  }

  /** Makes the changes since the last call of it, or of `undo`, final. */
  keep(): void {
    this.journalLength = 0;
  }

  /** How many changes are not final: a place to come back to. */
  get mark(): number {
    return this.journalLength;
  }

  /** Takes back what was changed since a mark, or all that is not final. */
  undo(mark = 0): void {
    const { journal } = this;
    while (this.journalLength > mark) {
      this.journalLength -= 3;
      const subject = journal[this.journalLength] as number;
      const slot = journal[this.journalLength + 1] as number;
      const now = this.minutes[subject * this.slotCount + slot] as number;
      this.put(subject, slot, now, journal[this.journalLength + 2] as number);
    }
  }

  /** Tells whether a part of a subject may come to a slot without an order of activities being broken for it. */
  keepsOrder(subject: number, slot: number): boolean {
    return this.precedence.keeps(subject, slot);
  }

  /** What a subject weighs by itself when it comes to a slot, by the constraints on the slots that it may have. */
  weightAt(subject: number, slot: number): number {
    return this.allowedSlots.weightAt(subject, slot);
  }

  private put(subject: number, slot: number, before: number, after: number): void {
    this.minutes[subject * this.slotCount + slot] = after;
    if (subject < this.activityCount) this.loads[slot] = (this.loads[slot] as number) + after - before;
    this.capacity.hear(subject, slot, before, after);
    this.duration.hear(subject, slot, before, after);
    this.partMinutes.hear(subject, slot, before, after);
    if (before > 0 && after > 0) return;
    const arrived = before === 0 ? 1 : -1;
    if (this.isFree[slot] === 1) this.list(subject, slot, arrived);
    this.allowedSlots.hear(subject, slot, arrived);
    this.counts.hear(subject, slot, arrived);
    this.during.hear(subject, slot, arrived);
    this.precedence.hear(subject, slot, arrived);
    this.spread.hear(subject, slot, arrived);
  }

  private list(subject: number, slot: number, arrived: number): void {
    change(this.slotsOf[subject] as number[], slot, arrived);
    if (subject < this.activityCount) change(this.activitiesIn[slot] as number[], subject, arrived);
  }
}

/** Adds a value to a list in no order, or takes it out. */
function change(list: number[], value: number, arrived: number): void {
  if (arrived > 0) list.push(value);
  else {
    list[list.indexOf(value)] = list[list.length - 1] as number;
    list.pop();
  }
}
