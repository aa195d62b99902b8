import type { InputIssue } from "../internal/errors.ts";
import { quantity } from "../internal/quantity.ts";
import { visible } from "../internal/visible-text.ts";
import { formatIssue } from "../model/format-issue.ts";

/** A problem of one of the files named on the command line. */
export interface FileIssue {
  /** Name as given; `<standard input>` for `-`. */
  readonly file: string;
  readonly issue: InputIssue;
}

/** The problems as text for a terminal, and how many there are. */
export function issuesAsText(issues: readonly FileIssue[]): string {
  const files = new Set(issues.map(({ file }) => file)).size;
  const total = `${quantity(issues.length, "problem")}${files > 1 ? ` in ${files} files` : ""}; nothing was written`;
  const told = issues.map(({ file, issue }) =>
    issue.at ? formatIssue(issue) : `${visible(file)}: ${formatIssue(issue)}`,
  );
  return `${[...told, total].join("\n\n")}\n`;
}

/** The problems as data; `line` and `column` count from 1 and are absent when the whole file is meant. */
export function issuesAsData(issues: readonly FileIssue[]): readonly object[] {
  return issues.map(({ file, issue: { at, code, message, advice, path } }) => ({
    file,
    ...(at && { line: at.line, column: at.column }),
    code,
    message,
    ...(advice && { advice }),
    path,
  }));
}
