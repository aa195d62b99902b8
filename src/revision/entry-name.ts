import { describeActivity, describeItem } from "../model/describe.ts";
import { lookup } from "../model/lookup.ts";
import type { Entry } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import type { Text } from "../model/words.ts";

/** The title that an entry states, or its activity for it. */
export function titleOf(session: Session, { title, activity: id = "" }: Entry): Text | undefined {
  const activity = lookup(session).activities.get(id);
  return title ?? (activity?.declared ? activity.title : undefined);
}

/** An entry for people, as a part where what it does takes several: `part of "Discussion on migration"`. */
export function partName(session: Session, entry: Entry): string {
  const parts = lookup(session).activities.get(entry.activity ?? "")?.entries ?? [];
  return `${!entry.container && parts.length > 1 ? "part of " : ""}${entryName(session, entry)}`;
}

/** An entry for people, by its title, else by its items and what is done: `"Discussion on migration"`. */
export function entryName(session: Session, entry: Entry): string {
  const { items, kind, container, printedItem } = entry;
  const [item] = items;
  if (container && item !== undefined) return describeItem(session, item);
  const title = titleOf(session, entry);
  if (title === undefined && printedItem !== undefined) return `item ${printedItem}`;
  return describeActivity(session, { items, kind, ...(title !== undefined && { title }) });
}
