import type { Problem, ProblemConstraint, ProblemSpec, Solution } from "../problem.ts";
import type { Reason } from "./reasons.ts";
import { wantedSubjects } from "./wanted-subjects.ts";

/** A problem that asks for some things alone. */
export interface PartialProblem {
  readonly problem: Problem;
  /** What of a solution of the whole problem concerns it. */
  readonly project: (solution: Solution) => Solution;
  /** A solution of it as one of the whole problem. */
  readonly restore: (solution: Solution) => Solution;
}

/**
 * The problem that some reasons make, each of their constraints hard, with no more subjects than they want to stand anywhere: the
 * others might as well be absent.
 */
export function problemOfReasons(whole: Problem, reasons: readonly Reason[]): PartialProblem {
  const isHeld = reasons.some(({ kind }) => kind === "held");
  const base: Problem = isHeld ? whole : released(whole);
  const constraints = reasons.flatMap((reason) => reason.constraints);
  const wanted = wantedSubjects(base, constraints);
  const { activities, appearances } = base;
  const keptActivities = [...activities.keys()].filter((activity) => wanted.has(activity));
  const keptAppearances = [...appearances.keys()].filter((index) => wanted.has(activities.length + index));
  const indexOf = new Map<number, number>(keptActivities.map((activity, index) => [activity, index]));
  for (const [index, appearance] of keptAppearances.entries())
    indexOf.set(activities.length + appearance, keptActivities.length + index);
  const at = (subject: number): number => indexOf.get(subject) ?? -1;
  return {
    problem: {
      ...base,
      activities: keptActivities.flatMap((activity) => activities[activity] ?? []),
      appearances: keptAppearances.flatMap((index) => {
        const appearance = appearances[index];
        return appearance === undefined ? [] : [{ ...appearance, activity: at(appearance.activity) }];
      }),
      held: {
        parts: base.held.parts.map((part) => ({ ...part, activity: at(part.activity) })),
        appearances: keptAppearances.map((index) => base.held.appearances[index] ?? -1),
      },
      constraints: constraints.flatMap((constraint): ProblemConstraint[] => {
        const spec = withSubjects(constraint, indexOf);
        const { rule, code, cost, data } = constraint;
        return spec === undefined ? [] : [{ ...spec, rule, code, level: "hard", cost, data }];
      }),
      leftOut: [],
    },
    project: ({ parts, appearances: slots }) => ({
      parts: [
        ...base.held.parts,
        ...parts.filter(({ activity, slot }) => indexOf.has(activity) && base.slots[slot]?.held === false),
      ]
        .map((part) => ({ ...part, activity: at(part.activity) }))
        .sort((a, b) => a.activity - b.activity || a.slot - b.slot),
      appearances: keptAppearances.map((appearance) => {
        const held = base.held.appearances[appearance] ?? -1;
        const slot = slots[appearance] ?? -1;
        return held >= 0 || base.slots[slot]?.held !== false ? held : slot;
      }),
    }),
    restore: ({ parts, appearances: slots }) => {
      const slotOf = new Map(keptAppearances.map((appearance, index) => [appearance, slots[index] ?? -1]));
      return {
        parts: parts.map((part) => ({ ...part, activity: keptActivities[part.activity] ?? -1 })),
        appearances: appearances.map((_, index) => slotOf.get(index) ?? -1),
      };
    },
  };
}

function released(problem: Problem): Problem {
  return {
    ...problem,
    slots: problem.slots.map((slot) => ({ ...slot, held: false })),
    held: { parts: [], appearances: problem.appearances.map(() => -1) },
  };
}

/** A constraint with other indices; `undefined` when the subjects left have nothing to do with it. */
function withSubjects(spec: ProblemSpec, indexOf: ReadonlyMap<number, number>): ProblemSpec | undefined {
  const all = (subjects: readonly number[]): readonly number[] => subjects.flatMap((of) => indexOf.get(of) ?? []);
  switch (spec.kind) {
    case "duration":
    case "part-minutes": {
      const subject = indexOf.get(spec.subject);
      return subject === undefined ? undefined : { ...spec, subject };
    }
    case "during": {
      const [subject, other] = [indexOf.get(spec.subject), indexOf.get(spec.other)];
      return subject === undefined || other === undefined ? undefined : { ...spec, subject, other };
    }
    case "precedence": {
      const [before, after] = [all(spec.before), all(spec.after)];
      return before.length === 0 || after.length === 0 ? undefined : { ...spec, before, after };
    }
    default: {
      const subjects = all(spec.subjects);
      return subjects.length === 0 && !(spec.kind === "count" && spec.least > 0) ? undefined : { ...spec, subjects };
    }
  }
}
