/**
 * One constraint as the search sees it: it hears of every change of its subjects, keeps what it must know of the slots, and reports
 * by how much its violation grows or shrinks.
 *
 * @param before minutes of the subject in the slot until now; 0 when it is not there
 * @param after minutes of it from now on
 */
export type Term = (subject: number, slot: number, before: number, after: number) => void;

/** Receives the growth of a constraint's violation. */
export type Report = (growth: number) => void;

/** 1 when a part comes to a slot, -1 when it leaves, 0 when it only gets other minutes. */
export function arrivals(before: number, after: number): number {
  return (after > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
}
