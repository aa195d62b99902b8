import type { Cell, Line, Section, Table } from "../../src/export/table-value.ts";

/** A line as it reads, without its kind. */
export function lineText({ runs, struck }: Line): string {
  const text = runs.map((run) => run.text).join("");
  return struck ? `~${text}~` : text;
}

/** What a cell says, line by line; an empty line stands between meetings. */
export function cellText(cell: Cell): readonly string[] {
  if (cell.kind === "blank") return [];
  if (cell.kind === "no-meeting") return cell.lines.map(lineText);
  return cell.meetings.flatMap(({ lines }, index) => [...(index === 0 ? [] : [""]), ...lines.map(lineText)]);
}

/** The cells of a table by row, from its groups. */
export function cellsOf(section: Section | undefined): readonly (readonly Cell[])[] {
  return (section?.groups ?? []).flatMap(({ rows }) => rows).map(({ cells }) => cells);
}

/** What the first cell of the first table says. */
export function firstCell(table: Table): readonly string[] {
  const cell = cellsOf(table.sections[0])[0]?.[0];
  return cell === undefined ? [] : cellText(cell);
}
