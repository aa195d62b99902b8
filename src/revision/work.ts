import type { Session } from "../model/session.ts";
import { type EntryPair, pairEntries } from "./pair-entries.ts";
import { type TurnMove, turnMoves } from "./turns.ts";

/** Two revisions with what is the same in them. */
export interface Work {
  readonly old: Session;
  readonly next: Session;
  readonly pairs: readonly EntryPair[];
  /** Who speaks in another part of an activity. */
  readonly moves: readonly TurnMove[];
}

/** Finds what is the same in two revisions. */
export function workOf(old: Session, next: Session): Work {
  const pairs = pairEntries(old, next);
  return { old, next, pairs, moves: turnMoves(pairs) };
}
