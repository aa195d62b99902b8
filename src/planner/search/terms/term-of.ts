import type { Problem, ProblemSpec } from "../../problem.ts";
import { capacityTerm } from "./capacity.ts";
import { countTerm } from "./count.ts";
import { durationTerm } from "./duration.ts";
import { duringTerm } from "./during.ts";
import { partMinutesTerm } from "./part-minutes.ts";
import { precedenceTerm } from "./precedence.ts";
import { spreadTerm } from "./spread.ts";
import type { Report, Term } from "./term.ts";

/** A constraint as a term; where nothing stands yet is already violated what asks for something, and reported so. */
export function termOf(
  spec: Exclude<ProblemSpec, { kind: "allowed-slots" }>,
  { slots, activities, appearances }: Problem,
  report: Report,
): Term {
  switch (spec.kind) {
    case "capacity":
      return capacityTerm(spec, slots.length, report);
    case "duration":
      return durationTerm(spec, report);
    case "part-minutes":
      return partMinutesTerm(spec, report);
    case "count":
      return countTerm(spec, slots.length, report);
    case "during":
      return duringTerm(spec, slots.length, report);
    case "precedence":
      return precedenceTerm(spec, slots.length, activities.length + appearances.length, report);
    case "spread":
      return spreadTerm(slots, report);
  }
}

/** The subjects of whose changes a constraint must hear. */
export function subjectsOf(spec: ProblemSpec): readonly number[] {
  switch (spec.kind) {
    case "duration":
    case "part-minutes":
      return [spec.subject];
    case "during":
      return spec.subject === spec.other ? [] : [spec.subject, spec.other];
    case "precedence":
      return [...new Set([...spec.before, ...spec.after])];
    default:
      return spec.subjects;
  }
}
