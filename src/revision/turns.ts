import { groupBy } from "../internal/group-by.ts";
import type { EntryPair, Standing } from "./pair-entries.ts";
import { activityKeys } from "./same-activity.ts";

/** Somebody who comes to an entry or leaves it. */
export interface Turn {
  readonly panellist: string;
  readonly at: Standing;
}

/** Somebody who leaves one part of an activity for another. */
export interface TurnMove {
  readonly from: Turn;
  readonly to: Turn;
}

/** The panellists whom one side of a pair has and the other has not. */
export function turnsOf(pair: EntryPair, side: "old" | "now"): readonly Turn[] {
  const at = pair[side];
  if (at === undefined) return [];
  const there = pair[side === "old" ? "now" : "old"]?.entry.panellists ?? [];
  return at.entry.panellists.filter((id) => !there.includes(id)).map((panellist) => ({ panellist, at }));
}

/** What tells a turn from others: who, and in which entry. */
export function turnKey({ panellist, at }: Turn): string {
  return `${panellist} ${at.entry.id}`;
}

/** Who speaks in another part of the same activity than before; as many whichever revision comes first. */
export function turnMoves(pairs: readonly EntryPair[]): readonly TurnMove[] {
  const keys = activityKeys(pairs);
  const keyOf = (side: "old" | "now", { panellist, at }: Turn): string => `${panellist} ${keys[side](at)}`;
  const came = groupBy(
    pairs.flatMap((pair) => turnsOf(pair, "now")),
    (turn) => keyOf("now", turn),
  );
  const places = new Map<string, number>();
  return pairs
    .flatMap((pair) => turnsOf(pair, "old"))
    .flatMap((from) => {
      const key = keyOf("old", from);
      const place = places.get(key) ?? 0;
      const to = came.get(key)?.[place];
      places.set(key, place + 1);
      return to === undefined ? [] : [{ from, to }];
    });
}
