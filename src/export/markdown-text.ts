import { needsIsolation, printable, printableLines } from "./printable.ts";
import type { Line, Printed, Run } from "./table-value.ts";

/** Lines as one paragraph; two blanks end a line of it, which do not disturb those who read the source, in a mail for instance. */
export function paragraph(lines: readonly string[]): string {
  return lines.filter((line) => line.trim() !== "").join("  \n");
}

/** Runs as inline Markdown; see {@link markdownOfRun}. */
export function markdownOfRuns(runs: readonly Run[], printed: Printed): string {
  if (runs.length > 0 && runs.every(({ changed }) => changed))
    return `<ins>${runs.map((run) => unchanged(run, printed)).join("")}</ins>`;
  return runs.map((run) => markdownOfRun(run, printed)).join("");
}

/** One run as inline Markdown without line ends, which stands in a table cell as well as in a paragraph; its text has no meaning there. */
export function markdownOfRun(run: Run, printed: Printed): string {
  return run.changed ? `<ins>${unchanged(run, printed)}</ins>` : unchanged(run, printed);
}

function unchanged({ text, role, href }: Run, { direction }: Printed): string {
  const inert = printableLines(text).map(escaped).join("<br>");
  // Markdown has no element for another direction: FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE.
  const content = needsIsolation(text, direction) ? `\u2068${inert}\u2069` : inert;
  if (role === "number") return emphasized("**", content);
  if (role === "continued" || role === "unconfirmed") return emphasized("*", content);
  if (role === "mark") return `<sup>${content}</sup>`;
  return href !== undefined && /^https?:\/\//i.test(href) ? `[${content}](<${destination(href)}>)` : content;
}

/** One line of a cell; the emphasis tells its kind. */
export function cellLine({ kind, runs, struck }: Line, printed: Printed): string {
  const text = markdownOfRuns(runs, printed);
  const bullet = kind === "panellist" ? "• " : "";
  if (struck) return `${bullet}${emphasized("~~", text)}`;
  if (kind === "status" || kind === "title") return emphasized("**", text);
  if (kind === "label" || kind === "heading" || kind === "note" || kind === "no-meeting" || kind === "reason")
    return emphasized("*", text);
  return `${bullet}${text}`;
}

/** Puts a mark of emphasis around a text; blanks at its ends stay outside, where the mark would not count. */
export function emphasized(mark: "*" | "**" | "~~", text: string): string {
  const inner = text.trim();
  return inner === "" ? text : text.replace(inner, () => `${mark}${inner}${mark}`);
}

function escaped(text: string): string {
  return (
    text
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replace(/[\\`*_[\]~|$#]/g, "\\$&")
      // An address that becomes a link by itself would take the backslashes behind it along.
      .replace(/:(?=\/\/)|(?<=www)\./gi, "\\$&")
      .replace(/^(\s*)([-+=])/, "$1\\$2")
      .replace(/^(\s*\d+)([.)])(?=\s|$)/, "$1\\$2")
  );
}

/** An address between angle brackets: nothing in it ends the link, the cell or the line. */
function destination(href: string): string {
  return printable(href)
    .replaceAll("&", "&amp;")
    .replace(/[\s<>|\\`"']/g, encodeURIComponent);
}
