import { dayTextBlocks } from "./day/day-text.ts";
import type { OrderOfTheDay } from "./day/day-value.ts";
import type { Column, Row, RowGroup, Run, Section, Table } from "./table-value.ts";
import { columnsOf, wrapped } from "./terminal-text.ts";
import { beside, cellLines, hanging, inertText, underlined } from "./text-lines.ts";
import { type Block, mastheadBlocks } from "./text-masthead.ts";

/** How a document is written as text. */
export interface TextOptions {
  /** Columns of the page; 80 unless stated, 40 at the least. */
  readonly width?: number;
}

/** Columns from which there is room for hours beside what is done in them. */
const besideFrom = 60;

/** Columns of the page, and of the hours at its side; 0 when they stand above. */
interface Page {
  readonly width: number;
  readonly hoursWidth: number;
}

/**
 * Writes a programme of work, or the order of one of its days, as plain text for a terminal or a mail: day by day, the hours beside
 * what is done in them.
 *
 * @example
 * toText(toTable(session), { width: 72 });
 * toText(toOrderOfTheDay(session, "2009-10-09"));
 */
export function toText(document: Table | OrderOfTheDay, options: TextOptions = {}): string {
  const width = Math.max(40, options.width ?? 80);
  const blocks = [
    ...mastheadBlocks(document.masthead, width),
    ...("sections" in document
      ? document.sections.flatMap((section) => sectionBlocks(section, width))
      : dayTextBlocks(document, width, width >= besideFrom)),
  ];
  const told = blocks.filter((lines) => lines.length > 0);
  return `${told.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function sectionBlocks({ caption, columns, groups, footnotes }: Section, width: number): readonly Block[] {
  const heads = groups.flatMap(({ rows }) => rows).flatMap(({ head, hours }) => [[head], hours]);
  const widest = Math.max(0, ...heads.map((runs) => columnsOf(inertText(runs))));
  const page = { width, hoursWidth: width < besideFrom ? 0 : Math.min(widest + 2, Math.floor(width / 3)) };
  return [
    underlined(inertText(caption), "-", width),
    ...columns.flatMap((column, at) => columnBlocks(column, at, groups, page)),
    footnotes.flatMap(({ mark, text }) => {
      const note = inertText([{ text: mark, role: "mark" }, { text: " " }, text]);
      return wrapped(note, width);
    }),
  ];
}

/** The days of a column: the one that it is, or those of the week that it is, below the name of the week. */
function columnBlocks({ lines }: Column, at: number, groups: readonly RowGroup[], page: Page): readonly Block[] {
  const name = wrapped(inertText(spaced(lines)), page.width);
  const days = groups.flatMap(({ head, rows }): readonly Block[] => {
    const told = rows.filter(({ cells }) => cells[at] !== undefined && cells[at].kind !== "blank");
    if (told.length === 0) return [];
    const date = told.flatMap(({ cells }) => cells[at]?.day ?? []);
    const day = head === undefined ? name : wrapped(inertText(spaced([head, ...date])), page.width);
    return [[...day, ...told.flatMap((row) => partLines(row, at, page))]];
  });
  return days.length > 0 && groups.some(({ head }) => head !== undefined) ? [name, ...days] : days;
}

/** A part of a day: its name and hours beside what is done, or above it. */
function partLines({ head, hours, cells }: Row, at: number, { width, hoursWidth }: Page): readonly string[] {
  const cell = cells[at];
  if (cell === undefined) return [];
  if (hoursWidth === 0) {
    const above = hanging("  ", `${inertText([head])} ${inertText(hours)}`, width);
    return [...above, ...cellLines(cell, width - 4).map((line) => `    ${line}`.trimEnd())];
  }
  const left = [inertText([head]), inertText(hours)].flatMap((text) => hanging("  ", text, hoursWidth));
  return beside(left, hoursWidth, cellLines(cell, width - hoursWidth - 2));
}

function spaced(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run, index) => (index === 0 ? [run] : [{ text: " " }, run]));
}
