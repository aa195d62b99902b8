import type { Language } from "../../model/words.ts";
import type { Cell, Line, Masthead, Run, Section, Table } from "../table-value.ts";
import { wrapped } from "../terminal-text.ts";
import { columnWidths } from "./column-widths.ts";

/** How a document is set so that its tables fit their pages. */
export interface Fit {
  /** Size of type in half-points. */
  readonly size: number;
  /** Whether each table fits on one page. */
  readonly together: readonly boolean[];
}

/** Room between margins, in twentieths of a point, as all lengths here. */
interface Room {
  readonly width: number;
  readonly height: number;
}

const sizes = [20, 19, 18, 17, 16] as const; // half-points, from the one that is read best
const usualSize = 18;

/** Height of a line as a multiple of its size; scripts of taller letters need more than others. */
const leading: { readonly [L in Language]?: number } = { ar: 1.4, zh: 1.35 };

/**
 * Chooses the largest size of type at which every table that can fit on a page does; when none can, the usual one.
 *
 * Word lays pages out itself, so that this is an estimate, on the safe side.
 *
 * @param above whether the masthead stands above the first table
 */
export function fitted({ masthead, sections, language }: Table, room: Room, above: boolean): Fit {
  const fits = (size: number): readonly boolean[] => {
    const type = typeOf(size, leading[language] ?? 1.2);
    return sections.map((section, at) => {
      const taken = above && at === 0 ? mastheadHeight(masthead, room.width, type) : 0;
      return taken + sectionHeight(section, room.width, type) <= room.height;
    });
  };
  const together = fits(sizes.at(-1) ?? usualSize);
  const size = together.includes(true) ? sizes.find((each) => fits(each).join() === together.join()) : undefined;
  return { size: size ?? usualSize, together };
}

/** What a text takes in height when it is set in a width. */
type Type = (runs: readonly Run[], width: number) => number;

function typeOf(size: number, lineHeight: number): Type {
  const em = size * 10;
  return (runs, width) => {
    const text = runs.map((run) => run.text).join("");
    const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
    const letter = em * (0.44 + (0.25 * capitals) / Math.max(1, text.length));
    return em * lineHeight * Math.max(1, wrapped(text, Math.max(1, Math.floor(width / letter))).length);
  };
}

function mastheadHeight(masthead: Masthead, width: number, type: Type): number {
  const { parent, body, session, place, title, day, basis, status, label, changes, officers } = masthead;
  const beside = [parent, body, session].flatMap((run) => (run === undefined ? [] : [[run]]));
  const below = [day, status, label, changes].flatMap((run) => (run === undefined ? [] : [[run]]));
  const told = [...below, ...(basis === undefined ? [] : [basis]), ...officers];
  return (
    [...beside, place].reduce((sum, runs) => sum + type(runs, width * 0.65), 0) +
    told.reduce((sum, runs) => sum + type(runs, width), 0) +
    2 * type([title], width / 2) +
    500
  );
}

function sectionHeight(section: Section, width: number, type: Type): number {
  const widths = columnWidths(section, width);
  const { corner, columns, groups, footnotes, caption } = section;
  const inner = (at: number): number => (widths[at] ?? 0) - 180;
  const stacked = (lines: readonly (readonly Run[])[], at: number): number =>
    lines.reduce((sum, runs) => sum + type(runs, inner(at)), 80);
  const head = columns.map(({ lines }, at) =>
    stacked(
      lines.map((run) => [run]),
      corner.length + at,
    ),
  );
  const rows = groups.flatMap((group) => {
    const heads = group.head === undefined ? 1 : 2;
    return group.rows.map((row) =>
      Math.max(
        stacked(
          [[row.head], row.hours].filter((runs) => runs.length > 0),
          heads - 1,
        ),
        ...row.cells.map((cell, at) => stacked([], at) + cellHeight(cell, inner(heads + at), type)),
      ),
    );
  });
  return (
    type(caption, width) +
    150 +
    Math.max(...head, 0) +
    rows.reduce((sum, row) => sum + row, 0) +
    footnotes.reduce((sum, { text }) => sum + type([text], width) + 40, 0)
  );
}

function cellHeight(cell: Cell, width: number, type: Type): number {
  const linesHeight = (lines: readonly Line[]): number =>
    lines.reduce((sum, { runs, kind }) => sum + type(runs, kind === "panellist" ? width - 170 : width) + 40, 0);
  const day = cell.day === undefined ? 0 : type([cell.day], width) + 40;
  if (cell.kind === "blank") return day;
  if (cell.kind === "no-meeting") return day + linesHeight(cell.lines);
  return cell.meetings.reduce((sum, { lines }, at) => sum + linesHeight(lines) + (at > 0 ? 120 : 0), day);
}
