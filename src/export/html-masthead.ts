import { htmlOfRun, htmlOfRuns } from "./html-text.ts";
import type { Masthead, Printed, Run } from "./table-value.ts";

/** The head of a document as HTML. */
export function mastheadHtml(masthead: Masthead, printed: Printed): string {
  const {
    parent,
    body,
    session,
    place,
    symbol,
    revision,
    issued,
    title,
    day,
    basis,
    status,
    label,
    changes,
    officers,
  } = masthead;
  const paragraph = (name: string, ...runs: readonly (Run | undefined)[]): readonly string[] => {
    const told = runs.filter((run) => run !== undefined);
    return told.length === 0 ? [] : [`<p class="${name}">${htmlOfRuns(told, printed)}</p>`];
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
    `<h1>${htmlOfRun(title, printed)}</h1>`,
    ...paragraph("date", day),
    ...paragraph("basis", ...(basis ?? [])),
    ...paragraph("state", status),
    ...paragraph("addition", label),
    ...paragraph("changes", changes),
    ...block(
      "officers",
      officers.flatMap((officer) => paragraph("officer", ...officer)),
    ),
    "</header>",
  ].join("\n");
}
