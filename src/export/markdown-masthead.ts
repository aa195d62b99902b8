import { markdownOfRun, markdownOfRuns } from "./markdown-text.ts";
import type { Masthead, Printed, Run } from "./table-value.ts";

/**
 * The head of a document as blocks of Markdown.
 *
 * @param together puts the lines of a block together
 */
export function mastheadBlocks(
  masthead: Masthead,
  together: (lines: readonly string[]) => string,
  printed: Printed,
): readonly string[] {
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
  const block = (...lines: readonly (readonly Run[] | Run | undefined)[]): readonly string[] => {
    const told = lines.filter((line) => line !== undefined);
    const texts = told.map((line) => markdownOfRuns("text" in line ? [line] : line, printed));
    return texts.length === 0 ? [] : [together(texts).trim()];
  };
  return [
    ...block(parent, body, session, place),
    ...block(symbol === undefined ? undefined : { text: symbol }, revision, issued),
    `# ${markdownOfRun(title, printed)}`,
    ...block(day, basis, status, label, changes),
    ...block(...officers),
  ];
}
