import type { Subject } from "../../../check/constraint.ts";
import type { Problem } from "../../problem.ts";

/** The name of a subject by its index; an activity's or an appearance's. */
export function nameOf({ activities, appearances }: Problem, subject: number): Subject {
  return (activities[subject] ?? appearances[subject - activities.length])?.subject ?? "";
}

export function namesOf(problem: Problem, subjects: readonly number[]): readonly Subject[] {
  return subjects.map((subject) => nameOf(problem, subject));
}
