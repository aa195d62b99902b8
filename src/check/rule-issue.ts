import type { InputIssue } from "../internal/errors.ts";
import { nearestName } from "../internal/nearest-name.ts";
import { named, oneOf } from "../model/describe-value.ts";
import type { SourceText } from "../model/source-text.ts";

/** One problem of a choice of rules, before it is placed in the text. */
export interface RuleIssue extends Omit<InputIssue, "at" | "sourceLine"> {
  /** Points at the key, for a name that is itself too much. */
  readonly on?: "key" | "value";
}

/**
 * The issue of a name that is not among the known ones, with the nearest of them as advice; its code is `unknown-<what>`.
 *
 * @param place where it stands, and whose name it is where that is not the whole catalogue
 */
export function unknownName(
  what: "preset" | "rule" | "code" | "parameter",
  name: string,
  known: readonly string[],
  { of, ...place }: Pick<RuleIssue, "path" | "on"> & { readonly of?: string },
): RuleIssue {
  const nearest = nearestName(name, known);
  const expected = what === "rule" ? "the id of a rule in the catalogue" : oneOf(known);
  return {
    code: `unknown-${what}`,
    message: `Unexpected ${what} ${named(name)}${of === undefined ? "" : ` of ${of}`}, expected ${expected || "none"}`,
    ...place,
    ...(nearest === undefined ? {} : { advice: `Did you mean ${named(nearest)}?` }),
  };
}

/** Places issues in the text that they were read from, in its order. */
export function placed(issues: readonly RuleIssue[], source: SourceText | undefined): readonly InputIssue[] {
  if (source === undefined) return issues.map(({ on: _, ...issue }) => issue);
  return issues
    .map(({ on, ...issue }) => {
      const at = source.locate(issue.path, on);
      return { ...issue, at, sourceLine: source.line(at.line) };
    })
    .sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
}
