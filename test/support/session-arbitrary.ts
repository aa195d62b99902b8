import type fc from "fast-check";
import { fullNumber } from "../../src/model/item-number.ts";
import { meetingIds } from "../../src/model/meeting-ids.ts";
import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { addDays } from "../../src/time/date.ts";
import type { EntryData, MeetingData } from "./session-file.ts";
import type {
  ActivityIngredients,
  EntryIngredients,
  Ingredients,
  ItemIngredients,
  MeetingIngredients,
  PanellistIngredients,
  ProgrammeIngredients,
} from "./session-ingredients.ts";
import { ingredients } from "./session-ingredients.ts";

/**
 * Session files that are right: every reference leads somewhere, names are unique, and nothing is reversed. Within that anything
 * goes: parallel meetings, several weeks, a session in two parts, joined items, and texts that are odd in one format or another.
 */
export const sessionFiles: fc.Arbitrary<SessionFile> = ingredients.map(assemble);

/** What the parts of a file refer to. */
interface Known {
  readonly day: (pick: number) => string;
  readonly numbers: readonly string[];
  readonly panellists: readonly string[];
  readonly activities: readonly string[];
  readonly otherDays: readonly string[];
  readonly hours: SessionFile["session"]["hours"];
  readonly hasProgramme: boolean;
}

type Section<K extends keyof SessionFile> = NonNullable<SessionFile[K]>;

function assemble(of: Ingredients): SessionFile {
  const days = of.weeks * 7 - 2;
  const first = addDays("2000-01-01", of.start);
  const last = addDays(first, days - 1);
  const day = (pick: number): string => addDays(first, pick % days);
  const before = (ahead: number): string => addDays(first, -ahead);
  const agenda = of.agenda.map((item, index) => agendaItem(item, index, of.numbering, before));
  const known: Known = {
    day,
    numbers: agenda.flatMap(({ number, subItems = [] }) =>
      [number, ...subItems.map((sub) => fullNumber(number, sub))].map(String),
    ),
    panellists: of.panellists.map((_, index) => `person-${index + 1}`),
    activities: (of.activities ?? []).map((_, index) => `activity-${index + 1}`),
    otherDays: [...new Set(of.otherHours.map(day))],
    hours: of.hours,
    hasProgramme: of.programme !== undefined,
  };
  const programme = of.programme && programmeOf(of.programme, known);
  return {
    format: "programme-of-work/1",
    ...only(of, "language"),
    body: { id: "igwg", name: of.bodyName, secretariat: { name: "Secretariat", email: "igwg@example.org" } },
    session: {
      ...only(of, "number", "title"),
      dates: of.resumes
        ? [
            { from: first, to: last },
            { from: addDays(last, 30), to: addDays(last, 34) },
          ]
        : { from: first, to: last },
      timeZone: of.timeZone,
      hours: of.hours,
      otherHours: known.otherDays.map((date) => ({ date, morning: "09:30-12:30", afternoon: "14:30-17:30" })),
      noService: of.noService.map(({ day: pick, part, reason }) => ({
        date: day(pick),
        ...(part && { part }),
        reason,
      })),
      holidays: of.holidays.map(({ day: pick, name }) => ({ date: day(pick), name })),
    },
    ...(of.related && { related: of.related.map((related, index) => relatedOf(related, index, first, known)) }),
    ...(of.preset && { rules: { preset: of.preset } }),
    agenda,
    panellists: Object.fromEntries(
      of.panellists.map((panellist, index) => [`person-${index + 1}`, panellistOf(panellist, known)]),
    ),
    ...(of.documents && {
      documents: of.documents.map(({ circulated, ...rest }, index) => ({
        symbol: `A/HRC/13/WG.3/${index + 1}`,
        ...rest,
        circulated: { en: before(circulated) },
      })),
    }),
    ...(of.procedure && { procedure: datesOf(of.procedure, before) }),
    ...(of.notices && { notices: datesOf(of.notices, before) }),
    ...(of.consultations && {
      consultations: of.consultations.map(({ ahead, ...talk }) => ({ ...talk, on: before(ahead) })),
    }),
    ...(of.carriedOver && {
      carriedOver: of.carriedOver.map(({ item, ...rest }, index) => {
        const [number] = item === undefined ? [] : chosen(known.numbers, [item]);
        return { id: `conclusion-${index + 1}`, ...rest, ...(number !== undefined && { item: number }) };
      }),
    }),
    ...(of.activities && { activities: of.activities.map((activity, index) => activityOf(activity, index, known)) }),
    ...(programme && { programme }),
    ...(of.held &&
      programme && { asHeld: { source: "A/HRC/13/60", meetings: heldMeetings(of.held, programme.meetings, known) } }),
  };
}

const romans = ["I", "II", "III", "IV", "V", "VI"] as const;

/** Dates by their keys, each so many days before the session. */
function datesOf<K extends string>(
  aheadOf: Readonly<Partial<Record<K, number>>>,
  before: (ahead: number) => string,
): Partial<Record<K, string>> {
  return Object.fromEntries(
    Object.entries<number>(aheadOf as Record<string, number>).map(([key, ahead]) => [key, before(ahead)]),
  ) as Partial<Record<K, string>>;
}

function agendaItem(
  { title, kind, hasTheme, chosen: ahead, role, subItems, decimal }: ItemIngredients,
  index: number,
  numbering: Ingredients["numbering"],
  before: (ahead: number) => string,
): Section<"agenda">[number] {
  const number = numbering === "integer" ? index + 1 : numbering === "text" ? String(index + 1) : (romans[index] ?? "");
  const theme = (name: string, chosenAhead: number | undefined) => ({
    theme: {
      id: `theme-${name}`,
      ...(chosenAhead !== undefined && { durban: ["DPA 24"], chosen: before(chosenAhead) }),
    },
  });
  return {
    number,
    title,
    ...(kind && { kind }),
    ...(role && { role }),
    ...(hasTheme && theme(String(number), ahead)),
    ...(subItems.length > 0 && {
      subItems: subItems.map((sub, at) => ({
        ...(decimal ? { number: `${number}.${at + 1}` } : { letter: "abcdef".charAt(at) }),
        ...only(sub, "title", "kind", "role", "listedIn"),
        title: sub.title,
        ...(sub.hasTheme && theme(`${number}-${at + 1}`, sub.chosen)),
      })),
    }),
  };
}

function panellistOf({ available, ...rest }: PanellistIngredients, { day }: Known): Section<"panellists">[string] {
  return {
    ...rest,
    ...(available && {
      available: available.map(({ day: pick, part, days }) =>
        part === undefined ? { from: day(pick), to: addDays(day(pick), days) } : { date: day(pick), part },
      ),
    }),
  };
}

function relatedOf(
  { role, ahead, days, panellists, name }: NonNullable<Ingredients["related"]>[number],
  index: number,
  first: string,
  known: Known,
): Section<"related">[number] {
  const from = addDays(first, -ahead);
  return {
    body: `body-${index + 1}`,
    role,
    name,
    dates: { from, to: addDays(from, days) },
    themes: ["migration", { id: "employment", aliases: ["work"] }],
    panellists: chosen(known.panellists, panellists).map((id) => ({ id, dates: [{ date: first, part: "morning" }] })),
  };
}

function activityOf(
  { items, panellists, after, window, ...rest }: ActivityIngredients,
  index: number,
  known: Known,
): Section<"activities">[number] {
  const numbers = chosen(known.numbers, items);
  return {
    id: `activity-${index + 1}`,
    ...rest,
    ...(numbers.length > 0 && { item: numbers }),
    panellists: chosen(known.panellists, panellists),
    after: chosen(known.activities.slice(0, index), after),
    ...(window && {
      window: { from: known.day(window.first), to: addDays(known.day(window.first), window.days), parts: window.parts },
    }),
  };
}

function entryOf({ names, activity, panellists, hasFootnote, ...rest }: EntryIngredients, known: Known): EntryData {
  const items = "items" in names ? chosen(known.numbers, names.items) : [];
  const [item, ...joined] = items;
  const [named] = activity === undefined ? [] : chosen(known.activities, [activity]);
  const printed =
    "printedItem" in names || "title" in names
      ? names
      : "byActivity" in names && named !== undefined
        ? {}
        : { title: "Untold" };
  return {
    ...(item === undefined ? printed : { item: joined.length === 0 ? item : items }),
    ...rest,
    ...(named !== undefined && { activity: named }),
    panellists: chosen(known.panellists, panellists),
    ...(hasFootnote && known.hasProgramme && { footnotes: ["*"] }),
  };
}

function meetingOf(
  { day, part, hasId, entries, ...rest }: MeetingIngredients,
  index: number,
  known: Known,
): MeetingData {
  const on = known.day(day);
  const isServiced = known.otherDays.includes(on)
    ? part === "morning" || part === "afternoon"
    : known.hours[part] !== undefined;
  return {
    ...(hasId && { id: `meeting-${index + 1}` }),
    on,
    part,
    ...(!isServiced && { hours: "18:30-20:00" }),
    ...rest,
    entries: entries.map((entry) => entryOf(entry, known)),
  };
}

function programmeOf(
  { isAdopted, isExcerpt, footnote, meetings, published, ...rest }: ProgrammeIngredients,
  known: Known,
): Section<"programme"> {
  const planned = meetings.map((meeting, index) => meetingOf(meeting, index, known));
  return {
    ...rest,
    ...(isAdopted && planned.length > 0 && { adopted: { meeting: 1 } }),
    ...(isExcerpt && { covers: { from: known.day(0), to: known.day(1) } }),
    footnotes: [{ mark: "*", text: footnote }],
    meetings: planned,
    published: chosen(meetingIds(planned), published).map((meeting) => ({
      meeting,
      sequence: 1,
      created: "2009-10-05T08:00Z",
      modified: "2009-10-13T16:00Z",
      digest: "0123456789abcdef",
    })),
  };
}

/** Meetings of the programme as they were held, each once. */
function heldMeetings(
  held: NonNullable<Ingredients["held"]>,
  programme: readonly MeetingData[],
  known: Known,
): MeetingData[] {
  const picked = chosen(
    programme,
    held.map(({ meeting }) => meeting),
  );
  const byName = new Map(picked.map(({ id, on, part, hours }) => [id ?? `${on}-${part}`, { id, on, part, hours }]));
  return [...byName.values()].map(({ id, hours, ...rest }, index) => ({
    ...(id !== undefined && { id }),
    ...rest,
    ...(hours !== undefined && { hours }),
    entries: (held[index]?.entries ?? []).map((entry) => entryOf(entry, known)),
  }));
}

/** The members of a list that numbers pick, each once; none of an empty list. */
function chosen<T>(list: readonly T[], picks: readonly number[]): T[] {
  return list.filter((_, index) => picks.some((pick) => pick % list.length === index));
}

/** Some keys of an object, as far as it has them. */
function only<T extends object, K extends keyof T>(object: T, ...keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.filter((key) => Object.hasOwn(object, key)).map((key) => [key, object[key]])) as Pick<
    T,
    K
  >;
}
