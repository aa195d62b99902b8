import type { Masthead, Run } from "./table-value.ts";
import { wrapped } from "./terminal-text.ts";
import { inertText, underlined } from "./text-lines.ts";

/** Lines that stand together, with an empty line before and after. */
export type Block = readonly string[];

/** The head of a document as text. */
export function mastheadBlocks(masthead: Masthead, width: number): readonly Block[] {
  const { parent, body, session, place, symbol, revision, issued, title, day, basis, status, label, officers } =
    masthead;
  const block = (...lines: readonly (readonly Run[] | Run | undefined)[]): Block =>
    lines.flatMap((line) => (line === undefined ? [] : wrapped(inertText("text" in line ? [line] : line), width)));
  return [
    block(symbol === undefined ? undefined : { text: symbol }, revision, issued),
    block(parent, body, session, place),
    [...underlined(inertText([title]), "=", width), ...block(day, basis, status, label)],
    block(...officers),
  ];
}
