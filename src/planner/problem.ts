import type { SpecOf } from "../check/constraint.ts";
import type { Level } from "../check/level.ts";

/**
 * A planning problem: integers and names alone, so that every engine reads the same and it can be written as JSON.
 *
 * Decisions are the minutes of each activity in each slot, a multiple of the grain and no more than the slot has, and the slot of
 * each appearance, or none. A subject is an activity, by its index, or an appearance, by the number of activities plus its index.
 */
export interface Problem {
  /** Minutes are planned in multiples of it. */
  readonly grain: number;
  readonly slots: readonly ProblemSlot[];
  readonly activities: readonly ProblemActivity[];
  readonly appearances: readonly ProblemAppearance[];
  /** What stands in held slots, and no engine may touch. */
  readonly held: Solution;
  readonly constraints: readonly ProblemConstraint[];
  /**
   * What is not asked: members of cycles among the precedences, of the lowest level in each, since no order could keep all of
   * them; and what the held meetings have broken for good.
   */
  readonly leftOut: readonly ProblemConstraint[];
}

/** One slot, at its index in order of time. */
export interface ProblemSlot {
  /** `2010-10-18/morning`. */
  readonly key: string;
  /** True when the body itself can meet in it; `spread` counts idle ones alone. */
  readonly served: boolean;
  /** Minutes. */
  readonly capacity: number;
  /** Nothing may be moved into it, out of it, or within it. */
  readonly held: boolean;
}

/** One activity, at its index. */
export interface ProblemActivity {
  /** `activity:<id>`. */
  readonly subject: string;
  /** Minutes that it is to have; a hint, since the constraints alone say what a shortage or excess costs. */
  readonly minutes: { readonly least: number; readonly most: number };
  /** Its place among activities in one meeting that no precedence orders; each has its own. */
  readonly rank: number;
}

/** One panellist in one activity, at its index. */
export interface ProblemAppearance {
  /** `appearance:<panellist>@<activity>`. */
  readonly subject: string;
  /** Index of the activity. */
  readonly activity: number;
}

/** Where everything stands. */
export interface Solution {
  /** The parts, in order of activity and then of slot; at most one of an activity in a slot. */
  readonly parts: readonly { readonly activity: number; readonly slot: number; readonly minutes: number }[];
  /** Slot of each appearance by its index; -1 for none. */
  readonly appearances: readonly number[];
}

/** One of the eight kinds of constraint, its subjects and slots as indices. */
export type ProblemConstraint = ProblemSpec & {
  readonly rule: string;
  readonly code: string;
  readonly level: Level;
  /** Positive integer for each unit of violation. */
  readonly cost: number;
  /** What its sentence needs. */
  readonly data: object;
};

/** The kinds as in `ConstraintSpec`; lists of subjects have no duplicates, lists of slots are in order of time. */
export type ProblemSpec =
  | { readonly kind: "allowed-slots"; readonly subjects: readonly number[]; readonly slots: readonly number[] }
  | {
      readonly kind: "capacity";
      readonly subjects: readonly number[];
      /** Slot and its limit; slots that are not listed have none. */
      readonly limits: readonly (readonly [slot: number, limit: number])[];
      readonly unit: "minutes" | "parts";
      readonly step: number;
    }
  | { readonly kind: "duration"; readonly subject: number; readonly least: number; readonly most?: number }
  | { readonly kind: "part-minutes"; readonly subject: number; readonly least: number }
  | {
      readonly kind: "count";
      readonly subjects: readonly number[];
      readonly slots: readonly number[];
      readonly least: number;
      readonly most?: number;
    }
  | { readonly kind: "during"; readonly subject: number; readonly other: number }
  | {
      readonly kind: "precedence";
      readonly before: readonly number[];
      readonly after: readonly number[];
      readonly from: SpecOf<"precedence">["from"];
      readonly lag: number;
    }
  | { readonly kind: "spread"; readonly subjects: readonly number[] };

/** The parameters of one kind of constraint. */
export type ProblemSpecOf<K extends ProblemSpec["kind"]> = Extract<ProblemSpec, { readonly kind: K }>;
