import type { Path } from "../internal/errors.ts";
import { describeValue, named, oneOf } from "../model/describe-value.ts";
import { problemOf } from "./bind-parameters.ts";
import { acrossSessions } from "./booking.ts";
import { levels } from "./level.ts";
import type { ParameterSpec } from "./parameters.ts";
import { forces, type Rule } from "./rule.ts";
import type { RuleIssue } from "./rule-issue.ts";
import { isMap, isOneOf, isPositive, isText, isTextList, isWhole, namePattern } from "./value-shape.ts";

/**
 * What is not as in a rule that `defineRule` makes, for a value that no compiler has seen.
 *
 * @param path where it stands
 */
export function ruleShapeIssues(value: unknown, path: Path): readonly RuleIssue[] {
  if (!isMap(value) || functions.some((name) => typeof value[name] !== "function")) {
    const message = `Unexpected ${isMap(value) ? "map that `defineRule` has not made" : describeValue(value)}, expected a rule`;
    return [{ code: "not-a-rule", message, path, advice: "A rule is what `defineRule({ id: …, … })` gives." }];
  }
  return Object.entries(parts).flatMap(([part, { expected, isRight }]) =>
    isRight(value[part as keyof Rule], value)
      ? []
      : [
          {
            code: "not-a-rule",
            message: `Unexpected ${describeValue(value[part as keyof Rule])} for ${named(part)} of a rule, expected ${expected}`,
            path: [...path, part],
          },
        ],
  );
}

const functions = ["message", "mend", "notJudged", "check", "constrain", "deadlines"] as const;

/** Keys of the section `rules` of a session file that are no rules. */
const reserved: readonly unknown[] = ["preset", "waivers"];

interface Part {
  readonly expected: string;
  readonly isRight: (value: unknown, rule: Readonly<Record<string, unknown>>) => boolean;
}

const parts: Readonly<Record<Exclude<keyof Rule, (typeof functions)[number]>, Part>> = {
  id: {
    expected: "small letters, digits and hyphens: `no-late-fridays`",
    isRight: (id) => isText(id) && namePattern.test(id) && !reserved.includes(id),
  },
  title: { expected: "a sentence", isRight: isText },
  force: { expected: oneOf(forces), isRight: isOneOf(forces) },
  // A force that there is not gives no level either; that is told once.
  level: { expected: oneOf(levels), isRight: (level, { force }) => isOneOf(levels)(level) || !isOneOf(forces)(force) },
  source: {
    expected: "a map with the text `document`, and `clause`, `quote` and `reading` where there are any",
    isRight: (source) =>
      isMap(source) &&
      isText(source.document) &&
      [source.clause, source.quote, source.reading].every((text) => text === undefined || isText(text)),
  },
  inForceFrom: {
    expected: "the number of a session",
    isRight: (number) => number === undefined || isPositive(number),
  },
  codes: {
    expected: "at least one sentence under `messages`",
    isRight: (codes) => isTextList(codes) && codes.length > 0,
  },
  codeLevels: {
    expected: "levels by code",
    isRight: (of, { codes }) =>
      isMap(of) &&
      Object.entries(of).every(
        ([code, level]) => Array.isArray(codes) && codes.includes(code) && isOneOf(levels)(level),
      ),
  },
  forms: { expected: "a list of `facts` and `placement`", isRight: isTextList },
  about: { expected: "`dates`", isRight: (about) => about === undefined || isOneOf(["dates"])(about) },
  parameters: {
    expected: "parameters by name, each with `type`, `default`, `asks` and its limits or choices",
    isRight: (of) => isMap(of) && Object.values(of).every(isParameter),
  },
  across: {
    expected: `a map with the functions \`bookings\` and \`cost\`, and a sentence for the code \`${acrossSessions}\``,
    isRight: (across, { codes }) =>
      across === undefined ||
      (isMap(across) &&
        typeof across.bookings === "function" &&
        typeof across.cost === "function" &&
        Array.isArray(codes) &&
        codes.includes(acrossSessions)),
  },
};

function isParameter(spec: unknown): boolean {
  if (!isMap(spec) || !isText(spec.asks)) return false;
  const { type, least, most, choices } = spec;
  const hasLimits = type === "integer" ? isWhole(least) && isWhole(most) : type === "boolean" || isTextList(choices);
  const isKnown = isOneOf(["integer", "boolean", "choice", "choices"])(type);
  return isKnown && hasLimits && problemOf(spec.default, spec as ParameterSpec) === undefined;
}
