import { longestCommon } from "../internal/longest-common.ts";
import type { Cell, CellMeeting, Line, Masthead, Row, Run, Section, Table } from "./table-value.ts";

/**
 * Marks in a table what an earlier one does not say there: lines of the same meeting, that there is no meeting, hours of the parts
 * of the day, notes, place and dates.
 *
 * A meeting that stands elsewhere now is new where it stands. What is gone without a trace is not marked.
 *
 * @param movedFrom says where a meeting stood that stands elsewhere now, by its id
 */
export function withChanges(table: Table, earlier: Table, movedFrom: (id: string) => Run | undefined): Table {
  const before = saidIn(earlier);
  return {
    ...table,
    masthead: changedMasthead(table.masthead, earlier.masthead),
    sections: table.sections.map((section) => changedSection(section, before, movedFrom)),
  };
}

/** What a table says, by where it says it. */
interface Said {
  readonly meetings: ReadonlyMap<string, { readonly place: string; readonly lines: readonly Line[] }>;
  /** Lines that say that there is no meeting. */
  readonly idle: ReadonlyMap<string, readonly Line[]>;
  readonly hours: ReadonlyMap<string, string>;
  readonly notes: ReadonlySet<string>;
}

function saidIn({ sections }: Table): Said {
  const rows = sections.flatMap(({ groups }) => groups.flatMap((group) => group.rows));
  const cells = rows.flatMap((row) => row.cells.map((cell) => ({ place: placeOf(row, cell), cell })));
  return {
    meetings: new Map(
      cells.flatMap(({ place, cell }) =>
        cell.kind === "meetings" ? cell.meetings.map(({ id, lines }) => [id, { place, lines }] as const) : [],
      ),
    ),
    idle: new Map(
      cells.flatMap(({ place, cell }) => (cell.kind === "no-meeting" ? [[place, cell.lines] as const] : [])),
    ),
    hours: new Map(rows.map(({ part, hours }) => [part, textOf(hours)])),
    notes: new Set(sections.flatMap(({ footnotes }) => footnotes.map(({ text }) => text.text))),
  };
}

function placeOf({ part }: Row, { date }: Cell): string {
  return `${date}/${part}`;
}

function changedMasthead(masthead: Masthead, earlier: Masthead): Masthead {
  const officers = new Set(earlier.officers.map(textOf));
  return {
    ...masthead,
    place: textOf(masthead.place) === textOf(earlier.place) ? masthead.place : changed(masthead.place),
    officers: masthead.officers.map((officer) => (officers.has(textOf(officer)) ? officer : changed(officer))),
  };
}

function changedSection(section: Section, before: Said, movedFrom: (id: string) => Run | undefined): Section {
  const row = (each: Row): Row => ({
    ...each,
    hours: textOf(each.hours) === before.hours.get(each.part) ? each.hours : changed(each.hours),
    cells: each.cells.map((cell) => changedCell(cell, placeOf(each, cell), before, movedFrom)),
  });
  return {
    ...section,
    groups: section.groups.map((group) => ({ ...group, rows: group.rows.map(row) })),
    footnotes: section.footnotes.map((note) =>
      before.notes.has(note.text.text) ? note : { ...note, text: { ...note.text, changed: true } },
    ),
  };
}

function changedCell(
  cell: Cell,
  place: string,
  { meetings, idle }: Said,
  movedFrom: (id: string) => Run | undefined,
): Cell {
  if (cell.kind === "blank") return cell;
  if (cell.kind === "no-meeting") return { ...cell, lines: changedLines(cell.lines, idle.get(place) ?? []) };
  return {
    ...cell,
    meetings: cell.meetings.map((meeting): CellMeeting => {
      const { id, lines } = meeting;
      const before = meetings.get(id);
      if (before?.place === place) return { ...meeting, lines: changedLines(lines, before.lines) };
      const moved = before === undefined ? undefined : movedFrom(id);
      const first: readonly Line[] = moved === undefined ? [] : [{ kind: "status", runs: [moved] }];
      return { ...meeting, lines: changedLines([...first, ...lines], []) };
    }),
  };
}

/** Marks the lines that are not among the earlier ones, or not in their order. */
function changedLines(lines: readonly Line[], earlier: readonly Line[]): readonly Line[] {
  const stayed = longestCommon(earlier.map(keyOf), lines.map(keyOf));
  return lines.map((line, at) => (stayed.has(at) ? line : { ...line, runs: changed(line.runs) }));
}

/** Striking a line out is no change of its own: another line says why. */
function keyOf({ kind, runs }: Line): string {
  return JSON.stringify([kind, ...runs.map(({ text, href }) => [text, href])]);
}

function changed(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => ({ ...run, changed: true }));
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}
