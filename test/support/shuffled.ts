import { groupBy } from "../../src/internal/group-by.ts";
import { sessionFrom } from "../../src/model/session-from.ts";

/**
 * A session file, and the same with the order of everything turned around that has none: meetings, activities, panellists,
 * documents and related sessions. Meetings of one part of a day keep theirs, since it numbers them; every meeting gets its id
 * stated first, since an id that is not stated comes from the order too.
 */
export function shuffled(data: object): readonly [file: object, other: object] {
  const session = sessionFrom(data);
  const { programme, activities, panellists, documents, related, ...head } = session.data;
  const idOf = new Map(session.meetings.map(({ path, id }) => [path.at(-1), id]));
  const meetings = programme?.meetings.map((meeting, index) => ({ id: idOf.get(index), ...meeting })) ?? [];
  const byPart = [...groupBy(meetings, ({ on, part }) => `${on}/${part}`).values()];
  const sections = (turn: <T>(list: readonly T[]) => readonly T[]) => ({
    ...head,
    ...(programme === undefined ? {} : { programme: { ...programme, meetings: turn(byPart).flat() } }),
    ...(activities === undefined ? {} : { activities: turn(activities) }),
    ...(panellists === undefined ? {} : { panellists: Object.fromEntries(turn(Object.entries(panellists))) }),
    ...(documents === undefined ? {} : { documents: turn(documents) }),
    ...(related === undefined ? {} : { related: turn(related) }),
  });
  return [sections((list) => list), sections((list) => list.toReversed())];
}
