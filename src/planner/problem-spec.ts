import type { ConstraintSpec, Subject } from "../check/constraint.ts";
import { defined } from "../internal/defined.ts";
import type { ProblemSpec } from "./problem.ts";

/** A constraint of the rules with indices for names; a subject that the problem does not have is left out. */
export function toProblemSpec(spec: ConstraintSpec, indexOf: ReadonlyMap<Subject, number>): ProblemSpec | undefined {
  const one = (subject: Subject): number | undefined => indexOf.get(subject);
  const all = (subjects: readonly Subject[]): readonly number[] =>
    [...new Set(subjects)].flatMap((subject) => one(subject) ?? []).sort((a, b) => a - b);
  const inOrder = (slots: Iterable<number>): readonly number[] => [...slots].sort((a, b) => a - b);
  switch (spec.kind) {
    case "allowed-slots":
      return { kind: spec.kind, subjects: all(spec.subjects), slots: inOrder(spec.slots) };
    case "capacity": {
      const limits = [...spec.limits].sort(([a], [b]) => a - b);
      return { kind: spec.kind, subjects: all(spec.subjects), limits, unit: spec.unit, step: spec.step ?? 1 };
    }
    case "duration": {
      const subject = one(spec.subject);
      return subject === undefined
        ? undefined
        : { kind: spec.kind, subject, least: spec.least, ...defined({ most: spec.most }) };
    }
    case "part-minutes": {
      const subject = one(spec.subject);
      return subject === undefined ? undefined : { kind: spec.kind, subject, least: spec.least };
    }
    case "count":
      return {
        kind: spec.kind,
        subjects: all(spec.subjects),
        slots: inOrder(spec.slots),
        least: spec.least ?? 0,
        ...defined({ most: spec.most }),
      };
    case "during": {
      const [subject, other] = [one(spec.subject), one(spec.other)];
      return subject === undefined || other === undefined ? undefined : { kind: spec.kind, subject, other };
    }
    case "precedence":
      return {
        kind: spec.kind,
        before: all(spec.before),
        after: all(spec.after),
        from: spec.from,
        lag: spec.lag,
      };
    case "spread":
      return { kind: spec.kind, subjects: all(spec.subjects) };
  }
}

/** The same constraint with names for indices, as the evaluators read it. */
export function fromProblemSpec(spec: ProblemSpec, subjects: readonly Subject[]): ConstraintSpec {
  const name = (index: number): Subject => subjects[index] ?? "";
  const names = (indices: readonly number[]): readonly Subject[] => indices.map(name);
  switch (spec.kind) {
    case "allowed-slots":
      return { ...spec, subjects: names(spec.subjects), slots: new Set(spec.slots) };
    case "capacity":
      return { ...spec, subjects: names(spec.subjects), limits: new Map(spec.limits) };
    case "duration":
    case "part-minutes":
      return { ...spec, subject: name(spec.subject) };
    case "count":
      return { ...spec, subjects: names(spec.subjects), slots: new Set(spec.slots) };
    case "during":
      return { ...spec, subject: name(spec.subject), other: name(spec.other) };
    case "precedence":
      return { ...spec, before: names(spec.before), after: names(spec.after) };
    case "spread":
      return { ...spec, subjects: names(spec.subjects) };
  }
}
