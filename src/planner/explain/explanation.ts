import type { Level, Score } from "../../check/level.ts";
import type { Citation, Force } from "../../check/rule.ts";
import type { ProblemSpecOf, Solution } from "../problem.ts";
import type { ToldWhy } from "./told-why.ts";

/** Something with its name for people: a subject, by what rules call it, or a slot, by its key. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What one constraint asks, with names for indices. */
export type Asked = { readonly code: string; readonly data: object } & (
  | {
      readonly kind: "allowed-slots";
      readonly subjects: readonly Named[];
      /** The slots in which they may stand, and the others. */
      readonly allowed: readonly Named[];
      readonly shut: readonly Named[];
    }
  | {
      readonly kind: "capacity";
      readonly subjects: readonly Named[];
      readonly limits: readonly { readonly slot: Named; readonly limit: number }[];
      readonly unit: ProblemSpecOf<"capacity">["unit"];
    }
  | { readonly kind: "duration"; readonly subject: Named; readonly least: number; readonly most?: number }
  | { readonly kind: "part-minutes"; readonly subject: Named; readonly least: number }
  | {
      readonly kind: "count";
      readonly subjects: readonly Named[];
      /** The slots that count; all of them unless stated. */
      readonly slots?: readonly Named[];
      readonly least: number;
      readonly most?: number;
    }
  | { readonly kind: "during"; readonly subject: Named; readonly other: Named }
  | {
      readonly kind: "precedence";
      readonly before: readonly Named[];
      readonly after: readonly Named[];
      readonly from: ProblemSpecOf<"precedence">["from"];
      readonly lag: number;
    }
  | { readonly kind: "spread"; readonly subjects: readonly Named[] }
);

/** One thing to keep or to give up. */
export interface ToldReason {
  /** What a rule asks of some subjects; a pin; one slot without service; or everything that is held. */
  readonly kind: "rule" | "pin" | "slot" | "held";
  /** Its own name among the reasons of a problem. */
  readonly key: string;
  /** Id of the rule; `pinned` for pins and what is held. */
  readonly rule: string;
  /** What the rule asks, in one sentence. */
  readonly title: string;
  /** The source's verb and where it says so; absent for pins and what is held, which no rule asks. */
  readonly force?: Force;
  readonly source?: Citation;
  readonly level: Level;
  readonly asks: readonly Asked[];
}

/** Reasons that cannot hold together. */
export interface ToldSet {
  readonly reasons: readonly ToldReason[];
  readonly why?: ToldWhy;
  /** True when the others can hold together without any one of them; "unknown" when that was not found out. */
  readonly isMinimal: true | "unknown";
}

/** A way out: what to give up, and what is then to be had. */
export interface Relaxation {
  readonly givesUp: readonly ToldReason[];
  /** Cost of the best plan found, without what it costs that the reasons given up do not hold. */
  readonly score: Score;
  /** Cost of that: as far as the reasons given up are still broken by that plan. */
  readonly broken: number;
  /** True when no plan costs less than both together. */
  readonly isProved: boolean;
  readonly solution: Solution;
}

/** Why there is no plan, or that there is one. */
export interface Explanation {
  /** `unknown` when no plan was found, and no reason either. */
  readonly outcome: "feasible" | "infeasible" | "unknown";
  /** Constraints at this level and above counted as hard. */
  readonly level: Level;
  /** The best plan found, when there is one. */
  readonly plan?: { readonly solution: Solution; readonly score: Score };
  /** Some smallest sets of reasons that cannot hold together, at most three. */
  readonly sets: readonly ToldSet[];
  /** Ways out, the cheapest first. */
  readonly relaxations: readonly Relaxation[];
}
