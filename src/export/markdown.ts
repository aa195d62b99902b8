import { dayBlocks } from "./day/day-markdown.ts";
import type { OrderOfTheDay } from "./day/day-value.ts";
import { mastheadBlocks } from "./markdown-masthead.ts";
import { cellLine, emphasized, markdownOfRun, markdownOfRuns, paragraph } from "./markdown-text.ts";
import { noticeBlocks } from "./notice/notice-markdown.ts";
import type { Notice } from "./notice/notice-value.ts";
import type { Cell, Line, Section, Table } from "./table-value.ts";

/**
 * Renders a programme of work as GitHub Flavored Markdown: the head of the document, then one table a week. Or the order of one of
 * its days, or a notice to a panellist, which reads well as the text of a mail, too.
 *
 * @example
 * const page = toMarkdown(toTable(session));
 * const friday = toMarkdown(toOrderOfTheDay(session, "2009-10-09"));
 * const mail = toMarkdown(toNotice(session, "cubias"));
 */
export function toMarkdown(document: Table | OrderOfTheDay | Notice): string {
  const blocks = blocksOf(document);
  // Markdown has no direction; the pages that render it keep this element. In a mail it would be in the way.
  const isTurned = document.direction === "rtl" && !("appearances" in document);
  const turned = isTurned ? [`<div dir="rtl" lang="${document.language}">`, ...blocks, "</div>"] : blocks;
  return `${turned.join("\n\n")}\n`;
}

function blocksOf(document: Table | OrderOfTheDay | Notice): readonly string[] {
  const { masthead } = document;
  if ("sections" in document) {
    const sections = document.sections.flatMap((section) => sectionBlocks(section, document));
    return [...mastheadBlocks(masthead, (lines) => lines.join("<br>"), document), ...sections];
  }
  const blocks = "appearances" in document ? noticeBlocks(document) : dayBlocks(document);
  return [...mastheadBlocks(masthead, paragraph, document), ...blocks];
}

function sectionBlocks(section: Section, table: Table): readonly string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const columns = section.columns.map(({ lines }) => lines.map((run) => markdownOfRun(run, table)).join("<br>"));
  const head = [...section.corner.map((run) => markdownOfRun(run, table)), ...columns];
  const rows = section.groups.flatMap(({ head: group, rows: inGroup }) =>
    inGroup.map(({ head: name, hours, cells }) => {
      const time = [markdownOfRun(name, table), markdownOfRuns(hours, table)]
        .filter((text) => text !== "")
        .join("<br>");
      const heads = group === undefined ? [time] : [emphasized("**", markdownOfRun(group, table)), time];
      return row([...heads, ...cells.map((cell) => cellMarkdown(cell, table))]);
    }),
  );
  const notes = section.footnotes.map(({ mark, text }) =>
    markdownOfRuns([{ text: mark, role: "mark" }, { text: " " }, text], table),
  );
  return [
    `## ${markdownOfRuns(section.caption, table)}`,
    [row(head), row(head.map(() => "---")), ...rows].join("\n"),
    ...(notes.length === 0 ? [] : [notes.join("<br>")]),
  ];
}

function cellMarkdown(cell: Cell, table: Table): string {
  if (cell.kind === "blank") return "";
  const day = cell.day === undefined ? [] : [markdownOfRun(cell.day, table)];
  const lines = (of: readonly Line[]): readonly string[] => of.map((line) => cellLine(line, table));
  if (cell.kind === "no-meeting") return [...day, ...lines(cell.lines)].join("<br>");
  // An empty line between two meetings of one cell.
  const meetings = cell.meetings.map((meeting) => lines(meeting.lines).join("<br>"));
  return [...day, meetings.join("<br><br>")].join("<br>");
}
