import { levels } from "../../check/level.ts";
import type { Problem } from "../problem.ts";
import { allowedSlotsTerms } from "./terms/allowed-slots.ts";
import type { Term } from "./terms/term.ts";
import { subjectsOf, termOf } from "./terms/term-of.ts";

/** Where everything stands during a search, and what that costs, kept up to date change by change. */
export interface SearchState {
  readonly problem: Problem;
  /** Minutes of a subject in a slot, at `subject * slots + slot`; of an appearance the grain. */
  readonly minutes: Int32Array;
  /** The slots in which each subject stands, held ones left out, in no order. */
  readonly slotsOf: readonly number[][];
  /** The activities that stand in each slot, none for a held one, in no order. */
  readonly activitiesIn: readonly number[][];
  /** Minutes of all activities in each slot. */
  readonly loads: Int32Array;
  /** Violation of each constraint. */
  readonly amounts: Int32Array;
  /** The constraints that are violated, in no order. */
  readonly violated: readonly number[];
  /** Cost by level, in the order of `levels`. */
  readonly costs: Float64Array;
  /** What one unit of violation of each constraint weighs in the penalty. */
  readonly weights: Float64Array;
  readonly penalty: () => number;
  readonly reweigh: () => void;
  readonly set: (subject: number, slot: number, minutes: number) => void;
  /** Makes the changes since the last call of it, or of `undo`, final. */
  readonly keep: () => void;
  readonly undo: () => void;
}

export function emptyState(problem: Problem, weights: Float64Array): SearchState {
  const slotCount = problem.slots.length;
  const activityCount = problem.activities.length;
  const subjectCount = activityCount + problem.appearances.length;
  const minutes = new Int32Array(subjectCount * slotCount);
  const slotsOf = Array.from({ length: subjectCount }, (): number[] => []);
  const activitiesIn = Array.from({ length: slotCount }, (): number[] => []);
  const loads = new Int32Array(slotCount);
  const amounts = new Int32Array(problem.constraints.length);
  const costs = new Float64Array(levels.length);
  const isFree = Uint8Array.from(problem.slots, ({ held }) => (held ? 0 : 1));
  const sum = new Float64Array(1);
  const violated: number[] = [];
  const place = new Int32Array(problem.constraints.length);
  const levelOf = Uint8Array.from(problem.constraints, ({ level }) => levels.indexOf(level));
  const costOf = Float64Array.from(problem.constraints, ({ cost }) => cost);
  const report = (index: number, growth: number): void => {
    const level = levelOf[index] as number;
    const before = amounts[index] as number;
    amounts[index] = before + growth;
    if (before === 0) {
      place[index] = violated.length;
      violated.push(index);
    } else if (before + growth === 0) {
      const last = violated[violated.length - 1] as number;
      violated[place[index] as number] = last;
      place[last] = place[index] as number;
      violated.pop();
    }
    costs[level] = (costs[level] as number) + growth * (costOf[index] as number);
    sum[0] = (sum[0] as number) + growth * (weights[index] as number);
  };
  const termsOf = allowedSlotsTerms(problem, report).map((term) => [term]);
  for (const [index, constraint] of problem.constraints.entries()) {
    if (constraint.kind === "allowed-slots") continue;
    const term = termOf(constraint, problem, (growth) => {
      if (growth !== 0) report(index, growth);
    });
    for (const subject of subjectsOf(constraint)) termsOf[subject]?.push(term);
  }
  const journal: number[] = [];
  let length = 0;
  const put = (subject: number, slot: number, after: number, before: number): void => {
    minutes[subject * slotCount + slot] = after;
    if (isFree[slot] === 1 && (before === 0 || after === 0)) {
      change(slotsOf[subject] as number[], slot, before === 0);
      if (subject < activityCount) change(activitiesIn[slot] as number[], subject, before === 0);
    }
    if (subject < activityCount) loads[slot] = (loads[slot] as number) + after - before;
    const terms = termsOf[subject] as Term[];
    for (let index = 0; index < terms.length; index += 1) (terms[index] as Term)(subject, slot, before, after);
  };
  return {
    problem,
    minutes,
    slotsOf,
    activitiesIn,
    loads,
    amounts,
    violated,
    costs,
    weights,
    penalty: () => sum[0] as number,
    reweigh() {
      let penalty = 0;
      for (let index = 0; index < amounts.length; index += 1)
        penalty += (amounts[index] as number) * (weights[index] as number);
      sum[0] = penalty;
    },
    set(subject, slot, after) {
      const before = minutes[subject * slotCount + slot] as number;
      if (before === after) return;
      journal[length] = subject;
      journal[length + 1] = slot;
      journal[length + 2] = before;
      length += 3;
      put(subject, slot, after, before);
    },
    keep() {
      length = 0;
    },
    undo() {
      while (length > 0) {
        length -= 3;
        const subject = journal[length] as number;
        const slot = journal[length + 1] as number;
        put(subject, slot, journal[length + 2] as number, minutes[subject * slotCount + slot] as number);
      }
    },
  };
}

/** Adds a value to a list in no order, or takes it out. */
function change(list: number[], value: number, isNew: boolean): void {
  if (isNew) list.push(value);
  else {
    list[list.indexOf(value)] = list[list.length - 1] as number;
    list.pop();
  }
}
