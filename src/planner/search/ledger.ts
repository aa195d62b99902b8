import { levels } from "../../check/level.ts";
import type { Problem } from "../problem.ts";

/** What is violated, by how much, and what that costs, kept up to date change by change. */
export class Ledger {
  /** Violation of each constraint. */
  readonly amounts: Int32Array;
  /** The constraints that are violated, in no order. */
  readonly violated: number[] = [];
  /** Cost by level, in the order of `levels`. */
  readonly costs = new Float64Array(levels.length);
  /** What one unit of violation of each constraint weighs in the penalty. */
  readonly weights: Float64Array;
  /** The one number that a search makes small, in a list of its own: a field with a fraction would be a new object at every change. */
  private readonly sum = new Float64Array(1);
  private readonly place: Int32Array;
  private readonly levelOf: Uint8Array;
  private readonly costOf: Float64Array;

  constructor({ constraints }: Problem, weights: Float64Array) {
    this.amounts = new Int32Array(constraints.length);
    this.place = new Int32Array(constraints.length);
    this.levelOf = Uint8Array.from(constraints, ({ level }) => levels.indexOf(level));
    this.costOf = Float64Array.from(constraints, ({ cost }) => cost);
    this.weights = weights;
  }

  get penalty(): number {
    return this.sum[0] as number;
  }

  /** The violation of a constraint grows, or shrinks when the growth is below 0. */
  grow(index: number, growth: number): void {
    if (growth === 0) return;
    const { amounts, costs, sum } = this;
    const level = this.levelOf[index] as number;
    const before = amounts[index] as number;
    amounts[index] = before + growth;
    if (before === 0) this.enter(index);
    else if (before + growth === 0) this.leave(index);
    costs[level] = (costs[level] as number) + growth * (this.costOf[index] as number);
    sum[0] = (sum[0] as number) + growth * (this.weights[index] as number);
  }

  /** The penalty after a change of weights. */
  reweigh(): void {
    const { amounts, weights } = this;
    let penalty = 0;
    for (let index = 0; index < amounts.length; index += 1)
      penalty += (amounts[index] as number) * (weights[index] as number);
    this.sum[0] = penalty;
  }

  private enter(index: number): void {
    this.place[index] = this.violated.length;
    this.violated.push(index);
  }

  private leave(index: number): void {
    const { violated, place } = this;
    const last = violated[violated.length - 1] as number;
    violated[place[index] as number] = last;
    place[last] = place[index] as number;
    violated.pop();
  }
}
