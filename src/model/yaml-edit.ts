import type { Node } from "yaml";
import { isCollection, isPair, isSeq } from "yaml";
import type { Path } from "../internal/errors.ts";
import type { Member, Members } from "./yaml-nodes.ts";
import {
  endOf,
  headOf,
  indexOf,
  isFilled,
  isInline,
  isWritten,
  lineEnd,
  membersOf,
  nodeAt,
  startOf,
} from "./yaml-nodes.ts";
import { toYaml, toYamlLine } from "./yaml-style.ts";

/** One change of a session file: a value put in place, added, or taken away with its key. */
export type Edit = { readonly path: Path; readonly value: unknown } | { readonly path: Path; readonly remove: true };

/**
 * Makes one change in a YAML text and touches no line but those of the value, its key and what was written on them.
 *
 * The parser can write a changed document itself, but then in its own layout from end to end.
 *
 * @param root the document of `text`
 */
export function editYaml(text: string, root: Node, edit: Edit): string {
  return "remove" in edit ? removeAt(text, root, edit.path) : setAt(text, root, edit.path, edit.value);
}

function setAt(text: string, root: Node, path: Path, value: unknown): string {
  const step = path.at(-1);
  if (step === undefined) return toYaml(Object(value));
  const holder = nodeAt(root, path.slice(0, -1));
  const members = membersOf(holder);
  const wrapped = typeof step === "number" ? [value] : { [step]: value };
  if (!isCollection(holder) || !isFilled(members) || isSeq(holder) !== (typeof step === "number")) {
    return setAt(text, root, path.slice(0, -1), wrapped);
  }
  const member = members[indexOf(members, step)];
  if (holder.flow) return setOnLine(text, members, member, step, value);
  const rendered = toYaml(wrapped).slice(0, -1);
  return member === undefined ? appendLines(text, members, rendered) : replaceLines(text, member, rendered);
}

function removeAt(text: string, root: Node, path: Path): string {
  const step = path.at(-1);
  const holder = nodeAt(root, path.slice(0, -1));
  const members = membersOf(holder);
  const index = step === undefined ? -1 : indexOf(members, step);
  const member = members[index];
  if (!isCollection(holder) || member === undefined) return text;
  if (members.length === 1) return setAt(text, root, path.slice(0, -1), isSeq(holder) ? [] : {});
  const [before, next] = [members[index - 1], members[index + 1]];
  if (holder.flow) {
    if (next !== undefined) return splice(text, startOf(member), startOf(next), "");
    return splice(text, before === undefined ? startOf(member) : endOf(text, before), endOf(text, member), "");
  }
  const head = headOf(text, member);
  const lineStart = text.lastIndexOf("\n", head - 1) + 1;
  const isFirstOnLine = text.slice(lineStart, head).trim() === "";
  if (isFirstOnLine) return splice(text, lineStart, lineEnd(text, endOf(text, member), "after"), "");
  // The first key of a list item stands behind the dash, and the next one takes its place there.
  return next === undefined ? text : splice(text, head, headOf(text, next), "");
}

/** Puts a value into a map or list that is written in brackets. */
function setOnLine(
  text: string,
  members: Members,
  member: Member | undefined,
  step: string | number,
  value: unknown,
): string {
  const isJson = text.trimStart().startsWith("{");
  const line = isJson ? JSON.stringify(value) : toYamlLine(value);
  const key = typeof step === "number" ? "" : `${isJson ? JSON.stringify(step) : toYamlLine(step)}: `;
  if (member === undefined) {
    const end = endOf(text, members.at(-1) ?? members[0]);
    return splice(text, end, end, `,${gapBefore(text, startOf(members[0]))}${key}${line}`);
  }
  const old = isPair(member) ? member.value : member;
  return isWritten(old)
    ? splice(text, startOf(old), endOf(text, old), line)
    : splice(text, startOf(member), endOf(text, member), `${key}${line}`);
}

/** The line break and indentation, or else the blank, that stands before the first member and so before each. */
function gapBefore(text: string, start: number): string {
  const gap = /\r?\n[ \t]*$/.exec(text.slice(0, start));
  return gap === null ? " " : gap[0];
}

/** Writes a member anew; a comment on its first or last line stays. */
function replaceLines(text: string, member: Member, rendered: string): string {
  const old = isPair(member) ? member.value : member;
  if (!rendered.includes("\n") && isWritten(old) && isInline(old)) {
    const value = rendered.slice(isPair(member) ? rendered.indexOf(": ") + 2 : 2);
    return splice(text, startOf(old), endOf(text, old), value);
  }
  const head = headOf(text, member);
  const end = lineEnd(text, endOf(text, member), "before");
  const behindKey =
    isPair(member) && isWritten(old)
      ? /^:[ \t]*(#.*)\r?\n/.exec(text.slice(endOf(text, member.key), startOf(old)))
      : null;
  const comment = behindKey?.[1] === undefined ? text.slice(endOf(text, member), end) : ` ${behindKey[1]}`;
  return splice(text, head, end, indented(text, head, withComment(rendered, comment)));
}

function appendLines(text: string, members: Members, rendered: string): string {
  const end = lineEnd(text, endOf(text, members.at(-1) ?? members[0]), "before");
  return splice(text, end, end, indented(text, headOf(text, members[0]), `\n${rendered}`));
}

function withComment(rendered: string, comment: string): string {
  const [first = "", ...rest] = rendered.split("\n");
  return [`${first}${comment.trimEnd()}`, ...rest].join("\n");
}

/** Lines after the first in the column of `start`, with the line breaks of the text. */
function indented(text: string, start: number, lines: string): string {
  const indent = " ".repeat(start - (text.lastIndexOf("\n", start - 1) + 1));
  const eol = /^[^\n]*\r\n/.test(text) ? "\r\n" : "\n";
  return lines.replace(/\n(.?)/g, (_, next: string) => (next === "" ? eol : `${eol}${indent}${next}`));
}

function splice(text: string, start: number, end: number, replacement: string): string {
  return text.slice(0, start) + replacement + text.slice(end);
}
