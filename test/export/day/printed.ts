import type { DayEntry, DayPart, OrderOfTheDay } from "../../../src/export/day/day-value.ts";
import type { Run } from "../../../src/export/table-value.ts";
import { lineText } from "../printed.ts";

/** Runs as they read. */
export function runsText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

/** An entry as it reads, line by line. */
export function entryText({ lines, lists }: DayEntry): readonly string[] {
  return [
    ...lines.map(lineText),
    ...lists.flatMap((list) => [list.name.text, ...list.lines.map((line) => `- ${lineText(line)}`)]),
  ];
}

/** A part of a day as it reads, line by line: its hours first. */
export function partText(part: DayPart): readonly string[] {
  const time = runsText(part.hours);
  if (part.kind === "no-meeting") return [time, ...part.lines.map(lineText)];
  const room = part.room === undefined ? [] : [part.room.text];
  return [
    ...[time, ...room, lineText(part.heading), ...part.lines.map(lineText)],
    ...part.entries.flatMap(entryText),
    ...part.end.map(lineText),
  ];
}

/** The first meeting of a day as it reads, line by line. */
export function firstPart({ parts: [first] }: OrderOfTheDay): readonly string[] {
  return first === undefined ? [] : partText(first);
}
