import type { Node, Pair } from "yaml";
import { isCollection, isPair, isScalar, Scalar } from "yaml";

/** A member of a map or list: a pair, or a list item. */
export type Member = Pair<Node, Node | null> | Node;

/** The members of a map or list that has some. */
export type Members = readonly [Member, ...Member[]];

/** The members of a map or list in their order; none of any other value. */
export function membersOf(node: Node | null | undefined): readonly Member[] {
  return isCollection(node) ? (node.items as readonly Member[]) : [];
}

/** Tells whether there are members at all. */
export function isFilled(members: readonly Member[]): members is Members {
  return members.length > 0;
}

/** The value of a member; null when it is left out. */
export function heldBy(member: Member): Node | null {
  return isPair(member) ? member.value : member;
}

/** Tells whether a value has characters of its own: one that is left empty has none. */
export function isWritten(node: Node | null | undefined): node is Node {
  return node != null && !(isScalar(node) && node.source === "" && node.value === null);
}

/** Tells whether a value can stand on one line with its key or dash. */
export function isInline(node: Node): boolean {
  if (isCollection(node)) return node.flow === true;
  return !(isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED));
}

/** The position of the first character of a member: of its key, or of its value in a list. */
export function startOf(member: Member): number {
  return (isPair(member) ? member.key : member).range?.[0] ?? 0;
}

/** The position after the last character of a member; a block text ends after its line break, a value left empty at its sign. */
export function endOf(text: string, member: Member): number {
  if (isPair(member)) {
    if (isWritten(member.value)) return endOf(text, member.value);
    const endOfKey = endOf(text, member.key);
    return endOfKey + (/^\s*:/.exec(text.slice(endOfKey))?.[0].length ?? 0);
  }
  if (!isWritten(member)) return dashOf(text, member) + 1;
  const last: Member | undefined = isCollection(member) && !member.flow ? membersOf(member).at(-1) : undefined;
  return last === undefined ? (member.range?.[1] ?? 0) : endOf(text, last);
}

/** Where a member of a block begins: at its key, or at the dash of a list item. */
export function headOf(text: string, member: Member): number {
  return isPair(member) ? startOf(member) : dashOf(text, member);
}

/** What of a line before a list item is no dash: a remark behind the dash, an anchor or a tag. */
const beside = /(^|[ \t])#.*|[&!]\S*/g;

function dashOf(text: string, item: Node): number {
  let end = startOf(item);
  for (;;) {
    const start = lineStart(text, end);
    const line = text.slice(start, end).replace(beside, (found) => " ".repeat(found.length));
    const dash = line.lastIndexOf("-");
    if (dash !== -1 || start === 0) return start + dash;
    end = start - 1;
  }
}

/** Where the line of a position begins. */
export function lineStart(text: string, position: number): number {
  return text.lastIndexOf("\n", position - 1) + 1;
}

/** How many characters stand before a position on its line. */
export function columnOf(text: string, position: number): number {
  return position - lineStart(text, position);
}

/** Tells whether nothing but blanks stands before a position on its line. */
export function isFirstOnLine(text: string, position: number): boolean {
  return text.slice(lineStart(text, position), position).trim() === "";
}

/** Where the line above that of a position ends, before its line break; the beginning of the text when there is none. */
export function endOfLineAbove(text: string, position: number): number {
  const start = lineStart(text, position);
  return Math.max(0, text[start - 2] === "\r" ? start - 2 : start - 1);
}

/** Where the line of a position ends, before or after its line break. */
export function lineEnd(text: string, position: number, side: "before" | "after"): number {
  // The range of a block text ends after its last line break.
  const from = text[position - 1] === "\n" ? position - 1 : position;
  const lineBreak = text.indexOf("\n", from);
  if (lineBreak === -1) return text.length;
  if (side === "after") return lineBreak + 1;
  return text[lineBreak - 1] === "\r" ? lineBreak - 1 : lineBreak;
}
