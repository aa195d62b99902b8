import { escapeHtml, htmlOfRun, htmlOfRuns } from "./html-text.ts";
import type { Cell, Line, Row, Run, Table } from "./table-value.ts";

/**
 * One cell of a table as HTML.
 *
 * `data-part`, and `data-weekday` at a date, repeat the heads of its rows for a style that shows the cell apart from them.
 */
export function cellHtml(cell: Cell, row: Row, weekday: Run | undefined, table: Table): string {
  if (cell.kind === "blank") return `<td role="cell" class="blank"></td>`;
  const name = weekday === undefined ? "" : ` data-weekday="${escapeHtml(weekday.text)}"`;
  const day = cell.day === undefined ? "" : `<p class="day"${name}>${htmlOfRun(cell.day, table)}</p>`;
  const start = `<td role="cell" data-part="${escapeHtml(partOf(row, cell))}"`;
  if (cell.kind === "no-meeting") return `${start} class="none">${day}${linesHtml(cell.lines, table)}</td>`;
  const meetings = cell.meetings.map(({ lines }) => `<div class="meeting">${linesHtml(lines, table)}</div>`);
  return `${start}>${day}${meetings.join("")}</td>`;
}

/** The part of the day, with its usual hours unless the meetings of the cell say their own. */
function partOf({ head, hours }: Row, cell: Cell): string {
  const saysHours =
    cell.kind === "meetings" && cell.meetings.every(({ lines }) => lines.some(({ kind }) => kind === "hours"));
  return [head, ...(saysHours || hours.length === 0 ? [] : [{ text: " " }, ...hours])].map(({ text }) => text).join("");
}

/** Lines as paragraphs, neighbouring panellists as a list. */
function linesHtml(lines: readonly Line[], table: Table): string {
  return lines
    .map(({ kind, runs, struck }, index) => {
      const text = struck ? `<s>${htmlOfRuns(runs, table)}</s>` : htmlOfRuns(runs, table);
      if (kind !== "panellist") return `<p class="${kind}">${text}</p>`;
      const start = lines[index - 1]?.kind === "panellist" ? "" : "<ul>";
      const end = lines[index + 1]?.kind === "panellist" ? "" : "</ul>";
      return `${start}<li>${text}</li>${end}`;
    })
    .join("");
}
