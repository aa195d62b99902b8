import { defined } from "../internal/defined.ts";
import { type EntryData, meetingsOfLayer } from "../model/build-meetings.ts";
import type { Session } from "../model/session.ts";

/**
 * How the entries of an activity are printed: as the programme prints it in the same slot, else where it prints it first, else by
 * the name of the activity with its documents.
 *
 * @returns the entry without its minutes, panellists and mark, for an activity by its id and a slot
 */
export function entryTemplates(session: Session): (activity: string, slot: number) => EntryData {
  const placed = new Map(meetingsOfLayer(session.data, session.layer).map(({ id, data }) => [id, data]));
  const printed = new Map<string, EntryData>();
  for (const { id, slot, status, entries } of session.meetings) {
    if (status === "cancelled") continue;
    for (const [index, { activity, container }] of entries.entries()) {
      const data = placed.get(id)?.entries?.[index];
      if (container || activity === undefined || data === undefined) continue;
      for (const key of [`${activity}@${slot}`, activity]) if (!printed.has(key)) printed.set(key, template(data));
    }
  }
  const documents = new Map((session.data.activities ?? []).map((activity) => [activity.id, activity.documents]));
  return (activity, slot) =>
    printed.get(`${activity}@${slot}`) ??
    printed.get(activity) ?? { activity, ...defined({ documents: documents.get(activity) }) };
}

function template({ minutes: _, hours: __, continued: ___, panellists: ____, ...rest }: EntryData): EntryData {
  return rest;
}
