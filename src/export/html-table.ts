import { cellHtml } from "./html-cell.ts";
import { htmlOfRun, htmlOfRuns } from "./html-text.ts";
import type { Column, Row, RowGroup, Run, Section, Table } from "./table-value.ts";

/**
 * One table as HTML: its rows and columns have heads that a screen reader tells with each cell.
 *
 * The roles are those that its elements have anyway, until a style displays them as something else than a table.
 *
 * @param index position among the document's tables
 */
export function sectionHtml(section: Section, index: number, table: Table): string {
  const title = `table-${index + 1}`;
  return [
    "<section>",
    `<table role="table" aria-labelledby="${title}">`,
    `<caption id="${title}">${htmlOfRuns(section.caption, table)}</caption>`,
    `<colgroup>${`<col class="corner">`.repeat(section.corner.length)}<col span="${section.columns.length}"></colgroup>`,
    `<thead role="rowgroup">`,
    runningRow(section, index, table),
    headRow(section, table),
    "</thead>",
    ...section.groups.map((group) => groupHtml(group, table)),
    "</table>",
    ...notesHtml(section, table),
    "</section>",
  ].join("\n");
}

/** The title on paper, where it comes back with the heads on further pages; beside it whose document it is, unless the masthead stands above. */
function runningRow({ caption, corner, columns }: Section, index: number, table: Table): string {
  const { acronym, body, symbol } = table.masthead;
  const names = index === 0 ? [] : [acronym === undefined ? body : { text: acronym }, { text: symbol ?? "" }];
  const told = names.filter(({ text }) => text !== "").map((run) => htmlOfRun(run, table));
  return [
    `<tr role="row" class="running">`,
    `<th role="columnheader" scope="colgroup" colspan="${corner.length + columns.length}">`,
    `<div><span class="running-title">${htmlOfRuns(caption, table)}</span>${told.map((name) => `<span class="names">${name}</span>`).join("")}</div>`,
    "</th>",
    "</tr>",
  ].join("\n");
}

function headRow({ corner, columns, groups }: Section, table: Table): string {
  const isIdle = (at: number): boolean =>
    groups.every(({ rows }) => rows.every(({ cells }) => cells[at]?.kind === "blank"));
  const head = (content: string, ...classes: readonly string[]): string =>
    `<th role="columnheader" scope="col"${classes.length === 0 ? "" : ` class="${classes.join(" ")}"`}>${content}</th>`;
  return [
    `<tr role="row" class="heads">`,
    ...corner.map((run, at) => head(htmlOfRun(run, table), "corner", ...(at === 0 ? ["first"] : []))),
    ...columns.map((column, at) => head(columnHead(column, table), ...(isIdle(at) ? ["idle"] : []))),
    "</tr>",
  ].join("\n");
}

function columnHead({ lines }: Column, table: Table): string {
  return stacked(
    lines.map((run) => [run]),
    table,
  );
}

function groupHtml({ head: groupHead, rows }: RowGroup, table: Table): string {
  const lines = rows.flatMap((row, index) => [
    `<tr role="row">`,
    ...(groupHead === undefined || index > 0
      ? []
      : [
          `<th role="rowheader" scope="rowgroup" rowspan="${rows.length}" class="first">${htmlOfRun(groupHead, table)}</th>`,
        ]),
    `<th role="rowheader" scope="row"${groupHead === undefined ? ` class="first"` : ""}>${rowHead(row, table)}</th>`,
    ...row.cells.map((cell) => cellHtml(cell, row, groupHead, table)),
    "</tr>",
  ]);
  return [`<tbody role="rowgroup">`, ...lines, "</tbody>"].join("\n");
}

function rowHead({ head, hours }: Row, table: Table): string {
  return stacked([[head], hours], table);
}

/** Pieces of a head, each on a line of its own. */
function stacked(lines: readonly (readonly Run[])[], table: Table): string {
  const told = lines.filter((runs) => runs.length > 0);
  return told.map((runs) => `<span class="line">${htmlOfRuns(runs, table)}</span>`).join(" ");
}

function notesHtml({ footnotes }: Section, table: Table): readonly string[] {
  if (footnotes.length === 0) return [];
  const notes = footnotes.map(
    ({ mark, text }) => `<p>${htmlOfRuns([{ text: mark, role: "mark" }, { text: " " }, text], table)}</p>`,
  );
  return [`<div class="notes">`, ...notes, "</div>"];
}
