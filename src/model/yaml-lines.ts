import { isPair } from "yaml";
import type { Splice } from "./splice.ts";
import type { Added, Gap } from "./wanted-yaml.ts";
import type { Member, Members } from "./yaml-nodes.ts";
import {
  columnOf,
  endOf,
  endOfLineAbove,
  headOf,
  heldBy,
  isFirstOnLine,
  isInline,
  isWritten,
  lineEnd,
  lineStart,
  startOf,
} from "./yaml-nodes.ts";
import { toYaml } from "./yaml-style.ts";

/** Writes a member as lines without the last line break, to stand `column` characters from the left. */
export function toLines({ key, value }: Added, column: number): string {
  return toYaml(key === undefined ? [value] : { [key]: value }, column).slice(0, -1);
}

/** Writes a member anew; a comment on its first or last line stays. */
export function replaceLines(text: string, member: Member, added: Added): Splice {
  const old = heldBy(member);
  const head = headOf(text, member);
  const lines = toLines(added, columnOf(text, head));
  if (!lines.includes("\n") && isWritten(old) && isInline(old)) {
    const value = lines.slice(isPair(member) ? lines.indexOf(": ") + 2 : 2);
    return { start: startOf(old), end: endOf(text, old), text: value };
  }
  const end = lineEnd(text, endOf(text, member), "before");
  const behindKey =
    isPair(member) && isWritten(old)
      ? /^:[ \t]*(#.*)\r?\n/.exec(text.slice(endOf(text, member.key), startOf(old)))
      : null;
  const comment = behindKey?.[1] === undefined ? text.slice(endOf(text, member), end) : ` ${behindKey[1]}`;
  return { start: head, end, text: indented(text, head, withComment(lines, comment)) };
}

function withComment(rendered: string, comment: string): string {
  const [first = "", ...rest] = rendered.split("\n");
  return [`${first}${comment.trimEnd()}`, ...rest].join("\n");
}

/**
 * Puts members between two that stand on lines of their own, and takes away what stood between them.
 *
 * @param isSpaced whether an empty line stands between members
 */
export function* fillLines(text: string, members: Members, gap: Gap, isSpaced: boolean): Generator<Splice> {
  const { previous, next, above, below } = gap;
  const before = members[previous];
  const first = members[previous + 1] ?? members[0];
  const head = headOf(text, first);
  const column = columnOf(text, head);
  const lineBreak = isSpaced ? "\n\n" : "\n";
  const write = (added: readonly Added[]) => added.map((member) => toLines(member, column)).join(lineBreak);

  if (above.length > 0) {
    const place = before === undefined ? startWithRemarks(text, head) : endWithRemarks(text, before);
    const lines = before === undefined ? `${write(above)}${lineBreak}` : `${lineBreak}${write(above)}`;
    const indent = before === undefined ? " ".repeat(column) : "";
    yield { start: place, end: place, text: `${indent}${indented(text, head, lines)}` };
  }
  const isInPlace = below.length > 0 && previous + 1 < next;
  if (isInPlace) {
    const end = lineEnd(text, endOf(text, first), "before");
    yield { start: head, end, text: indented(text, head, write(below)) };
  } else if (below.length > 0) {
    const lines = indented(text, head, `${write(below)}${lineBreak}`);
    yield { start: head, end: head, text: `${lines}${" ".repeat(column)}` };
  }
  yield* cutLines(text, members, isInPlace ? previous + 2 : previous + 1, next);
}

/** Takes away the members from one index up to another. */
function* cutLines(text: string, members: Members, from: number, to: number): Generator<Splice> {
  const next = members[to];
  for (const member of members.slice(from, to)) {
    const head = headOf(text, member);
    if (!isFirstOnLine(text, head) && next !== undefined) {
      // The first key of a list item stands behind the dash, and the next one takes its place there.
      yield { start: head, end: headOf(text, next), text: "" };
      return;
    }
    const isFirstLine = lineStart(text, head) === 0;
    const end = lineEnd(text, endOf(text, member), isFirstLine ? "after" : "before");
    yield { start: startOfCut(text, head, end), end, text: "" };
  }
}

/** The end of the line above; or of the one above that, when otherwise two empty lines would come to follow each other. */
function startOfCut(text: string, head: number, end: number): number {
  const above = endOfLineAbove(text, head);
  const isBetweenEmptyLines = isFirstOnLine(text, above) && /^\r?\n[ \t]*(?:\r?\n|$)/.test(text.slice(end));
  return isBetweenEmptyLines ? endOfLineAbove(text, above) : above;
}

/** Tells whether empty lines stand between most members of a map or list. */
export function isSpaced(text: string, members: Members): boolean {
  const gaps = members.slice(1).map((member, index) => {
    const before = members[index] ?? member;
    return /\n[ \t]*\r?\n/.test(text.slice(endOf(text, before), headOf(text, member)));
  });
  return gaps.filter(Boolean).length > gaps.length / 2;
}

/** Where the lines of a member end, with the remarks under it that are indented more than itself. */
function endWithRemarks(text: string, member: Member): number {
  const column = columnOf(text, headOf(text, member));
  const remark = /\r?\n([ \t]*)#[^\r\n]*/y;
  let end = lineEnd(text, endOf(text, member), "before");
  for (;;) {
    remark.lastIndex = end;
    const found = remark.exec(text);
    if (found === null || (found[1] ?? "").length <= column) return end;
    end = remark.lastIndex;
  }
}

/** Where the lines of a member begin, with the remarks right over it. */
function startWithRemarks(text: string, head: number): number {
  let start = lineStart(text, head);
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (!/^[ \t]*#/.test(text.slice(above, start))) break;
    start = above;
  }
  return start;
}

/** Lines after the first in the column of `start`, with the line breaks of the text. */
function indented(text: string, start: number, lines: string): string {
  const indent = " ".repeat(columnOf(text, start));
  const eol = /^[^\n]*\r\n/.test(text) ? "\r\n" : "\n";
  return lines.replace(/\n(.?)/g, (_, next: string) => (next === "" ? eol : `${eol}${indent}${next}`));
}
