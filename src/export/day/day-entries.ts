import type { AgendaItem } from "../../model/agenda.ts";
import { lookup } from "../../model/lookup.ts";
import type { Entry, Meeting } from "../../model/programme.ts";
import type { Session } from "../../model/session.ts";
import type { Text } from "../../model/words.ts";
import { continuation, headingItem, headingLine, hoursOf, marks } from "../entry-lines.ts";
import { isHeadingOf, itemNumber, numberOf, statedTitle } from "../entry-title.ts";
import type { Line, Run } from "../table-value.ts";
import { joined, type Wording } from "../wording.ts";
import { listsOf } from "./day-lists.ts";
import type { DayEntry } from "./day-value.ts";

/**
 * The entries of a meeting, each under its agenda item with the full title.
 *
 * The title of an item is not printed again for the next entry on it, nor where the title of the entry has it in itself.
 */
export function dayEntries(session: Session, meeting: Meeting, wording: Wording): readonly DayEntry[] {
  const { items: agenda } = lookup(session);
  let heading: string | undefined; // number of the item with sub-items that we are under
  let above: string | undefined; // numbers of the items whose titles stand above
  return meeting.entries.map((entry): DayEntry => {
    const items = entry.items.flatMap((number) => agenda.get(number) ?? []);
    const root = headingItem(items, agenda);
    const title = statedTitle(session, entry);
    const bare = root !== undefined && isHeadingOf(root, entry, title, wording);
    const under = root !== undefined && root.number !== heading && !bare ? [headingLine(root, wording)] : [];
    if (items.length > 0 || entry.printedItem !== undefined) heading = root?.number;

    const subject = bare ? headingSubject(root, title, wording) : subjectOf(entry, items, wording);
    const done = bare ? undefined : whatIsDone(entry, subject, title, wording);
    const isSaid = done !== undefined && subject.names.every(({ text }) => hasInItself(done.text, text));
    const lines = isSaid
      ? [lineOf(entry, { ...subject, names: [done] }, wording)]
      : done === undefined
        ? [lineOf(entry, subject, wording)]
        : [
            ...(subject.numbers === above ? [] : [subjectLine(subject, wording)]),
            lineOf(entry, { names: [done] }, wording),
          ];
    above = isSaid ? undefined : subject.numbers;
    const note: readonly Line[] = entry.note === undefined ? [] : [{ kind: "note", runs: [wording.text(entry.note)] }];
    return { lines: [...under, ...lines, ...note], lists: listsOf(session, entry, wording) };
  });
}

/** What an entry is about: its agenda items. */
interface Subject {
  readonly number?: Run | undefined;
  readonly names: readonly Run[];
  readonly marks?: readonly Run[];
  /** Numbers of the items, to tell whether the next entry is on the same. */
  readonly numbers?: string;
  /** Tells by itself what is done, where the entry does not. */
  readonly kinds?: ReadonlySet<string>;
}

function headingSubject(item: AgendaItem, title: Text | undefined, wording: Wording): Subject {
  const number = itemNumber([item.number], wording);
  return { number, names: [wording.text(title ?? item.title)], marks: marks(item.footnotes), numbers: item.number };
}

function subjectOf(entry: Entry, items: readonly AgendaItem[], wording: Wording): Subject {
  // The title of an item with sub-items stands in its heading.
  const titled = items.length > 1 ? items : items.filter(({ hasSubItems }) => !hasSubItems);
  return {
    number: numberOf(entry, items, wording),
    names: titled.map(({ title }) => wording.text(title)),
    marks: marks(titled.flatMap(({ footnotes }) => footnotes)),
    numbers: entry.items.join("; "),
    kinds: new Set(titled.map(({ kind }) => kind)),
  };
}

/** The title that the file states, else the kind of the entry where its items do not tell it. */
function whatIsDone(
  { kind }: Entry,
  { names, kinds }: Subject,
  title: Text | undefined,
  { catalogue, text }: Wording,
): Run | undefined {
  if (title !== undefined) return text(title);
  const told = names.length > 0 && (kind === "other" || kinds?.has(kind) === true);
  return told ? undefined : { text: catalogue.kinds[kind] };
}

/** "Discussion on migration" has "Migration" in itself. */
function hasInItself(title: string, part: string): boolean {
  return title.toLowerCase().includes(part.toLowerCase());
}

function lineOf(entry: Entry, subject: Subject, wording: Wording): Line {
  const { kind, runs } = subjectLine(subject, wording);
  const ends = [...marks(entry.footnotes), ...continuation(entry, wording)];
  return { kind, runs: [...joined([hoursOf(entry, wording), runs], " "), ...ends] };
}

function subjectLine({ number, names, marks: noted = [] }: Subject, { catalogue }: Wording): Line {
  const titles = joined(
    names.map((name) => [name]),
    catalogue.semicolon,
  );
  const runs = [...joined([number === undefined ? [] : [number], titles], " "), ...noted];
  return { kind: number?.role === "number" ? "item" : "entry", runs };
}
