import { type Paragraph, ShadingType, TableCell, TableRow, VerticalAlignTable, WidthType } from "docx";
import type { Cell, RowGroup, Run, Section } from "../table-value.ts";
import { colours } from "./look.ts";
import { lineParagraphs, paragraph } from "./paragraph.ts";
import type { Setting } from "./runs.ts";

/** What the cells of a table have in common. */
interface Grid extends Setting {
  /** Of all columns, those of row heads first, in twentieths of a point. */
  readonly widths: readonly number[];
}

/** How rows stand among others. */
interface RowPlace extends Grid {
  /** Whether the whole table stays on one page. */
  readonly together: boolean;
  /** Whether anything comes after these rows that belongs to the table. */
  readonly followed: boolean;
}

/** The heads of the columns, again on each further page. */
export function headRow({ corner, columns }: Section, grid: Grid): TableRow {
  const heads = [...corner.map((run) => [run]), ...columns.map(({ lines }) => lines)];
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: heads.map((lines, at) =>
      headCell(
        lines.map((run) => [run]),
        { width: grid.widths[at] ?? 0, keepNext: true },
        grid,
      ),
    ),
  });
}

/** The rows of a group; its head, where it has one, spans them. */
export function groupRows({ head, rows }: RowGroup, place: RowPlace): readonly TableRow[] {
  const { widths, together, followed } = place;
  const heads = head === undefined ? 1 : 2;
  return rows.map((row, at) => {
    const keepNext = together && (followed || at < rows.length - 1);
    const groupHead =
      head === undefined || at > 0
        ? []
        : [headCell([[head]], { width: widths[0] ?? 0, keepNext, rowSpan: rows.length }, place)];
    return new TableRow({
      ...(together && { cantSplit: true }),
      children: [
        ...groupHead,
        headCell([[row.head], row.hours], { width: widths[heads - 1] ?? 0, keepNext }, place),
        ...row.cells.map((cell, index) => bodyCell(cell, { width: widths[heads + index] ?? 0, keepNext }, place)),
      ],
    });
  });
}

interface CellPlace {
  readonly width: number;
  readonly keepNext: boolean;
  readonly rowSpan?: number;
}

/** A head of a column or of rows, each piece of it on a line of its own, the first one bold. */
function headCell(
  lines: readonly (readonly Run[])[],
  { width, keepNext, rowSpan }: CellPlace,
  setting: Setting,
): TableCell {
  const told = lines.filter((runs) => runs.length > 0);
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(rowSpan !== undefined && { rowSpan }),
    shading: { type: ShadingType.CLEAR, fill: colours.head, color: "auto" },
    children: told.map((runs, at) => paragraph(runs, setting, { keepNext, look: { bold: at === 0 } })),
  });
}

function bodyCell(cell: Cell, { width, keepNext }: CellPlace, setting: Setting): TableCell {
  const day =
    cell.day === undefined ? [] : [paragraph([cell.day], setting, { keepNext: true, spacing: { after: 40 } })];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(cell.kind === "no-meeting" && { verticalAlign: VerticalAlignTable.CENTER }),
    ...(cell.kind === "blank" && { shading: { type: ShadingType.CLEAR, fill: colours.blank, color: "auto" } }),
    children: [...day, ...contents(cell, keepNext, setting)],
  });
}

function contents(cell: Cell, keepNext: boolean, setting: Setting): readonly Paragraph[] {
  if (cell.kind === "blank") return [paragraph([], setting, { keepNext })];
  if (cell.kind === "no-meeting") return lineParagraphs(cell.lines, { apart: false, keepNext }, setting);
  return cell.meetings.flatMap(({ lines }, at) => lineParagraphs(lines, { apart: at > 0, keepNext }, setting));
}
