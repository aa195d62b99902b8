import { longestRising } from "../internal/longest-rising.ts";
import { identityOf, memberNames } from "./member-names.ts";
import { firstDifference } from "./plain-data.ts";

/** Indices of a member before and after; one of them is missing when the member goes or comes. */
export interface MemberPair {
  readonly old?: number;
  readonly now?: number;
}

type Match = Required<MemberPair>;

/** Pairs the members of two lists that are the same ones, as many as keep their order; all members are listed in that order. */
export function pairMembers(before: readonly unknown[], after: readonly unknown[]): readonly MemberPair[] {
  const end: Match = { old: before.length, now: after.length };
  const matches: Match[] = [];
  for (const [gap, match] of withGaps([...sameMembers(before, after), end])) {
    // What has no name may be the same thing, changed.
    const nameless = gap.old.filter((index) => identityOf(before[index]) === undefined);
    const anonymous = gap.now.filter((index) => identityOf(after[index]) === undefined);
    for (const [place, old] of nameless.entries()) {
      const now = anonymous[place];
      if (now !== undefined) matches.push({ old, now });
    }
    matches.push(match);
  }
  const pairs = withGaps(matches).flatMap(([gap, match]): readonly MemberPair[] => [
    ...gap.old.map((old) => ({ old })),
    ...gap.now.map((now) => ({ now })),
    match,
  ]);
  return pairs.slice(0, -1);
}

/** Matches by equality from both ends, and by name between them: names differ, so that n log n steps find the longest sequence. */
function sameMembers(before: readonly unknown[], after: readonly unknown[]): readonly Match[] {
  const isSame = (old: number, now: number) => firstDifference(before[old], after[now]) === undefined;
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSame(head, head)) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(before.length - 1 - tail, after.length - 1 - tail)) tail += 1;

  const places = new Map(memberNames(after).map((name, now) => [name, now]));
  const namesakes = memberNames(before).flatMap((name, old): readonly Match[] => {
    const now = places.get(name) ?? -1;
    const isBetween = old >= head && old < before.length - tail && now >= head && now < after.length - tail;
    return isBetween ? [{ old, now }] : [];
  });
  const inOrder = longestRising(namesakes.map(({ now }) => now)).flatMap((place) => namesakes[place] ?? []);
  const run = (length: number, old: number, now: number) =>
    Array.from({ length }, (_, index): Match => ({ old: old + index, now: now + index }));
  return [...run(head, 0, 0), ...inOrder, ...run(tail, before.length - tail, after.length - tail)];
}

interface IndexGap {
  readonly old: readonly number[];
  readonly now: readonly number[];
}

/** Each match with the indices on both sides between it and the one before. */
function withGaps(matches: readonly Match[]): readonly (readonly [gap: IndexGap, match: Match])[] {
  return matches.map((match, index) => {
    const { old, now } = matches[index - 1] ?? { old: -1, now: -1 };
    return [{ old: indices(old + 1, match.old), now: indices(now + 1, match.now) }, match];
  });
}

function indices(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
