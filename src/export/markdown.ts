import { cellLine, emphasized, markdownOfRun, markdownOfRuns } from "./markdown-text.ts";
import type { Cell, Line, Masthead, Run, Section, Table } from "./table-value.ts";

/**
 * Renders a programme of work as GitHub Flavored Markdown: the head of the document, then one table a week.
 *
 * @example
 * const page = toMarkdown(toTable(session));
 */
export function toMarkdown(table: Table): string {
  const sections = table.sections.flatMap((section) => sectionBlocks(section, table));
  return `${[...mastheadBlocks(table.masthead, table), ...sections].join("\n\n")}\n`;
}

function mastheadBlocks(masthead: Masthead, table: Table): readonly string[] {
  const { parent, body, session, place, symbol, revision, issued, title, status, label, officers } = masthead;
  const block = (...lines: readonly (readonly Run[] | Run | undefined)[]): readonly string[] => {
    const told = lines.filter((line) => line !== undefined);
    const texts = told.map((line) => markdownOfRuns("text" in line ? [line] : line, table));
    return texts.length === 0 ? [] : [texts.join("<br>").trim()];
  };
  return [
    ...block(parent, body, session, place),
    ...block(symbol === undefined ? undefined : { text: symbol }, revision, issued),
    `# ${markdownOfRun(title, table)}`,
    ...block(status, label),
    ...block(...officers),
  ];
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
