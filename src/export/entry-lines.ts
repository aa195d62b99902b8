import type { AgendaItem } from "../model/agenda.ts";
import { lookup } from "../model/lookup.ts";
import type { Entry, Meeting } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import { composedTitle, isHeadingOf, itemNumber, numberOf, statedTitle } from "./entry-title.ts";
import { panellistLine } from "./panellist-line.ts";
import type { Line, Run } from "./table-value.ts";
import { joined, type Wording } from "./wording.ts";

/**
 * The lines of a meeting's entries.
 *
 * An item with sub-items is printed once, before the first of them or where its bare entry stands; neighbouring draft
 * recommendations without titles of their own share a heading.
 */
export function entryLines(session: Session, meeting: Meeting, wording: Wording): readonly Line[] {
  const { items: agenda } = lookup(session);
  const lines: Line[] = [];
  let heading: string | undefined; // number of the item under whose heading we are
  let shared = false; // whether that is also under the shared heading
  for (const entry of meeting.entries) {
    const items = entry.items.flatMap((number) => agenda.get(number) ?? []);
    const root = headingItem(items, agenda);
    const title = statedTitle(session, entry);
    const bare = root !== undefined && isHeadingOf(root, entry, title, wording);
    if (root !== undefined && root.number !== heading && !bare) {
      lines.push(headingLine(root, wording));
      shared = false;
    }
    if (items.length > 0 || entry.printedItem !== undefined) heading = root?.number;

    const sharing = entry.kind === "draft-recommendations" && title === undefined && items[0]?.parent !== undefined;
    if (sharing && !shared) lines.push({ kind: "heading", runs: [{ text: wording.catalogue.onDraftRecommendations }] });
    shared = sharing;

    const number = bare ? itemNumber([root.number], wording) : numberOf(entry, items, wording);
    const inherited = bare ? [root] : items;
    const words =
      title === undefined ? composedTitle(entry, inherited, sharing || bare, wording) : [wording.text(title)];
    lines.push({
      kind: number?.role === "number" ? "item" : "entry",
      runs: [
        ...joined([hoursOf(entry, wording), number === undefined ? [] : [number], words], " "),
        ...(title === undefined || bare ? marks(inherited.flatMap(({ footnotes }) => footnotes)) : []),
        ...marks(entry.footnotes),
        ...continuation(entry, wording),
      ],
    });
    lines.push(...detailLines(session, entry, wording));
  }
  return lines;
}

/** Footnote marks as runs. */
export function marks(footnotes: readonly string[]): readonly Run[] {
  return footnotes.map((text) => ({ text, role: "mark" }));
}

/** ` (continued)`, where the entry states it. */
export function continuation({ continued }: Entry, { catalogue }: Wording): readonly Run[] {
  return continued ? [{ text: catalogue.space }, { text: catalogue.continued, role: "continued" }] : [];
}

/** The item whose heading an entry stands under: its own when that has sub-items, or the parent of its sub-items. */
export function headingItem(
  items: readonly AgendaItem[],
  agenda: ReadonlyMap<string, AgendaItem>,
): AgendaItem | undefined {
  const [first] = items;
  if (items.length === 1 && first?.hasSubItems) return first;
  const parent = first?.parent;
  return parent !== undefined && items.every((item) => item.parent === parent) ? agenda.get(parent) : undefined;
}

/** An item with sub-items, over the entries on them. */
export function headingLine(item: AgendaItem, wording: Wording): Line {
  const number = itemNumber([item.number], wording);
  return { kind: "item", runs: [number, { text: " " }, wording.text(item.title), ...marks(item.footnotes)] };
}

/** Hours of an entry's own. */
export function hoursOf({ hours }: Entry, wording: Wording): readonly Run[] {
  return hours === undefined ? [] : wording.hours(hours).map((run) => ({ ...run, role: "hours" }));
}

function detailLines({ panellists }: Session, entry: Entry, wording: Wording): readonly Line[] {
  const { documents, note } = entry;
  const symbols = joined(
    documents.map((text) => [{ text }]),
    wording.catalogue.comma,
  );
  return [
    ...entry.panellists.flatMap((id) => {
      const panellist = panellists.get(id);
      return panellist === undefined ? [] : [panellistLine(panellist, wording)];
    }),
    ...(documents.length === 0
      ? []
      : [{ kind: "documents", runs: [{ text: "(" }, ...symbols, { text: ")" }] } as const]),
    ...(note === undefined ? [] : [{ kind: "note", runs: [wording.text(note)] } as const]),
  ];
}
