import { defined } from "../internal/defined.ts";
import { groupBy } from "../internal/group-by.ts";
import type { Activity } from "./activity.ts";
import type { AgendaItem } from "./agenda.ts";
import { itemList } from "./item-number.ts";
import type { Entry, Meeting } from "./programme.ts";
import type { SessionFile } from "./schema/session-file.ts";
import { textIn } from "./text-in.ts";
import type { EntryKind, Language, Text } from "./words.ts";

type ActivityData = NonNullable<SessionFile["activities"]>[number];

/** Activities of a session and its meetings with every entry joined to its activity. */
export interface JoinedActivities {
  readonly activities: readonly Activity[];
  readonly meetings: readonly Meeting[];
}

/** The activities that a file declares, in its order, without their entries. */
export function declaredActivities(file: SessionFile, agenda: readonly AgendaItem[]): readonly Activity[] {
  const kindOfItem = new Map(agenda.map((item) => [item.number, item.kind]));
  return (file.activities ?? []).map((data, index) => declare(data, index, kindOfItem));
}

/**
 * Joins entries to activities: by the name that an entry states, else by item and kind, else by kind and title.
 *
 * What only entries speak of becomes an activity of its own, in order of first appearance.
 *
 * @param meetings in order of time
 */
export function joinActivities(
  declared: readonly Activity[],
  meetings: readonly Meeting[],
  language: Language,
): JoinedActivities {
  const declaredByKey = new Map<string, string>();
  for (const activity of declared) {
    const key = keyOf(activity.items, activity.kind, activity.title, undefined, language);
    const other = declaredByKey.get(key);
    // Of two that an entry could mean, the same one is taken whatever their order in the file.
    if (other === undefined || activity.id < other) declaredByKey.set(key, activity.id);
  }
  const activityOf = (entry: Entry): string => {
    if (entry.activity !== undefined) return entry.activity;
    const key = keyOf(entry.items, entry.kind, entry.title, entry.printedItem, language);
    return declaredByKey.get(key) ?? key;
  };

  const last = new Map<string, { readonly meeting: string; readonly entry: string; readonly before?: string }>();
  const joined = meetings.map((meeting): Meeting => {
    const entries = meeting.entries.map((entry): Entry => {
      if (entry.container) return entry;
      const activity = activityOf(entry);
      if (meeting.status === "cancelled") return { ...entry, activity };
      const previous = last.get(activity);
      const continues = previous?.meeting === meeting.id ? previous.before : previous?.entry;
      last.set(activity, { meeting: meeting.id, entry: entry.id, ...defined({ before: continues }) });
      return { ...entry, activity, ...defined({ continues }) };
    });
    return { ...meeting, entries };
  });

  const parts = groupBy(
    joined
      .filter(({ status }) => status !== "cancelled")
      .flatMap(({ entries }) => entries.filter(({ container }) => !container)),
    ({ activity }) => activity ?? "",
  );
  const declaredIds = new Set(declared.map(({ id }) => id));
  return {
    meetings: joined,
    activities: [
      ...declared.map((activity) => ({ ...activity, entries: (parts.get(activity.id) ?? []).map(({ id }) => id) })),
      ...[...parts].filter(([id]) => !declaredIds.has(id)).map(([id, entries]) => derive(id, entries)),
    ],
  };
}

function keyOf(
  items: readonly string[],
  kind: EntryKind,
  title: Text | undefined,
  printed: string | undefined,
  language: Language,
): string {
  if (items.length > 0) return `${items.join("+")}/${kind}`;
  if (printed !== undefined) return `${printed}/${kind}`;
  return `${kind}/${title === undefined ? "" : textIn(title, language, language).text}`;
}

function declare(data: ActivityData, index: number, kindOfItem: ReadonlyMap<string, EntryKind>): Activity {
  const items = itemList(data.item);
  const { minutes, window } = data;
  return {
    id: data.id,
    declared: true,
    items,
    kind: data.kind ?? kindOfItem.get(items[0] ?? "") ?? "other",
    ...defined({ title: data.title }),
    ...(minutes === undefined
      ? {}
      : { minutes: typeof minutes === "number" ? { least: minutes, most: minutes } : minutes }),
    parts: defined(data.parts ?? {}),
    panellists: data.panellists ?? [],
    ...defined({ perMeeting: data.perMeeting }),
    together: data.together ?? false,
    after: data.after ?? [],
    ...(window === undefined
      ? {}
      : {
          window: {
            ...defined({ from: window.from, to: window.to, parts: window.parts }),
            ...(window.meetings === undefined ? {} : { meetings: defined(window.meetings) }),
          },
        }),
    entries: [],
    path: ["activities", index],
  };
}

function derive(id: string, entries: readonly Entry[]): Activity {
  const first = entries[0];
  return {
    id,
    declared: false,
    items: first?.items ?? [],
    kind: first?.kind ?? "other",
    ...defined({ title: first?.title }),
    parts: {},
    panellists: [...new Set(entries.flatMap(({ panellists }) => panellists))],
    together: false,
    after: [],
    entries: entries.map((entry) => entry.id),
    path: first?.path ?? [],
  };
}
