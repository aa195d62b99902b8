import { BorderStyle, type FileChild, HeadingLevel, Table, TableLayoutType, WidthType } from "docx";
import type { Section } from "../table-value.ts";
import { columnWidths } from "./column-widths.ts";
import { colours } from "./look.ts";
import { paragraph } from "./paragraph.ts";
import { groupRows, headRow } from "./rows.ts";
import type { Setting } from "./runs.ts";

/** The place that a table has on its pages. */
export interface Place {
  /** Twentieths of a point between the margins. */
  readonly width: number;
  /** Whether all of it stays on one page. */
  readonly together: boolean;
  /** Whether it starts a page. */
  readonly newPage: boolean;
}

const rule = { style: BorderStyle.SINGLE, size: 4, color: colours.rule } as const;

/** One table, with its title above and its notes below. */
export function sectionChildren(section: Section, place: Place, setting: Setting): readonly FileChild[] {
  const { caption, footnotes } = section;
  const { together, newPage } = place;
  const { language, direction } = setting; // a heading has the size of its style
  const look = { bold: true };
  return [
    paragraph(
      caption,
      { language, direction },
      {
        ...{ heading: HeadingLevel.HEADING_2, look, keepNext: true, pageBreakBefore: newPage, spacing: { after: 80 } },
      },
    ),
    table(section, place, setting),
    ...footnotes.map(({ mark, text }, at) =>
      paragraph([{ text: mark, role: "mark" }, { text: " " }, text], setting, {
        ...{ keepNext: together && at < footnotes.length - 1, spacing: { before: 40 } },
      }),
    ),
  ];
}

function table(section: Section, { width, together }: Place, setting: Setting): Table {
  const { groups, footnotes } = section;
  const widths = columnWidths(section, width);
  const rows = groups.flatMap((group, at) => {
    const followed = at < groups.length - 1 || footnotes.length > 0;
    return groupRows(group, { ...setting, widths, together, followed });
  });
  return new Table({
    rows: [headRow(section, { ...setting, widths }), ...rows],
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 50, bottom: 30, left: 80, right: 80, marginUnitType: WidthType.DXA },
    borders: { top: rule, bottom: rule, left: rule, right: rule, insideHorizontal: rule, insideVertical: rule },
    ...(setting.direction === "rtl" && { visuallyRightToLeft: true }),
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
  });
}
