/**
 * All constraints of one kind as the search sees them: it hears of every change, keeps what it must know of the slots, and tells the
 * ledger by how much the violations grow or shrink.
 *
 * They are classes, and so are the ledger and the state: code that is compiled for one search serves the next one as well, where
 * closures ran at two thirds of the speed from the second search on.
 */
export interface MinutesTerm {
  /**
   * @param before minutes of the subject in the slot until now; 0 when it is not there
   * @param after minutes of it from now on
   */
  hear(subject: number, slot: number, before: number, after: number): void;
}

/** A term to which minutes do not matter. */
export interface ArrivalTerm {
  /** @param arrived 1 when the subject comes to the slot, -1 when it leaves */
  hear(subject: number, slot: number, arrived: number): void;
}
