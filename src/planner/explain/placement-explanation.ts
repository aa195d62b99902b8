import type { Level, Score } from "../../check/level.ts";
import type { Asked, Named } from "./explanation.ts";

/** Why something stands where it stands: what it would take to move it. */
export interface PlacementExplanation {
  readonly subject: Named;
  /** Where it stands, in order of time; an activity may have several parts. */
  readonly places: readonly ExplainedPlace[];
}

/** One part of an activity, or an appearance, and where else it could be. */
export interface ExplainedPlace {
  readonly slot: Named;
  readonly minutes: number;
  /** True for what is held: nothing else can be done with it. */
  readonly isHeld: boolean;
  /** Every other slot that is not held, in order of time. */
  readonly alternatives: readonly Alternative[];
  /** How many of them have room for it and break nothing. */
  readonly free: number;
}

/** What it means to move something to one other slot, with the panellists who speak in it, and to move nothing else. */
export interface Alternative {
  readonly slot: Named;
  /** Whether the hours of the slot have room for it. */
  readonly isLongEnough: boolean;
  /** By how much the cost of each level grows; less than 0 where it shrinks. */
  readonly change: Score;
  /** What the move breaks, or breaks more than it is broken now; the heaviest first. */
  readonly breaks: readonly Breach[];
}

/** A constraint that a move breaks. */
export interface Breach {
  readonly rule: string;
  readonly title: string;
  readonly level: Level;
  readonly asked: Asked;
  /** By how much the violation grows. */
  readonly amount: number;
}
