import type { EntryPair, Standing } from "./pair-entries.ts";

/** Tells what two revisions call the same activity: entries of both sides with one key are parts of one. */
export interface ActivityKeys {
  readonly old: (at: Standing) => string;
  readonly now: (at: Standing) => string;
}

/**
 * Finds which activities are the same in two revisions: those that paired entries name, and where none does, those of one name.
 *
 * The answer is the same whichever revision comes first.
 */
export function activityKeys(pairs: readonly EntryPair[]): ActivityKeys {
  const renamed = pairs.flatMap(({ old, now }) =>
    old && now ? [[nameIn("old", old), nameIn("now", now)] as const] : [],
  );
  const isKnown = new Set(renamed.flat());
  const group = new Map<string, string>();
  const first = (name: string): string => {
    let at = name;
    for (let next = group.get(at); next !== undefined; next = group.get(at)) at = next;
    return at;
  };
  for (const [old, now] of renamed) {
    const [one, other] = [first(old), first(now)];
    if (one !== other) group.set(one, other);
  }
  const keyOf = (name: string): string => (isKnown.has(name) ? first(name) : name.slice(name.indexOf(" ")));
  return { old: (at) => keyOf(nameIn("old", at)), now: (at) => keyOf(nameIn("now", at)) };
}

function nameIn(side: "old" | "now", { entry }: Standing): string {
  return `${side} ${entry.activity ?? ""}`;
}
