import { needsIsolation, printable, printableLines } from "./printable.ts";
import type { Printed, Run } from "./table-value.ts";

/** A text inside an element or a quoted attribute, in one line. */
export function escapeHtml(text: string): string {
  return escaped(printable(text));
}

/** Runs as phrasing content: marked up by role, tagged where their language is another, isolated where their direction is. */
export function htmlOfRuns(runs: readonly Run[], printed: Printed): string {
  // One insertion for a whole line, which a screen reader then tells of once.
  if (runs.length > 0 && runs.every(({ changed }) => changed))
    return `<ins>${runs.map((run) => unchanged(run, printed)).join("")}</ins>`;
  return runs.map((run) => htmlOfRun(run, printed)).join("");
}

/** One run; see {@link htmlOfRuns}. */
export function htmlOfRun(run: Run, printed: Printed): string {
  return run.changed ? `<ins>${unchanged(run, printed)}</ins>` : unchanged(run, printed);
}

function unchanged({ text, language, role, datetime, href }: Run, { direction }: Printed): string {
  let html = printableLines(text).map(escaped).join("<br>");
  const attributes = language === undefined ? "" : ` lang="${language}"`;
  if (needsIsolation(text, direction)) html = `<bdi${attributes}>${html}</bdi>`;
  else if (attributes !== "") html = `<span${attributes}>${html}</span>`;
  if (datetime !== undefined) html = `<time datetime="${escapeHtml(datetime)}">${html}</time>`;
  // An address that is not of the web stays text: what it would do is not for a programme to say.
  if (href !== undefined && /^https?:\/\//i.test(href)) html = `<a href="${escapeHtml(href)}">${html}</a>`;
  if (role === "mark") return `<sup>${html}</sup>`;
  return role === undefined ? html : `<span class="${role}">${html}</span>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
