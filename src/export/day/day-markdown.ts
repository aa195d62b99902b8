import { cellLine, markdownOfRun, markdownOfRuns, paragraph } from "../markdown-text.ts";
import type { Line, Printed } from "../table-value.ts";
import type { DayEntry, DayList, DayMeeting, DayPart, OrderOfTheDay } from "./day-value.ts";

/** What stands below the head of an order of the day, as blocks of Markdown. */
export function dayBlocks(order: OrderOfTheDay): readonly string[] {
  const notes = order.footnotes.map(({ mark, text }) =>
    markdownOfRuns([{ text: mark, role: "mark" }, { text: " " }, text], order),
  );
  return [...order.parts.flatMap((part) => partBlocks(part, order)), ...(notes.length === 0 ? [] : [paragraph(notes)])];
}

function partBlocks(part: DayPart, order: OrderOfTheDay): readonly string[] {
  const time = `## ${timeOf(part, order)}`;
  return part.kind === "meeting" ? [time, ...meetingBlocks(part, [], order)] : [time, linesBlock(part.lines, order)];
}

/** `Morning: 10.00 to 13.00`. */
export function timeOf({ part, hours }: DayPart, printed: Printed): string {
  return markdownOfRuns([part, { text: " " }, ...hours], printed);
}

/**
 * A meeting with what is done in it.
 *
 * @param before lines that stand before its own
 */
export function meetingBlocks(
  { room, heading, lines, entries, end }: DayMeeting,
  before: readonly string[],
  printed: Printed,
): readonly string[] {
  const where = room === undefined ? [] : [markdownOfRun(room, printed)];
  return [
    paragraph([...before, cellLine(heading, printed), ...where, ...lines.map((line) => cellLine(line, printed))]),
    ...entries.flatMap((entry) => entryBlocks(entry, printed)),
    ...(end.length === 0 ? [] : [linesBlock(end, printed)]),
  ];
}

function entryBlocks({ lines, lists }: DayEntry, printed: Printed): readonly string[] {
  return [linesBlock(lines, printed), ...lists.flatMap((list) => listBlocks(list, printed))];
}

/** A list; a single line stands behind its name. */
function listBlocks({ name, lines }: DayList, printed: Printed): readonly string[] {
  const word = markdownOfRun(name, printed);
  // A list of Markdown has bullets of its own.
  const texts = lines.map((line) => cellLine({ ...line, kind: "entry" }, printed));
  return texts.length === 1 ? [`${word} ${texts.join("")}`] : [word, texts.map((text) => `- ${text}`).join("\n")];
}

function linesBlock(lines: readonly Line[], printed: Printed): string {
  return paragraph(lines.map((line) => cellLine(line, printed)));
}
