import type { AgendaItem } from "../model/agenda.ts";
import { lookup } from "../model/lookup.ts";
import type { Entry } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import type { Text } from "../model/words.ts";
import type { Run } from "./table-value.ts";
import { joined, type Wording } from "./wording.ts";

/** The title that the file states for an entry or for its activity. */
export function statedTitle(session: Session, entry: Entry): Text | undefined {
  if (entry.title !== undefined) return entry.title;
  const activity = lookup(session).activities.get(entry.activity ?? "");
  return activity?.declared ? activity.title : undefined;
}

/** Tells whether an entry prints nothing but the heading of an item with sub-items. */
export function isHeadingOf(item: AgendaItem, entry: Entry, title: Text | undefined, { text }: Wording): boolean {
  if (entry.items[0] !== item.number) return false;
  if (entry.container) return true;
  return title === undefined ? entry.kind === item.kind : text(title).text === text(item.title).text;
}

/** `Item 3`, `Items II and III`. */
export function itemNumber(numbers: readonly string[], { catalogue }: Wording): Run {
  return { text: catalogue.item(numbers), role: "number" };
}

/** `Item 3`, `Items II and III`, `(a) and (b)`; none under the heading of the item itself, or without an item. */
export function numberOf({ printedItem }: Entry, items: readonly AgendaItem[], wording: Wording): Run | undefined {
  if (printedItem !== undefined) return itemNumber([printedItem], wording);
  const [first] = items;
  if (first === undefined || (items.length === 1 && first.hasSubItems)) return undefined;
  const labels = items.flatMap(({ label, parent }) => (label !== undefined && parent === first.parent ? [label] : []));
  const { list, itemNumber: written } = wording.catalogue;
  if (labels.length === items.length) return { text: list(labels.map(written)) };
  return itemNumber(
    items.map(({ number }) => number),
    wording,
  );
}

/**
 * What is printed for an entry that states no title: the titles of its items, and before them what is done on them, unless the
 * items' own kind or a heading tells it.
 */
export function composedTitle(
  { kind }: Entry,
  items: readonly AgendaItem[],
  told: boolean,
  { catalogue, text }: Wording,
): readonly Run[] {
  // Under the heading of an item with sub-items only what is done is left to say.
  const named = told || items.length > 1 ? items : items.filter(({ hasSubItems }) => !hasSubItems);
  const titles = joined(
    named.map(({ title }) => [text(title)]),
    catalogue.semicolon,
  );
  if (titles.length === 0) return [{ text: catalogue.kinds[kind] }];
  if (told || kind === "other" || items.some((item) => item.kind === kind)) return titles;
  return [{ text: catalogue.introduce(catalogue.kinds[kind]) }, { text: catalogue.space }, ...titles];
}

/** What an entry says where it stands by itself, without the headings above it. */
export function wholeTitle(session: Session, entry: Entry, wording: Wording): readonly Run[] {
  const title = statedTitle(session, entry);
  if (title !== undefined) return [wording.text(title)];
  const items = entry.items.flatMap((number) => lookup(session).items.get(number) ?? []);
  const [first] = items;
  const bare = items.length === 1 && first?.hasSubItems === true && isHeadingOf(first, entry, title, wording);
  return composedTitle(entry, items, bare, wording);
}
