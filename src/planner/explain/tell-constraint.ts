import type { Subject } from "../../check/constraint.ts";
import { describeSlot, describeSubject } from "../../check/describe.ts";
import { defined } from "../../internal/defined.ts";
import type { Session } from "../../model/session.ts";
import type { Problem, ProblemConstraint } from "../problem.ts";
import type { Asked, Named } from "./explanation.ts";
import { nameOf } from "./refuter/names.ts";

/** What gives the subjects and slots of a problem their names. */
export interface Names {
  readonly named: (subject: Subject) => Named;
  readonly subject: (index: number) => Named;
  readonly slot: (index: number) => Named;
  readonly slotCount: number;
}

/** The names that the subjects and slots of a problem have in its session. */
export function namesIn(session: Session, problem: Problem): Names {
  const named = (id: Subject): Named => ({ id, name: describeSubject(session, id) });
  return {
    named,
    subject: (index) => named(nameOf(problem, index)),
    slot: (index) => ({ id: problem.slots[index]?.key ?? "", name: describeSlot(session, index) }),
    slotCount: problem.slots.length,
  };
}

/**
 * A constraint with names for indices.
 *
 * @param concerned the subjects to speak of; of a set that has none of them, all are told
 */
export function tellConstraint(names: Names, constraint: ProblemConstraint, concerned: ReadonlySet<number>): Asked {
  const { code, data } = constraint;
  const all = (subjects: readonly number[]): readonly Named[] => {
    const told = subjects.filter((subject) => concerned.has(subject));
    return (told.length > 0 ? told : subjects).map(names.subject);
  };
  switch (constraint.kind) {
    case "allowed-slots": {
      const allowed = new Set(constraint.slots);
      const shut = Array.from({ length: names.slotCount }, (_, slot) => slot).filter((slot) => !allowed.has(slot));
      return {
        ...{ kind: constraint.kind, code, data },
        subjects: all(constraint.subjects),
        allowed: constraint.slots.map(names.slot),
        shut: shut.map(names.slot),
      };
    }
    case "capacity":
      return {
        ...{ kind: constraint.kind, code, data },
        subjects: all(constraint.subjects),
        limits: constraint.limits.map(([slot, limit]) => ({ slot: names.slot(slot), limit })),
        unit: constraint.unit,
      };
    case "duration": {
      const { kind, least, most } = constraint;
      return { kind, code, data, subject: names.subject(constraint.subject), least, ...defined({ most }) };
    }
    case "part-minutes": {
      const { kind, least } = constraint;
      return { kind, code, data, subject: names.subject(constraint.subject), least };
    }
    case "count": {
      const { kind, least, most } = constraint;
      return {
        ...{ kind, code, data, least },
        subjects: all(constraint.subjects),
        ...(constraint.slots.length < names.slotCount ? { slots: constraint.slots.map(names.slot) } : {}),
        ...defined({ most }),
      };
    }
    case "during": {
      const { kind, subject, other } = constraint;
      return { kind, code, data, subject: names.subject(subject), other: names.subject(other) };
    }
    case "precedence": {
      const { kind, before, after, from, lag } = constraint;
      return { kind, code, data, before: all(before), after: all(after), from, lag };
    }
    case "spread":
      return { kind: constraint.kind, code, data, subjects: all(constraint.subjects) };
  }
}
