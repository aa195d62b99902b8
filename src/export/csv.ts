import { compareText } from "../internal/compare-text.ts";
import type { Session } from "../model/session.ts";
import { weekdayOf } from "../time/date.ts";
import { csvRecord } from "./csv-text.ts";
import { toJson } from "./json.ts";
import type { JsonEntry, JsonMeeting, JsonNoMeeting, JsonText } from "./json-programme.ts";
import { panellistLine } from "./panellist-line.ts";
import type { TableOptions } from "./table.ts";
import { type Wording, wordingOf } from "./wording.ts";

/** The columns, in order; each says what it takes from a record. */
const columns = {
  date: ({ at }) => at.on,
  weekday: ({ at }, { wording }) => wording.catalogue.weekdays[weekdayOf(at.on) - 1],
  part: ({ at }) => at.part,
  from: ({ at }) => at.from,
  to: ({ at }) => at.to,
  "open end": ({ at }) => yes(at.openEnd),
  meeting: ({ meeting }) => meeting?.id,
  number: ({ meeting }) => meeting?.number?.toString(),
  status: ({ meeting }) => meeting?.status ?? "no-meeting",
  type: ({ meeting }) => meeting?.type,
  access: ({ meeting }) => meeting?.access,
  "in parallel": ({ meeting }) => yes(meeting?.parallel),
  room: ({ meeting }) => meeting?.room,
  interpretation: ({ meeting }) => meeting?.interpretation.join("; "),
  online: ({ meeting }) => meeting?.url,
  webcast: ({ meeting }) => meeting?.webcast,
  "meeting title": ({ meeting }) => meeting?.title?.text,
  organ: ({ meeting }) => meeting?.organ?.text,
  "joint with": ({ meeting }) => meeting?.jointWith?.text,
  "meeting note": ({ at, meeting }, { notes }) => ("reason" in at ? at.reason?.text : notes(meeting)),
  item: ({ entry }) => entry?.printedItem ?? entry?.items.join("; "),
  kind: ({ entry }) => (entry?.heading ? "heading" : entry?.kind),
  title: ({ entry }) => entry?.title.text,
  continued: ({ entry }) => yes(entry?.continued),
  "entry from": ({ entry }) => entry?.hours?.from,
  "entry to": ({ entry }) => entry?.hours?.to,
  minutes: ({ entry }) => entry?.minutes?.toString(),
  panellists: ({ entry }, { panellist }) => entry?.panellists.map(panellist).join("; "),
  documents: ({ entry }) => entry?.documents.join("; "),
  note: ({ entry }, { notes }) => notes(entry),
} as const satisfies Readonly<Record<string, (of: CsvRecord, context: Context) => string | undefined>>;

/** An entry of a meeting, a meeting without entries, or a part of a day without a meeting. */
interface CsvRecord {
  readonly at: JsonMeeting | JsonNoMeeting;
  readonly meeting?: JsonMeeting;
  readonly entry?: JsonEntry;
}

/** What a record refers to. */
interface Context {
  readonly wording: Wording;
  readonly panellist: (id: string) => string;
  readonly notes: (of: { readonly note?: JsonText; readonly footnotes: readonly string[] } | undefined) => string;
}

/**
 * Writes a programme of work as comma-separated values (RFC 4180) for those who plan rooms, interpretation and documents: a head,
 * then a record an entry, each with all that is known of its meeting, in order of time.
 *
 * Names of columns and values such as `closed` or `to` are the same in every language; texts are in the language of the table.
 * Lists in a field are separated by semicolons, and no field has a line end. The text has no byte order mark: who writes it to a
 * file for Excel puts `\uFEFF` first.
 *
 * @throws ProgrammeError `not-exportable` when the session has no programme
 * @example
 * toCsv(session).split("\r\n")[0]; // "date,weekday,part,from,to,open end,meeting,…"
 */
export function toCsv(session: Session, options: Pick<TableOptions, "language"> = {}): string {
  const { meetings, noMeeting, programme } = toJson(session, options);
  const wording = wordingOf(session, options.language ?? session.language);
  const texts = new Map(programme.footnotes.map(({ mark, text }) => [mark, text.text]));
  const context: Context = {
    wording,
    panellist: (id) => {
      const panellist = session.panellists.get(id);
      return panellist === undefined
        ? id
        : panellistLine(panellist, wording)
            .runs.map(({ text }) => text)
            .join("");
    },
    notes: (of) =>
      [of?.note?.text ?? "", ...(of?.footnotes ?? []).map((mark) => texts.get(mark) ?? "")]
        .filter((text) => text !== "")
        .join("; "),
  };
  const records = [...meetings.flatMap(recordsOf), ...noMeeting.map((at): CsvRecord => ({ at }))].toSorted((a, b) =>
    compareText(timeOf(a), timeOf(b)),
  );
  const rows = records.map((record) => Object.values(columns).map((column) => column(record, context) ?? ""));
  return [Object.keys(columns), ...rows].map((fields) => `${csvRecord(fields)}\r\n`).join("");
}

function recordsOf(meeting: JsonMeeting): readonly CsvRecord[] {
  if (meeting.entries.length === 0) return [{ at: meeting, meeting }];
  return meeting.entries.map((entry) => ({ at: meeting, meeting, entry }));
}

function timeOf({ at }: CsvRecord): string {
  return `${at.on} ${at.from}`;
}

function yes(value: boolean | undefined): string {
  return value ? "yes" : "";
}
