import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from "docx";
import type { Line, Run } from "../table-value.ts";
import { colours } from "./look.ts";
import { type Look, type Setting, wordRuns } from "./runs.ts";

/** What a paragraph has beside its text. */
export type ParagraphLook = Omit<IParagraphOptions, "children" | "text" | "bidirectional"> & {
  readonly look?: Look;
  /** What stands before the text. */
  readonly before?: readonly ParagraphChild[];
};

/** One paragraph in the direction of its document. */
export function paragraph(
  runs: readonly Run[],
  setting: Setting,
  { look = {}, before = [], keepNext, pageBreakBefore, ...options }: ParagraphLook = {},
): Paragraph {
  return new Paragraph({
    ...options,
    ...(keepNext && { keepNext }),
    ...(pageBreakBefore && { pageBreakBefore }),
    ...(setting.direction === "rtl" && { bidirectional: true }),
    spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO, ...options.spacing },
    children: [...before, ...wordRuns(runs, look, setting)],
  });
}

/**
 * The paragraph with which a document or a cell has to end, behind a table: one that takes no room, for where the table fills its
 * page.
 */
export function closingParagraph(): Paragraph {
  return new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT }, run: { size: 2 } });
}

/** How the lines of a kind look. */
const looks: Readonly<Partial<Record<Line["kind"], Look>>> = {
  status: { bold: true },
  label: { italics: true },
  hours: { bold: true },
  title: { bold: true },
  heading: { italics: true },
  note: { italics: true },
  "no-meeting": { italics: true },
  reason: { italics: true },
};

/** Lines that belong to the line after them: a page does not end between the two. */
const introducing: ReadonlySet<Line["kind"]> = new Set([
  "status",
  "label",
  "hours",
  "title",
  "room",
  "item",
  "heading",
]);

const hanging = 170; // of a line behind its bullet, in twentieths of a point

/**
 * The lines of a meeting, or of a part of a day without one, as paragraphs.
 *
 * @param apart whether a rule stands above the first one
 * @param keepNext whether the row stays on the page of the next
 */
export function lineParagraphs(
  lines: readonly Line[],
  { apart, keepNext }: { readonly apart: boolean; readonly keepNext: boolean },
  setting: Setting,
): readonly Paragraph[] {
  return lines.map(({ kind, runs, struck }, index) => {
    const listed = kind === "panellist";
    const idle = kind === "no-meeting" || kind === "reason";
    return paragraph(runs, setting, {
      look: { ...looks[kind], ...(struck && { strike: true }) },
      keepNext: keepNext || (introducing.has(kind) && index < lines.length - 1),
      keepLines: true,
      spacing: { after: 40 },
      ...(listed && { before: [new TextRun({ children: ["•", new Tab()] })], indent: { start: hanging, hanging } }),
      ...(idle && { alignment: AlignmentType.CENTER }),
      ...(apart && index === 0 && { spacing: { before: 40, after: 40 }, border: { top: rule } }),
    });
  });
}

const rule = { style: BorderStyle.SINGLE, size: 4, space: 3, color: colours.rule } as const;
