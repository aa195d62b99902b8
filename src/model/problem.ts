import type { InputIssue, Path } from "../internal/errors.ts";
import { ProgrammeError } from "../internal/errors.ts";
import { visible } from "../internal/visible-text.ts";
import { formatPath, named } from "./describe-value.ts";
import { maxIssues } from "./limits.ts";
import type { PositionedText } from "./source-text.ts";

/** One problem as found, before it is placed in the text. */
export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly path: Path;
  /** Points at the key, for what is absent or is itself too much. */
  readonly on?: "key" | "value";
  /** Its position in the text when no path leads to it. */
  readonly offset?: number;
  /**
   * The nearest known name, or another way out; asked for the listed problems only, as the search may take long.
   *
   * @param where writes where another value stands: its line, or its path when there is no text
   */
  readonly advice?: (where: (path: Path) => string) => string | undefined;
}

/** Places problems in the text, in its order, and lists the first hundred; one more line then tells how many are left. */
export function toIssues(problems: readonly Problem[], source?: PositionedText): readonly InputIssue[] {
  const placed = problems.map((problem) => ({ problem, at: placeOf(problem, source) }));
  if (source !== undefined) {
    placed.sort((a, b) => (a.at?.line ?? 0) - (b.at?.line ?? 0) || (a.at?.column ?? 0) - (b.at?.column ?? 0));
  }
  const where = (path: Path) =>
    source === undefined ? named(formatPath(path)) : `line ${source.locate(path, "key").line}`;
  const issues = placed.slice(0, maxIssues).map(({ problem, at }): InputIssue => {
    const { code, message, path } = problem;
    const advice = problem.advice?.(where);
    return {
      code,
      message,
      path,
      ...(advice === undefined ? {} : { advice }),
      ...(at === undefined || source === undefined ? {} : { at, sourceLine: source.line(at.line) }),
    };
  });
  const left = placed.length - issues.length;
  if (left === 0) return issues;
  return [
    ...issues,
    {
      code: "more-problems",
      message: `Unexpected ${left} more ${left === 1 ? "problem" : "problems"}, expected the ones above to be mended first`,
      path: [],
    },
  ];
}

function placeOf({ offset, path, on }: Problem, source: PositionedText | undefined): InputIssue["at"] {
  if (source === undefined) return undefined;
  return offset === undefined ? source.locate(path, on) : source.placeOf(offset);
}

/** The error of an input that is not as it should be; its message lists the problems. */
export function invalidInput(issues: readonly InputIssue[], what = "session"): ProgrammeError<"invalid-input"> {
  const lines = issues.map(({ at, path, message, advice }) => {
    const place = at === undefined ? formatPath(path) : `${visible(at.file)}:${at.line}:${at.column}`;
    return `  ${place}${place === "" ? "" : " "}${message}${advice === undefined ? "" : `. ${advice}`}`;
  });
  return new ProgrammeError(
    "invalid-input",
    `Unexpected ${what}, expected one without these problems:\n${lines.join("\n")}`,
    { issues },
  );
}
