import { quoted } from "../describe-value.ts";
import { fullNumber } from "../item-number.ts";
import type { Problem } from "../problem.ts";
import type { Found, PartialFile } from "./partial-file.ts";
import { entriesOf, found, heldMeetings, members, oneOrMore, programmeMeetings } from "./partial-file.ts";

/** What stands twice and may stand once: names that others refer to, and what would be ambiguous. */
export function* duplicates(file: PartialFile): Iterable<Problem> {
  const { activities, documents, programme, session, rules } = file;
  yield* repeated(agendaNumbers(file), "agenda item");
  yield* repeated(themeIds(file), "theme");
  yield* repeated(named(members(activities, ["activities"]), "id"), "activity");
  yield* repeated(named(members(documents, ["documents"]), "symbol"), "document");
  yield* repeated(named(programmeMeetings(file), "id"), "meeting");
  yield* repeated(heldMeetingNames(file), "meeting as held");
  yield* repeated(named(members(programme?.footnotes, ["programme", "footnotes"]), "mark"), "footnote");
  yield* repeated(named(members(programme?.published, ["programme", "published"]), "meeting"), "published meeting");
  yield* repeated(named(members(session?.otherHours, ["session", "otherHours"]), "date"), "day of other hours");
  yield* repeated(named(members(file.carriedOver, ["carriedOver"]), "id"), "carried-over conclusion");
  yield* repeated(waivers(rules), "waiver");

  const holders = [...entriesOf(file), ...members(activities, ["activities"])];
  for (const { value, path } of holders) {
    yield* repeated(texts(oneOrMore(value.item, [...path, "item"])), "agenda item");
    yield* repeated(members(value.panellists, [...path, "panellists"]), "panellist");
  }
  for (const { value, path } of members(activities, ["activities"])) {
    yield* repeated(members(value.after, [...path, "after"]), "activity");
  }
}

function* repeated(names: readonly Found<string>[], what: string): Iterable<Problem> {
  const first = new Map<string, Found<string>>();
  for (const name of names) {
    const before = first.get(name.value);
    if (before === undefined) {
      first.set(name.value, name);
      continue;
    }
    yield {
      code: "duplicate",
      message: `Unexpected second ${what} ${quoted(name.value)}, expected every ${what} once`,
      path: name.path,
      advice: (where) => `The first stands at ${where(before.path)}`,
    };
  }
}

/** The texts under one key of many maps. */
function named<K extends string>(
  holders: readonly Found<{ readonly [Key in K]?: string | undefined }>[],
  key: K,
): readonly Found<string>[] {
  return holders.flatMap(({ value, path }): readonly Found<string>[] => found<string>(value[key], [...path, key]));
}

function texts(values: readonly Found<string | number>[]): readonly Found<string>[] {
  return values.map(({ value, path }) => ({ value: String(value), path }));
}

/** The full numbers of items and sub-items, where they are readable. */
export function agendaNumbers(file: PartialFile): readonly Found<string>[] {
  return members(file.agenda, ["agenda"]).flatMap(({ value: item, path }) => [
    ...texts(found(item.number, [...path, "number"])),
    ...members(item.subItems, [...path, "subItems"]).flatMap(({ value: { letter, number }, path: at }) => {
      if (letter !== undefined)
        return item.number === undefined ? [] : found(fullNumber(item.number, { letter }), [...at, "letter"]);
      return texts(found(number, [...at, "number"]));
    }),
  ]);
}

function themeIds(file: PartialFile): readonly Found<string>[] {
  const items = members(file.agenda, ["agenda"]);
  const holders = items.flatMap((item) => [item, ...members(item.value.subItems, [...item.path, "subItems"])]);
  return holders.flatMap(({ value, path }) => found(value.theme?.id, [...path, "theme", "id"]));
}

/** A meeting as held is laid over the programme by its id, or by its day and part of the day when it states none. */
function heldMeetingNames(file: PartialFile): readonly Found<string>[] {
  return heldMeetings(file).flatMap(({ value: { id, on, part }, path }) => {
    if (id !== undefined) return found(id, [...path, "id"]);
    return on === undefined || part === undefined ? [] : found(`${on}-${part}`, [...path, "part"]);
  });
}

function waivers(rules: PartialFile["rules"]): readonly Found<string>[] {
  return members(rules?.waivers, ["rules", "waivers"]).flatMap(({ value, path }) => {
    const { rule, code, subjects } = value;
    return rule === undefined
      ? []
      : found([rule, code, ...(subjects ?? [])].filter((word) => word !== undefined).join(" "), path);
  });
}
