import { groupBy } from "../../internal/group-by.ts";

/** Whether some constraints can hold together: `unknown` when nobody could tell within the work allowed. */
export type Verdict = "yes" | "no" | "unknown";

/** What is left of a set of reasons that cannot hold together. */
export interface Shrunk<T> {
  readonly items: readonly T[];
  /** True when the items can hold together without any one of them; "unknown" when that was not found out for all. */
  readonly isMinimal: true | "unknown";
}

/**
 * Leaves out of items that cannot hold together whatever the rest cannot hold together without, in their order: what stands first
 * goes first.
 *
 * As long as something can go, twice as much is tried at once: few are kept of many.
 *
 * @param canHold tells whether items can hold together
 */
export async function shrink<T>(
  items: readonly T[],
  canHold: (items: readonly T[]) => Promise<Verdict>,
): Promise<Shrunk<T>> {
  const kept: T[] = [];
  let rest = items;
  let size = 1;
  let isMinimal: Shrunk<T>["isMinimal"] = true;
  while (rest.length > 0) {
    const verdict = await canHold([...kept, ...rest.slice(size)]);
    if (verdict === "no") {
      rest = rest.slice(size);
      size = Math.min(size * 2, Math.max(rest.length, 1));
    } else if (size > 1) {
      size = Math.ceil(size / 2);
    } else {
      if (verdict === "unknown") isMinimal = "unknown";
      kept.push(...rest.slice(0, 1));
      rest = rest.slice(1);
    }
  }
  return { items: kept, isMinimal };
}

/** The same in blocks: leaves out each block as a whole, or keeps all of it. */
export async function shrinkByBlocks<T>(
  items: readonly T[],
  blockOf: (item: T) => string,
  canHold: (items: readonly T[]) => Promise<Verdict>,
): Promise<readonly T[]> {
  let kept = items;
  for (const block of groupBy(items, blockOf).values()) {
    const gone = new Set(block);
    const rest = kept.filter((item) => !gone.has(item));
    if ((await canHold(rest)) === "no") kept = rest;
  }
  return kept;
}
