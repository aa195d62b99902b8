import { htmlStyle } from "./html-style.ts";
import { sectionHtml } from "./html-table.ts";
import { escapeHtml, htmlOfRun, htmlOfRuns } from "./html-text.ts";
import type { Masthead, Run, Table } from "./table-value.ts";

/**
 * Renders a programme of work as one self-contained page: nothing is fetched, nothing runs.
 *
 * It prints on A4 landscape, a week a page, and reads day by day on a narrow screen.
 *
 * @example
 * const page = toHtml(toTable(session));
 */
export function toHtml(table: Table): string {
  const { title, acronym, body, session } = table.masthead;
  const columns = Math.max(0, ...table.sections.map((section) => section.columns.length));
  const names = [title.text, acronym ?? body.text, session?.text ?? ""].filter((name) => name !== "");
  return `<!DOCTYPE html>
<html lang="${table.language}" dir="${table.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(names.join(" – "))}</title>
<style>
${htmlStyle(columns)}</style>
</head>
<body>
${mastheadHtml(table.masthead, table)}
<main>
${table.sections.map((section, index) => sectionHtml(section, index, table)).join("\n")}
</main>
</body>
</html>
`;
}

function mastheadHtml(masthead: Masthead, table: Table): string {
  const { parent, body, session, place, symbol, revision, issued, title, status, label, officers } = masthead;
  const paragraph = (name: string, ...runs: readonly (Run | undefined)[]): readonly string[] => {
    const told = runs.filter((run) => run !== undefined);
    return told.length === 0 ? [] : [`<p class="${name}">${htmlOfRuns(told, table)}</p>`];
  };
  const block = (name: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`<div class="${name}">`, ...lines, "</div>"];
  return [
    "<header>",
    ...block("issue", [
      ...paragraph("symbol", symbol === undefined ? undefined : { text: symbol }),
      ...paragraph("revision", revision),
      ...paragraph("issued", issued),
    ]),
    ...block("body", [
      ...paragraph("parent", parent),
      ...paragraph("organ", body),
      ...paragraph("session", session),
      ...paragraph("place", ...place),
    ]),
    `<h1>${htmlOfRun(title, table)}</h1>`,
    ...paragraph("state", status),
    ...paragraph("addition", label),
    ...block(
      "officers",
      officers.flatMap((officer) => paragraph("officer", ...officer)),
    ),
    "</header>",
  ].join("\n");
}
