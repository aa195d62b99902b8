import { groupBy } from "../internal/group-by.ts";
import type { ValueChange } from "./change.ts";

/** Changes that several meetings have alike, such as that of the room of the whole session, as one change each. */
export function sharedChanges(changes: readonly ValueChange[]): readonly ValueChange[] {
  const alike = groupBy(changes, ({ grade, what, from, to }) => JSON.stringify([grade, what, from, to]));
  return [...alike.values()].flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined || group.length === 1) return group;
    return [
      {
        ...first,
        of:
          group.length === 2 ? `${first.of} and ${last.of}` : `${group.length} meetings from ${first.of} to ${last.of}`,
        meetings: [...new Set(group.flatMap(({ meetings }) => meetings))],
        items: [...new Set(group.flatMap(({ items }) => items))],
        panellists: [...new Set(group.flatMap(({ panellists }) => panellists))],
      },
    ];
  });
}
