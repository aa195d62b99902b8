import type { ProblemSpecOf } from "../../problem.ts";
import type { Report, Term } from "./term.ts";

/** Needs to know nothing but the part itself. */
export function partMinutesTerm({ least }: ProblemSpecOf<"part-minutes">, report: Report): Term {
  const shortage = (minutes: number): number => (minutes > 0 && minutes < least ? least - minutes : 0);
  return (_, __, before, after) => report(shortage(after) - shortage(before));
}
