import type { ProblemSpec } from "./problem.ts";

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
