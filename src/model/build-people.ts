import { defined } from "../internal/defined.ts";
import type { PlainDate } from "../time/date.ts";
import type { DateRange } from "./date-range.ts";
import type { SessionFile } from "./schema/session-file.ts";
import type { Availability, Panellist, RelatedSession, SessionDocument } from "./session.ts";
import type { Language, PartOfDay } from "./words.ts";

/** The panellists by id, in the file's order. */
export function buildPanellists(panellists: NonNullable<SessionFile["panellists"]>): ReadonlyMap<string, Panellist> {
  return new Map(
    Object.entries(panellists).map(([id, { available, aliases, ...rest }]): [string, Panellist] => [
      id,
      {
        id,
        ...defined(rest),
        name: rest.name,
        aliases: aliases ?? [],
        ...(available === undefined ? {} : { available: available.map(availability) }),
        path: ["panellists", id],
      },
    ]),
  );
}

/** The documents of the session, pre-session unless stated. */
export function buildDocuments(documents: NonNullable<SessionFile["documents"]>): readonly SessionDocument[] {
  return documents.map(({ symbol, title, kind, circulated }, index) => ({
    symbol,
    ...defined({ title }),
    kind: kind ?? "pre-session",
    circulated: new Map(Object.entries(circulated ?? {}) as [Language, PlainDate][]),
    path: ["documents", index],
  }));
}

/** The sessions of other bodies that rules speak of. */
export function buildRelated(related: NonNullable<SessionFile["related"]>): readonly RelatedSession[] {
  return related.map(({ body, role, number, name, dates, themes, panellists }, index) => ({
    body,
    ...defined({ role, number, name }),
    dates: dateRanges(dates),
    themes: (themes ?? []).map((theme) =>
      typeof theme === "string" ? { id: theme, aliases: [] } : { id: theme.id, aliases: theme.aliases ?? [] },
    ),
    panellists: (panellists ?? []).map((panellist) => ({ id: panellist.id, dates: panellist.dates.map(availability) })),
    path: ["related", index],
  }));
}

/** One range or several, as a list in order of time. */
export function dateRanges(dates: DateRange | readonly DateRange[]): readonly DateRange[] {
  const list = "from" in dates ? [dates] : dates;
  return list.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)));
}

function availability(
  data: { readonly date: PlainDate; readonly part?: PartOfDay | undefined } | DateRange,
): Availability {
  return "date" in data ? { from: data.date, to: data.date, ...defined({ part: data.part }) } : data;
}
