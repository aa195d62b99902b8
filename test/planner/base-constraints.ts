import type { Level } from "../../src/check/level.ts";
import type { Problem, ProblemConstraint, ProblemSpec } from "../../src/planner/problem.ts";

/** What the file says of an activity beside its minutes. */
interface Asked {
  readonly shortestPart: number | null;
  readonly mostParts: number | null;
}

/** The constraints that the rules make of any session: service, hours, completeness. */
export function baseConstraints(problem: Problem, asked: readonly Asked[]): readonly ProblemConstraint[] {
  const { slots, activities, appearances } = problem;
  const everywhere = [...slots.keys()];
  const served = everywhere.filter((index) => slots[index]?.served);
  const all = [...activities, ...appearances].map((_, index) => index);
  const own = activities.map((_, index) => index);
  return [
    stamped("meeting-without-service", "no-service", { kind: "allowed-slots", subjects: all, slots: served }),
    stamped("meeting-over-capacity", "over", {
      kind: "capacity",
      subjects: own,
      limits: slots.map(({ capacity }, index) => [index, capacity]),
      unit: "minutes",
      step: 1,
    }),
    ...activities.flatMap(({ minutes: { least, most } }, subject) => {
      const { shortestPart = null, mostParts = null } = asked[subject] ?? {};
      return [
        ...(least > 0 ? [complete("incomplete", { kind: "duration", subject, least })] : []),
        complete("overlong", { kind: "duration", subject, least: 0, most }),
        ...(least < most ? [complete("shortened", { kind: "duration", subject, least: most }, "soft")] : []),
        ...(shortestPart === null
          ? []
          : [complete("part-too-short", { kind: "part-minutes", subject, least: shortestPart })]),
        ...(mostParts === null ? [] : [complete("too-many-parts", count(subject, everywhere, 0, mostParts))]),
      ];
    }),
    ...appearances.flatMap(({ activity }, index) => {
      const subject = activities.length + index;
      const least = activities[activity]?.minutes.least === 0 ? 0 : 1;
      return [
        complete("appearance", count(subject, everywhere, least, 1)),
        complete("appearance", { kind: "during", subject, other: activity }),
      ];
    }),
  ];
}

function count(subject: number, slots: readonly number[], least: number, most: number): ProblemSpec {
  return { kind: "count", subjects: [subject], slots, least, most };
}

function complete(code: string, spec: ProblemSpec, level: Level = "hard"): ProblemConstraint {
  return stamped("activity-incomplete", code, spec, level);
}

function stamped(rule: string, code: string, spec: ProblemSpec, level: Level = "hard"): ProblemConstraint {
  return { ...spec, rule, code, level, cost: 1, data: {} };
}
