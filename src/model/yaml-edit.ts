import type { Node } from "yaml";
import { isCollection } from "yaml";
import { memberAt } from "./plain-data.ts";
import type { Splice } from "./splice.ts";
import { spliced } from "./splice.ts";
import { isUnderRemark } from "./under-remark.ts";
import type { Added, Fresh, Gap, Kept, Slot, Wanted } from "./wanted-yaml.ts";
import { fillInBrackets, replaceInBrackets } from "./yaml-brackets.ts";
import { fillLines, isSpaced, replaceLines, toLines } from "./yaml-lines.ts";
import type { Member } from "./yaml-nodes.ts";
import { columnOf, endOf, headOf, heldBy, isFilled, membersOf, startOf } from "./yaml-nodes.ts";
import { toYaml } from "./yaml-style.ts";

/** A YAML text with its data. */
export interface TextWithData {
  readonly text: string;
  readonly root: Node;
  readonly data: unknown;
}

/**
 * Makes a YAML text say what is wanted and touches no line but those of the values that change, their keys and what was written
 * on them.
 *
 * The parser can write a changed document itself, but then in its own layout from end to end.
 *
 * @param data what the text is to say, as plain data
 */
export function editYaml({ text, root, data: before }: TextWithData, wanted: Wanted, data: unknown): string {
  if (isNew(wanted)) return toYaml(Object(data));
  return spliced(text, wanted.slots === undefined ? [] : [...changesIn(text, root, wanted.slots, before, data)]);
}

/** Tells whether nothing of what stands there stays. */
function isNew(wanted: Wanted): wanted is Fresh {
  return "value" in wanted || wanted.slots?.every((slot) => !("origin" in slot)) === true;
}

/** The changes in a map or list; of those at one place, the inner ones come before those behind them. */
function* changesIn(
  text: string,
  node: Node | null,
  slots: readonly Slot[],
  before: unknown,
  after: unknown,
): Generator<Splice> {
  const members = membersOf(node);
  if (!isCollection(node) || !isFilled(members)) return;
  const isInBrackets = node.flow === true;
  const isWide = !isInBrackets && slots.some((slot) => !("origin" in slot)) && isSpaced(text, members);
  const fill = (gap: Gap) =>
    isInBrackets ? fillInBrackets(text, members, gap) : fillLines(text, members, gap, isWide);

  let previous = -1;
  let added: Added[] = [];
  for (const [index, slot] of slots.entries()) {
    if (!("origin" in slot)) {
      added.push(slot);
      continue;
    }
    const { key, origin } = slot;
    const member = members[origin];
    yield* fill(gapOf(previous, origin, added, before));
    if (member !== undefined)
      yield* changesOf(
        text,
        member,
        slot,
        isInBrackets,
        memberAt(before, key ?? origin),
        memberAt(after, key ?? index),
      );
    [previous, added] = [origin, []];
  }
  yield* fill(gapOf(previous, members.length, added, before));
}

/** Where new members stand between two that stay. */
function gapOf(previous: number, next: number, added: readonly Added[], before: unknown): Gap {
  const isInPlace = previous + 1 < next;
  const firstBelow = added.findIndex(({ key, value }) =>
    key === undefined
      ? isUnderRemark(value, memberAt(before, previous), memberAt(before, previous + 1), isInPlace)
      : isInPlace || previous === -1,
  );
  const above = firstBelow === -1 ? added : added.slice(0, firstBelow);
  return { previous, next, above, below: added.slice(above.length) };
}

function* changesOf(
  text: string,
  member: Member,
  { key, wanted }: Kept,
  isInBrackets: boolean,
  before: unknown,
  after: unknown,
): Generator<Splice> {
  const anew: Added = { key, value: after };
  if (isNew(wanted) || (!isInBrackets && outgrowsLine(text, member, { key, value: before }, anew))) {
    yield isInBrackets ? replaceInBrackets(text, member, anew) : replaceLines(text, member, anew);
  } else if (wanted.slots !== undefined) {
    yield* changesIn(text, heldBy(member), wanted.slots, before, after);
  }
}

/** Tells whether a value in brackets was short enough for its line and will not be: then it is spread out. */
function outgrowsLine(text: string, member: Member, before: Added, after: Added): boolean {
  const old = heldBy(member);
  if (!isCollection(old) || !old.flow) return false;
  const column = columnOf(text, headOf(text, member));
  const fits = (value: Added) => !toLines(value, column).includes("\n");
  // An anchor would be lost, and an alias is not to be written out.
  return !/[\n&*]/.test(text.slice(startOf(old), endOf(text, old))) && fits(before) && !fits(after);
}
