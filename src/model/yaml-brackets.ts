import type { Splice } from "./splice.ts";
import type { Added, Gap } from "./wanted-yaml.ts";
import type { Member, Members } from "./yaml-nodes.ts";
import { endOf, endOfLineAbove, heldBy, isFirstOnLine, isWritten, lineStart, startOf } from "./yaml-nodes.ts";
import { toYamlLine } from "./yaml-style.ts";

/** Writes the value of a member anew that stands in brackets. */
export function replaceInBrackets(text: string, member: Member, added: Added): Splice {
  const old = heldBy(member);
  return isWritten(old)
    ? { start: startOf(old), end: endOf(text, old), text: rendered(text, { value: added.value }) }
    : { start: startOf(member), end: endOf(text, member), text: rendered(text, added) };
}

/** Puts members between two in brackets, with commas and gaps like those there, and takes away what stood between them. */
export function fillInBrackets(
  text: string,
  members: Members,
  { previous, next, above, below }: Gap,
): readonly Splice[] {
  const added = [...above, ...below].map((member) => rendered(text, member));
  if (added.length === 0 && previous + 1 === next) return [];
  const gap = gapBefore(text, startOf(members[0]));
  const [before, first, after] = [members[previous], members[previous + 1], members[next]];
  if (after !== undefined && first !== undefined) {
    return [{ start: startOf(first), end: startOf(after), text: added.map((line) => `${line},${gap}`).join("") }];
  }
  const end = endOf(text, members.at(-1) ?? members[0]);
  const start = before === undefined ? end : endOf(text, before);
  return [{ start, end, text: added.map((line) => `,${gap}${line}`).join("") }];
}

function rendered(text: string, { key, value }: Added): string {
  const write = text.trimStart().startsWith("{") ? JSON.stringify : toYamlLine;
  return key === undefined ? write(value) : `${write(key)}: ${write(value)}`;
}

/** The line break and indentation, or else the blank, that stands before the first member and so before each. */
function gapBefore(text: string, start: number): string {
  return isFirstOnLine(text, start) && lineStart(text, start) > 0
    ? text.slice(endOfLineAbove(text, start), start)
    : " ";
}
