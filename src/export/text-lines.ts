import type { Cell, Line, Run } from "./table-value.ts";
import { columnsOf, terminalText, wrapped } from "./terminal-text.ts";

/** Runs as one line of text that a terminal does not obey: a footnote mark in brackets, an address after its words. */
export function inertText(runs: readonly Run[]): string {
  return terminalText(runs.map(said).join(""));
}

function said({ text, role, href }: Run): string {
  if (role === "mark") return `[${text}]`;
  return href === undefined ? text : `${text} <${href}>`;
}

/** What a cell says, in lines of at most `width` columns; an empty one stands between two meetings. */
export function cellLines(cell: Cell, width: number): readonly string[] {
  const lines = (of: readonly Line[]): readonly string[] => of.flatMap((line) => lineText(line, width));
  if (cell.kind === "blank") return [];
  if (cell.kind === "no-meeting") return lines(cell.lines);
  return cell.meetings.flatMap((meeting, index) => [...(index === 0 ? [] : [""]), ...lines(meeting.lines)]);
}

/** A line in lines of at most `width` columns. */
export function lineText({ kind, runs }: Line, width: number): readonly string[] {
  const text = inertText(runs);
  return kind === "panellist" ? hanging("- ", text, width) : wrapped(text, width);
}

/** A paragraph whose first line begins with `start`, and the others with as many blanks. */
export function hanging(start: string, text: string, width: number): readonly string[] {
  const indent = columnsOf(start);
  return wrapped(text, width - indent).map((line, index) => `${index === 0 ? start : " ".repeat(indent)}${line}`);
}

/** A title in lines, the last of them underlined. */
export function underlined(text: string, rule: "=" | "-", width: number): readonly string[] {
  const lines = wrapped(text, width);
  return [...lines, rule.repeat(Math.max(...lines.map(columnsOf), 0))];
}

/** Two columns of lines, the left one as wide as stated, a gap of two columns between them. */
export function beside(left: readonly string[], leftWidth: number, right: readonly string[]): readonly string[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const start = left[index] ?? "";
    const gap = " ".repeat(Math.max(0, leftWidth - columnsOf(start)) + 2);
    return `${start}${gap}${right[index] ?? ""}`.trimEnd();
  });
}
