import type { InputIssue } from "../internal/errors.ts";
import { cut, visible } from "../internal/visible-text.ts";
import { formatPath } from "./describe-value.ts";

/** How many characters of the source line are shown. */
const frameWidth = 100;

/** How many of them stand before the place, at least, when the line is cut. */
const leadWidth = 40;

/**
 * Writes an issue for people: its place and sentence, the line of the text with the place marked, and the advice.
 *
 * What a terminal would obey or not show is written as escapes, tabs as spaces, and a long line is cut around the place.
 *
 * @example
 * formatIssue(issue);
 * // igwg-07.yaml:4:11 Unexpected "seven", expected a whole number from 1 to 9999
 * //   4 |   number: seven
 * //     |           ^
 */
export function formatIssue({ message, path, advice, at, sourceLine }: InputIssue): string {
  const place = at === undefined ? formatPath(path) : `${visible(at.file)}:${at.line}:${at.column}`;
  const lines = [`${place}${place === "" ? "" : " "}${visible(message)}`];
  if (at !== undefined && sourceLine !== undefined) lines.push(...frame(sourceLine, at.line, at.column));
  if (advice !== undefined) lines.push(`  ${visible(advice)}`);
  return lines.join("\n");
}

function frame(sourceLine: string, line: number, column: number): readonly string[] {
  const start = column <= frameWidth - leadWidth ? 0 : afterPair(sourceLine, column - 1 - leadWidth);
  const window = cut(sourceLine.slice(start, start + frameWidth + 1), frameWidth);
  const before = `${start === 0 ? "" : "…"}${shown(window.slice(0, column - 1 - start))}`;
  const number = String(line);
  return [
    `  ${number} | ${before}${shown(window.slice(column - 1 - start))}`,
    `  ${" ".repeat(number.length)} | ${" ".repeat(columnsOf(before))}^`,
  ];
}

/** The position, or the next one where it would part a surrogate pair. */
function afterPair(text: string, position: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(position)) ? position + 1 : position;
}

function shown(text: string): string {
  return visible(text.replaceAll("\t", "  "));
}

/** Letters of Chinese, Japanese and Korean and emoji, which take two columns of a terminal. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** The columns that a text takes in a terminal, near enough to point with. */
function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += /\p{M}|\u200C|\u200D/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}
