import type { Path } from "../internal/errors.ts";
import { describeValue, named, oneOf } from "../model/describe-value.ts";
import type { RuleSetting } from "../model/session.ts";
import type { ParameterSpec, ParameterValues } from "./parameters.ts";
import type { Rule } from "./rule.ts";
import type { RuleIssue } from "./rule-issue.ts";
import { unknownName } from "./rule-issue.ts";

/**
 * The values of a rule's parameters: as set, else the defaults. A value that is not right is told, and the default stands for it.
 *
 * @param path where the parameters stand in the file
 */
export function bindParameters(
  rule: Rule,
  set: RuleSetting["params"],
  path: Path,
): { readonly params: ParameterValues; readonly issues: readonly RuleIssue[] } {
  const specs = Object.entries(rule.parameters);
  const names = specs.map(([name]) => name);
  const values = new Map(Object.entries(set));
  const unknown = [...values.keys()]
    .filter((name) => !names.includes(name))
    .map((name) => unknownName("parameter", name, names, { path: [...path, name], on: "key", of: rule.id }));
  const wrong = specs.flatMap(([name, spec]): RuleIssue[] => {
    const problem = values.has(name) ? problemOf(values.get(name), spec) : undefined;
    if (problem === undefined) return [];
    const message = `Unexpected ${describeValue(problem.value)} for ${named(name)} of ${rule.id}, expected ${problem.expected}`;
    return [{ code: problem.code, message, path: [...path, name] }];
  });
  const isWrong = new Set(wrong.map(({ path }) => path.at(-1)));
  return {
    params: Object.fromEntries(
      specs.map(([name, spec]) => [name, (isWrong.has(name) ? undefined : values.get(name)) ?? spec.default]),
    ),
    issues: [...unknown, ...wrong],
  };
}

/** What is wrong with the value of a parameter, and what was expected. */
export interface ValueProblem {
  readonly code: "wrong-type" | "out-of-range" | "unknown-choice";
  readonly value: unknown;
  readonly expected: string;
}

/** What is wrong with a value for a parameter; `undefined` when nothing is. */
export function problemOf(value: unknown, spec: ParameterSpec): ValueProblem | undefined {
  switch (spec.type) {
    case "integer": {
      const expected = `a whole number from ${spec.least} to ${spec.most}`;
      if (!Number.isInteger(value)) return { code: "wrong-type", value, expected };
      return Number(value) < spec.least || Number(value) > spec.most
        ? { code: "out-of-range", value, expected }
        : undefined;
    }
    case "boolean":
      return typeof value === "boolean" ? undefined : { code: "wrong-type", value, expected: "true or false" };
    case "choice":
      return unknownChoice([value], spec.choices);
    case "choices":
      if (!Array.isArray(value)) return { code: "wrong-type", value, expected: `a list of ${oneOf(spec.choices)}` };
      return unknownChoice(value, spec.choices);
  }
}

function unknownChoice(values: readonly unknown[], choices: readonly string[]): ValueProblem | undefined {
  const wrong = values.filter((value) => typeof value !== "string" || !choices.includes(value));
  return wrong.length === 0 ? undefined : { code: "unknown-choice", value: wrong[0], expected: oneOf(choices) };
}
