import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import type { Masthead, Run } from "../table-value.ts";
import { type ParagraphLook, paragraph } from "./paragraph.ts";
import type { Setting } from "./runs.ts";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const thick = { style: BorderStyle.SINGLE, size: 18, color: "000000" } as const;

/**
 * The head of the document: whose it is and where beside the symbol, and below a rule the title with what belongs to it.
 *
 * @param width twentieths of a point between the margins
 */
export function mastheadChildren(masthead: Masthead, width: number, setting: Setting): readonly FileChild[] {
  const {
    parent,
    body,
    session,
    place,
    symbol,
    revision,
    issued,
    title,
    day,
    basis,
    status,
    label,
    changes,
    officers,
  } = masthead;
  const lines = (told: readonly (Run | readonly Run[] | undefined)[], options: ParagraphLook): readonly Paragraph[] =>
    told
      .filter((line) => line !== undefined)
      .map((line) => paragraph("text" in line ? [line] : line, setting, options));
  const whose = [...lines([parent], {}), ...lines([body], { look: { bold: true } }), ...lines([session, place], {})];
  const end = { alignment: AlignmentType.END };
  const issue = [
    ...lines([symbol === undefined ? undefined : { text: symbol }], { ...end, look: { bold: true } }),
    ...lines([revision, issued], end),
  ];
  return [
    besideEachOther(whose, issue, width, setting),
    paragraph([title], setting, {
      heading: HeadingLevel.HEADING_1,
      keepNext: true,
      spacing: { before: 160, after: 40 },
    }),
    ...lines([day, basis, status], { keepNext: true }),
    ...lines([label, changes], { keepNext: true, look: { italics: true } }),
    ...lines(officers, { keepNext: true }),
    paragraph([], setting, { keepNext: true }),
  ];
}

/** Two blocks in a table without rules inside, which turns with the direction; a screen reader tells the first one first. */
function besideEachOther(
  first: readonly Paragraph[],
  second: readonly Paragraph[],
  width: number,
  setting: Setting,
): Table {
  const widths = [Math.floor(width * 0.65), Math.ceil(width * 0.35)];
  const cell = (children: readonly Paragraph[], size: number): TableCell =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      children: children.length === 0 ? [paragraph([], setting)] : children,
    });
  return new Table({
    rows: [new TableRow({ cantSplit: true, children: [cell(first, widths[0] ?? 0), cell(second, widths[1] ?? 0)] })],
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 0, bottom: 80, left: 0, right: 0, marginUnitType: WidthType.DXA },
    borders: { top: none, bottom: thick, left: none, right: none, insideHorizontal: none, insideVertical: none },
    ...(setting.direction === "rtl" && { visuallyRightToLeft: true }),
  });
}
