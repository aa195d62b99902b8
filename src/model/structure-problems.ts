import type * as z from "zod";
import type { Path } from "../internal/errors.ts";
import { nearestName } from "../internal/nearest-name.ts";
import { choiceAdvice, didYouMean, typeAdvice, valueAdvice } from "./advice.ts";
import { describeValue, formatPath, named, namedList } from "./describe-value.ts";
import type { Problem } from "./problem.ts";
import { sessionFile } from "./schema/session-file.ts";
import { expectation, knownKeys, schemaAt } from "./schema-at.ts";

type Issue = z.core.$ZodIssue;

/**
 * Tells in our own words what zod found in a session file.
 *
 * @param data what was looked at, to name the values
 */
export function structureProblems(issues: readonly Issue[], data: unknown): readonly Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, [], data));
}

function problemsOf(issue: Issue, above: Path, data: unknown): readonly Problem[] {
  const path = [...above, ...(issue.path as Path)];
  const value = valueAt(data, path);
  const schema = schemaAt(sessionFile, path);
  const unexpected = (code: string, expected: string, advice?: Problem["advice"]): readonly Problem[] => [
    {
      code,
      message: `Unexpected ${describeValue(value)}, expected ${expected}`,
      path,
      ...(advice === undefined ? {} : { advice }),
    },
  ];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, path, knownKeys(schema)));
    case "invalid_union":
      return unionProblems(issue, path, data);
    case "invalid_key":
      return [
        {
          code: "wrong-form",
          message: `Unexpected key ${named(String(path.at(-1)))}, ${issue.issues[0]?.message}`,
          path,
          on: "key",
        },
      ];
    case "invalid_type":
      return isAbsent(value, path)
        ? [missingKey(path)]
        : unexpected("wrong-type", expectation(schema), typeAdvice(value, path, schema));
    case "invalid_value":
      return isAbsent(value, path)
        ? [missingKey(path)]
        : unexpected("unknown-choice", expectation(schema), choiceAdvice(value, issue.values));
    case "too_small":
      return value === "" || Array.isArray(value)
        ? unexpected("empty-value", Array.isArray(value) ? "at least one item" : "some text")
        : unexpected("out-of-range", expectation(schema));
    case "too_big":
      return typeof value === "string"
        ? unexpected("too-long", `at most ${issue.maximum} characters, not ${value.length}`)
        : unexpected("out-of-range", expectation(schema));
    case "invalid_format":
      return unexpected("wrong-form", issue.message.replace(/^expected /, ""));
    case "custom":
      return unexpected(
        String(issue.params?.code),
        issue.message.replace(/^expected /, ""),
        valueAdvice(value, issue.params?.code),
      );
    default:
      return unexpected("wrong-value", expectation(schema));
  }
}

/** A key that is not there; an empty list item is a value of the wrong type. */
function isAbsent(value: unknown, path: Path): boolean {
  return value === undefined && typeof path.at(-1) === "string";
}

function missingKey(path: Path): Problem {
  const parent = path.slice(0, -1);
  const where = parent.length === 0 ? "the file" : named(formatPath(parent));
  return {
    code: "missing-key",
    message: `Missing key ${named(String(path.at(-1)))} in ${where}, expected ${expectation(schemaAt(sessionFile, path))}`,
    path,
    on: "key",
  };
}

function unknownKey(key: string, parent: Path, known: readonly string[]): Problem {
  return {
    code: "unknown-key",
    message: `Unexpected key ${named(key)}, expected one of ${namedList(known)}`,
    path: [...parent, key],
    on: "key",
    advice: () => didYouMean(nearestName(key, known)),
  };
}

/** The problems of the branch that was probably meant: of those that take this type of value the one with the fewest problems. */
function unionProblems(issue: z.core.$ZodIssueInvalidUnion, path: Path, data: unknown): readonly Problem[] {
  const branches = issue.errors
    .filter((errors) => !errors.some(({ code, path: at }) => code === "invalid_type" && at.length === 0))
    .map((errors) => errors.flatMap((error) => problemsOf(error, path, data)))
    .sort((a, b) => a.length - b.length);
  const best = branches[0];
  if (best !== undefined) return best;
  const [value, schema] = [valueAt(data, path), schemaAt(sessionFile, path)];
  if (isAbsent(value, path)) return [missingKey(path)];
  return [{ code: "wrong-type", message: `Unexpected ${describeValue(value)}, expected ${expectation(schema)}`, path }];
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
