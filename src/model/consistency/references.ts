import { nearestName } from "../../internal/nearest-name.ts";
import { didYouMean } from "../advice.ts";
import { quoted } from "../describe-value.ts";
import type { Problem } from "../problem.ts";
import { id } from "../schema/leaves.ts";
import { agendaNumbers } from "./duplicates.ts";
import type { Found, PartialFile } from "./partial-file.ts";
import { entriesOf, found, heldMeetings, members, oneOrMore, programmeMeetings, states } from "./partial-file.ts";

/** The names that one section of the file gives. */
interface Names {
  readonly names: ReadonlySet<string>;
  /** What one of them is called, and the section that gives them. */
  readonly what: string;
  readonly section: string;
  /** Way out when no known name is near. */
  readonly otherwise?: string;
}

/**
 * What is referred to and does not exist.
 *
 * A section with a name that could not be read gives no names at all: the reference may mean that one.
 */
export function* references(file: PartialFile): Iterable<Problem> {
  const entries = entriesOf(file);
  const activities = members(file.activities, ["activities"]);
  const users = [...entries, ...activities];

  const items = users.flatMap(({ value, path }) => oneOrMore(value.item, [...path, "item"]));
  const carriedOver = members(file.carriedOver, ["carriedOver"]).flatMap(({ value, path }) =>
    found(value.item, [...path, "item"]),
  );
  yield* unresolved(
    [...items, ...carriedOver].map(({ value, path }) => ({ value: String(value), path })),
    agendaNames(file),
  );

  const panellists = users.flatMap(({ value, path }) => members(value.panellists, [...path, "panellists"]));
  const engaged = members(file.related, ["related"]).flatMap(({ value, path }) =>
    members(value.panellists, [...path, "panellists"]).flatMap(under("id")),
  );
  yield* unresolved([...panellists, ...engaged], panellistNames(file));

  const before = activities.flatMap(({ value, path }) => members(value.after, [...path, "after"]));
  yield* unresolved([...before, ...entries.flatMap(under("activity"))], activityNames(file));

  if (file.programme === undefined) return;
  yield* unresolved(footnoteMarks(file), footnoteNames(file.programme));
}

function* unresolved(references: readonly Found<string>[], known: Names | undefined): Iterable<Problem> {
  if (known === undefined) return;
  const { names, what, section, otherwise } = known;
  const expected = names.size === 0 ? `\`${section}\` to have it` : `one of \`${section}\``;
  for (const { value, path } of references) {
    if (names.has(value)) continue;
    yield {
      code: "unknown-reference",
      message: `Unexpected ${what} ${quoted(value)}, expected ${expected}`,
      path,
      advice: () => didYouMean(nearestName(value, names)) ?? otherwise,
    };
  }
}

/** Reads a text under a key of a map. */
function under<K extends string>(key: K) {
  return ({ value, path }: Found<{ readonly [Key in K]?: string | undefined }>): readonly Found<string>[] => {
    const text: string | undefined = value[key];
    return text === undefined ? [] : [{ value: text, path: [...path, key] }];
  };
}

function agendaNames(file: PartialFile): Names | undefined {
  const isReadable = isWholeList(
    file,
    "agenda",
    file.agenda,
    (item) =>
      item.number !== undefined &&
      isWholeList(
        item,
        "subItems",
        item.subItems,
        ({ letter, number }) => letter !== undefined || number !== undefined,
      ),
  );
  if (!isReadable) return undefined;
  return {
    names: new Set(agendaNumbers(file).map(({ value }) => value)),
    what: "agenda item",
    section: "agenda",
    otherwise: "Write `printedItem` for an item that the agenda does not have",
  };
}

const people = { what: "panellist", section: "panellists" };

function panellistNames(file: PartialFile): Names | undefined {
  if (file.panellists === undefined) return states(file, "panellists") ? undefined : { names: new Set(), ...people };
  const names = Object.keys(file.panellists);
  return names.every((name) => id.safeParse(name).success) ? { names: new Set(names), ...people } : undefined;
}

/** Without a section `activities` the entries themselves say which of them belong together, by names of their own. */
function activityNames(file: PartialFile): Names | undefined {
  if (!states(file, "activities")) return undefined;
  if (!isWholeList(file, "activities", file.activities, ({ id }) => id !== undefined)) return undefined;
  const names = members(file.activities, []).flatMap(under("id"));
  return { names: new Set(names.map(({ value }) => value)), what: "activity", section: "activities" };
}

type PartialProgramme = NonNullable<PartialFile["programme"]>;

function footnoteNames(programme: PartialProgramme): Names | undefined {
  if (!isWholeList(programme, "footnotes", programme.footnotes, ({ mark }) => mark !== undefined)) return undefined;
  const marks = members(programme.footnotes, []).flatMap(under("mark"));
  return { names: new Set(marks.map(({ value }) => value)), what: "footnote", section: "programme.footnotes" };
}

/** Tells whether a list is absent, or all of it can be read. */
function isWholeList<T>(
  holder: object,
  key: string,
  list: readonly (T | undefined)[] | undefined,
  isReadable: (item: T) => boolean,
): boolean {
  if (list === undefined) return !states(holder, key);
  return list.every((item) => item !== undefined && isReadable(item));
}

function footnoteMarks(file: PartialFile): readonly Found<string>[] {
  const items = members(file.agenda, ["agenda"]);
  const subItems = items.flatMap(({ value, path }) => members(value.subItems, [...path, "subItems"]));
  const holders = [...items, ...subItems, ...programmeMeetings(file), ...heldMeetings(file), ...entriesOf(file)];
  return holders.flatMap(({ value, path }) => members(value.footnotes, [...path, "footnotes"]));
}
