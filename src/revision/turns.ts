import { groupBy } from "../internal/group-by.ts";
import type { EntryPair, Standing } from "./pair-entries.ts";

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

/** Who speaks in another part of the same activity than before. */
export function turnMoves(pairs: readonly EntryPair[]): readonly TurnMove[] {
  // What an activity is called may have changed: where a pair has both names, the new one counts.
  const newName = new Map(pairs.flatMap(({ old, now }) => (old && now ? [[activityOf(old), activityOf(now)]] : [])));
  const came = groupBy(
    pairs.flatMap((pair) => turnsOf(pair, "now")),
    (turn) => `${turn.panellist} ${activityOf(turn.at)}`,
  );
  const places = new Map<string, number>();
  return pairs
    .flatMap((pair) => turnsOf(pair, "old"))
    .flatMap((from) => {
      const name = activityOf(from.at);
      const key = `${from.panellist} ${newName.get(name) ?? name}`;
      const place = places.get(key) ?? 0;
      const to = came.get(key)?.[place];
      places.set(key, place + 1);
      return to === undefined ? [] : [{ from, to }];
    });
}

function activityOf({ entry }: Standing): string {
  return entry.activity ?? "";
}
