import { dayHtml } from "./day/day-html.ts";
import { dayStyle } from "./day/day-style.ts";
import type { OrderOfTheDay } from "./day/day-value.ts";
import { mastheadHtml } from "./html-masthead.ts";
import { htmlStyle } from "./html-style.ts";
import { sectionHtml } from "./html-table.ts";
import { escapeHtml } from "./html-text.ts";
import type { Masthead, Table } from "./table-value.ts";

/**
 * Renders a programme of work, or the order of one of its days, as one self-contained page: nothing is fetched, nothing runs.
 *
 * A programme prints on A4 landscape, a week a page, and reads day by day on a narrow screen; an order of the day prints on A4.
 *
 * @example
 * const page = toHtml(toTable(session));
 * const door = toHtml(toOrderOfTheDay(session, "2009-10-09"));
 */
export function toHtml(document: Table | OrderOfTheDay): string {
  const isTable = "sections" in document;
  return `<!DOCTYPE html>
<html lang="${document.language}" dir="${document.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(titleOf(document.masthead))}</title>
<style>
${isTable ? tableStyleOf(document) : dayStyle}</style>
</head>
<body>
${mastheadHtml(document.masthead, document)}
<main>
${isTable ? document.sections.map((section, index) => sectionHtml(section, index, document)).join("\n") : dayHtml(document)}
</main>
</body>
</html>
`;
}

function titleOf({ title, day, acronym, body, session }: Masthead): string {
  const names = [title.text, day?.text ?? "", acronym ?? body.text, session?.text ?? ""];
  return names.filter((name) => name !== "").join(" – ");
}

function tableStyleOf({ sections }: Table): string {
  return htmlStyle(Math.max(0, ...sections.map(({ columns }) => columns.length)));
}
