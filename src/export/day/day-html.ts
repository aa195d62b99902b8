import { htmlOfRun, htmlOfRuns } from "../html-text.ts";
import type { Line } from "../table-value.ts";
import type { DayEntry, DayList, DayMeeting, DayPart, OrderOfTheDay } from "./day-value.ts";

/** What stands below the head of an order of the day: each part of the day with its hours at the side. */
export function dayHtml(order: OrderOfTheDay): string {
  return [...order.parts.map((part, index) => partHtml(part, index + 1, order)), ...notesHtml(order)].join("\n");
}

function partHtml(part: DayPart, number: number, order: OrderOfTheDay): string {
  const room = part.kind === "meeting" && part.room !== undefined ? [part.room] : [];
  const what =
    part.kind === "meeting" ? meetingHtml(part, number, order) : part.lines.map((line) => lineHtml(line, order));
  const names = part.kind === "meeting" ? `what-${number} when-${number}` : `when-${number}`;
  return [
    `<section class="part${part.kind === "meeting" ? "" : " none"}" aria-labelledby="${names}">`,
    `<div class="when">`,
    `<p id="when-${number}"><span class="line">${htmlOfRun(part.part, order)}</span> <span class="line">${htmlOfRuns(part.hours, order)}</span></p>`,
    ...room.map((run) => `<p class="room">${htmlOfRun(run, order)}</p>`),
    "</div>",
    `<div class="what">`,
    ...what,
    "</div>",
    "</section>",
  ].join("\n");
}

function meetingHtml(
  { heading, lines, entries, end }: DayMeeting,
  number: number,
  order: OrderOfTheDay,
): readonly string[] {
  return [
    `<h2 id="what-${number}">${lineText(heading, order)}</h2>`,
    ...lines.map((line) => lineHtml(line, order)),
    ...entries.flatMap((entry) => entryHtml(entry, order)),
    ...end.map((line) => lineHtml(line, order)),
  ];
}

function entryHtml({ lines, lists }: DayEntry, order: OrderOfTheDay): readonly string[] {
  return [
    `<div class="matter">`,
    ...lines.map((line) => lineHtml(line, order)),
    ...lists.flatMap((list) => listHtml(list, order)),
    "</div>",
  ];
}

/** A list; a single line stands behind its name. */
function listHtml({ name, lines }: DayList, order: OrderOfTheDay): readonly string[] {
  const [first, second] = lines;
  if (first !== undefined && second === undefined)
    return [`<p class="list">${htmlOfRun(name, order)} ${lineText(first, order)}</p>`];
  const items = lines.map((line) => `<li>${lineText(line, order)}</li>`);
  return [`<p class="list">${htmlOfRun(name, order)}</p>`, "<ul>", ...items, "</ul>"];
}

function lineHtml(line: Line, order: OrderOfTheDay): string {
  return `<p class="${line.kind}">${lineText(line, order)}</p>`;
}

function lineText({ runs, struck }: Line, order: OrderOfTheDay): string {
  return struck ? `<s>${htmlOfRuns(runs, order)}</s>` : htmlOfRuns(runs, order);
}

function notesHtml(order: OrderOfTheDay): readonly string[] {
  if (order.footnotes.length === 0) return [];
  const notes = order.footnotes.map(
    ({ mark, text }) => `<p>${htmlOfRuns([{ text: mark, role: "mark" }, { text: " " }, text], order)}</p>`,
  );
  return [`<div class="notes">`, ...notes, "</div>"];
}
