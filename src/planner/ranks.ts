import { lookup } from "../model/lookup.ts";
import type { Session } from "../model/session.ts";

/**
 * The order in which activities are taken up where nothing else orders them: as announced in the programme, then as on the agenda,
 * then as declared.
 *
 * @returns the rank of each activity, from 0, by its id
 */
export function ranksOf(session: Session): ReadonlyMap<string, number> {
  const announced = new Map<string, number>();
  for (const { entries } of session.meetings) {
    for (const { activity } of entries) {
      if (activity !== undefined && !announced.has(activity)) announced.set(activity, announced.size);
    }
  }
  const onAgenda = new Map([...lookup(session).items.keys()].map((number, index) => [number, index]));
  const last = Number.MAX_SAFE_INTEGER;
  const keyed = session.activities.map(({ id, items }) => ({
    id,
    place: announced.get(id) ?? last,
    item: onAgenda.get(items[0] ?? "") ?? last,
  }));
  return new Map(keyed.toSorted((a, b) => a.place - b.place || a.item - b.item).map(({ id }, rank) => [id, rank]));
}
