import type { Score } from "../../src/check/level.ts";
import type { Problem, ProblemSpec, Solution } from "../../src/planner/problem.ts";

/** Minutes of each subject in each slot, 0 where it has no part. */
export type Table = readonly (readonly number[])[];

/** The table of a solution; an appearance has the minutes of the grain. */
export function tableOf({ grain, slots, activities, appearances }: Problem, solution: Solution): Table {
  const table = [...activities, ...appearances].map(() => slots.map(() => 0));
  for (const { activity, slot, minutes } of solution.parts) table[activity]?.splice(slot, 1, minutes);
  for (const [index, slot] of solution.appearances.entries())
    if (slot >= 0) table[activities.length + index]?.splice(slot, 1, grain);
  return table;
}

/** The subjects that a constraint is about. */
export function subjectsOf(spec: ProblemSpec): readonly number[] {
  switch (spec.kind) {
    case "duration":
    case "part-minutes":
      return [spec.subject];
    case "during":
      return [spec.subject, spec.other];
    case "precedence":
      return [...spec.before, ...spec.after];
    default:
      return spec.subjects;
  }
}

/** The cost of a table by level. */
export function costByDefinition(problem: Problem, table: Table): Score {
  const score = { hard: 0, medium: 0, change: 0, soft: 0 };
  for (const constraint of problem.constraints)
    score[constraint.level] += constraint.cost * violation(constraint, problem, table);
  return score;
}

/** The violation of a constraint, read from the definition of its kind a second time, without any regard to speed. */
export function violation(spec: ProblemSpec, { slots }: Pick<Problem, "slots">, table: Table): number {
  const all = [...slots.keys()];
  const at = (subject: number, slot: number): number => table[subject]?.[slot] ?? 0;
  const isOn = (subjects: readonly number[], slot: number): boolean => subjects.some((of) => at(of, slot) > 0);
  const over = (amount: number): number => Math.max(amount, 0);
  switch (spec.kind) {
    case "allowed-slots": {
      const wrong = all.filter((slot) => !spec.slots.includes(slot));
      return sum(wrong.map((slot) => spec.subjects.filter((subject) => at(subject, slot) > 0).length));
    }
    case "capacity":
      return sum(
        spec.limits.map(([slot, limit]) => {
          const loads = spec.subjects.map((subject) =>
            spec.unit === "minutes" ? at(subject, slot) : Math.sign(at(subject, slot)),
          );
          return Math.ceil(over(sum(loads) - limit) / spec.step);
        }),
      );
    case "duration": {
      const minutes = sum(all.map((slot) => at(spec.subject, slot)));
      return over(spec.least - minutes) + over(minutes - (spec.most ?? minutes));
    }
    case "part-minutes":
      return sum(all.map((slot) => (at(spec.subject, slot) > 0 ? over(spec.least - at(spec.subject, slot)) : 0)));
    case "count": {
      const occupied = spec.slots.filter((slot) => isOn(spec.subjects, slot)).length;
      return over(spec.least - occupied) + over(occupied - (spec.most ?? occupied));
    }
    case "during":
      return all.filter((slot) => at(spec.subject, slot) > 0 && at(spec.other, slot) === 0).length;
    case "precedence": {
      const standing = all.filter((slot) => isOn(spec.before, slot));
      const awaited = spec.from === "start" ? standing[0] : standing.at(-1);
      if (awaited === undefined) return 0;
      const early = all.filter((slot) => slot < awaited + spec.lag);
      return sum(early.map((slot) => spec.after.filter((subject) => at(subject, slot) > 0).length));
    }
    case "spread": {
      const standing = all.filter((slot) => isOn(spec.subjects, slot));
      const between = all.slice(standing[0] ?? 0, standing.at(-1) ?? 0);
      return between.filter((slot) => slots[slot]?.served === true && !isOn(spec.subjects, slot)).length;
    }
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
