import { describe, expect, test } from "vitest";
import { bindRules } from "../../src/check/bind-rules.ts";
import type { ConstraintSpec } from "../../src/check/constraint.ts";
import { subjectsOf } from "../../src/check/subjects.ts";
import { sessionFrom } from "../../src/model/session-from.ts";
import { layerOf } from "../support/judge-case.ts";
import { allCases, type ValidCase } from "../support/rule-cases.ts";
import { meeting, programme, sessionFile } from "../support/session-file.ts";

const nothingToDo: ValidCase = {
  name: "a meeting without entries",
  session: { programme: programme([meeting("2010-10-18", "morning")]) },
};

const subjectsIn = (spec: ConstraintSpec): readonly string[] =>
  "subjects" in spec
    ? spec.subjects
    : "before" in spec
      ? [...spec.before, ...spec.after]
      : "other" in spec
        ? [spec.subject, spec.other]
        : [spec.subject];

/** Tells whether no placement at all could break a constraint. */
function isIdle(spec: ConstraintSpec, slots: number): boolean {
  switch (spec.kind) {
    case "allowed-slots":
      return spec.subjects.length === 0 || spec.slots.size === slots;
    case "capacity": {
      const parts = spec.unit === "parts" ? spec.subjects.length : spec.subjects.length * Number.POSITIVE_INFINITY;
      return ![...spec.limits.values()].some((limit) => limit < parts);
    }
    case "duration":
      return spec.least === 0 && spec.most === undefined;
    case "part-minutes":
      return spec.least === 0;
    case "count":
      return spec.subjects.length === 0 || ((spec.least ?? 0) === 0 && (spec.most ?? slots) >= spec.slots.size);
    case "during":
      return spec.subject === spec.other;
    case "precedence":
      return spec.before.length === 0 || spec.after.length === 0;
    case "spread":
      return spec.subjects.length === 0;
  }
}

describe.each(await allCases())("$rule.id", ({ rule, valid, invalid }) => {
  test.each([...valid, ...invalid, nothingToDo])(
    "constrains nothing in vain: $name",
    ({ session: fragment, layer }) => {
      const session = layerOf(sessionFrom(sessionFile(fragment)), layer);
      const { rules } = bindRules(session.rules, { catalogue: [rule], presets: { un: [rule] } });
      const constraints = rules.flatMap(({ params }) =>
        rule.notJudged(session, params) === undefined ? [...rule.constrain(session, params)] : [],
      );
      expect(constraints.filter((constraint) => isIdle(constraint, session.slots.length))).toEqual([]);
      expect([...subjectsOf(session).keys()]).toEqual(expect.arrayContaining(constraints.flatMap(subjectsIn)));
    },
  );
});
