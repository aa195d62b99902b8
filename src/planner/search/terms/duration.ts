import type { ProblemSpecOf } from "../../problem.ts";
import type { Report, Term } from "./term.ts";

/** Keeps the total of the subject's minutes. */
export function durationTerm(
  { least, most = Number.POSITIVE_INFINITY }: ProblemSpecOf<"duration">,
  report: Report,
): Term {
  let total = 0;
  const violation = (minutes: number): number =>
    (minutes < least ? least - minutes : 0) + (minutes > most ? minutes - most : 0);
  report(violation(total));
  return (_, __, before, after) => {
    const next = total + after - before;
    report(violation(next) - violation(total));
    total = next;
  };
}
