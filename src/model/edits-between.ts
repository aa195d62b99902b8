import type { Path } from "../internal/errors.ts";
import type { Edit } from "./edit.ts";
import { pairMembers } from "./pair-members.ts";
import { isMap, keysOf, memberAt } from "./plain-data.ts";
import type { SessionFile } from "./schema/session-file.ts";

/**
 * The edits that make the text of one session file say what another says; what is the same in both is left alone.
 *
 * A member of a list that both have is changed key by key: an agenda item of the same number, a meeting of the same id or on the
 * same day and part of the day.
 *
 * @returns the edits in their order, for `editSession`
 * @example
 * editSession(text, editsBetween(parseSession(text).data, planned.data));
 */
export function editsBetween(before: SessionFile, after: SessionFile): readonly Edit[] {
  return [...changes([], before, after)];
}

function* changes(path: Path, before: unknown, after: unknown): Generator<Edit> {
  if (isMap(before) && isMap(after)) {
    for (const key of keysOf(before, after))
      yield* changes([...path, key], memberAt(before, key), memberAt(after, key));
  } else if (Array.isArray(before) && Array.isArray(after)) {
    yield* changesInList(path, before, after);
  } else if (!Object.is(before, after)) {
    yield after === undefined ? { path, remove: true } : { path, value: after };
  }
}

/** Goes from the first member to the last: what stands before an index is then as it is to be, and what stands from there on as it was. */
function* changesInList(path: Path, before: readonly unknown[], after: readonly unknown[]): Generator<Edit> {
  let index = 0;
  for (const { old, now } of pairMembers(before, after)) {
    const place = [...path, index] as const;
    if (now === undefined) {
      yield { path: place, remove: true };
      continue;
    }
    if (old === undefined) yield { path: place, insert: after[now] };
    else yield* changes(place, before[old], after[now]);
    index += 1;
  }
}
