import type { Line } from "../table-value.ts";
import { columnsOf, wrapped } from "../terminal-text.ts";
import { beside, hanging, inertText, lineText } from "../text-lines.ts";
import type { DayEntry, DayList, DayMeeting, DayPart, OrderOfTheDay } from "./day-value.ts";

/**
 * What stands below the head of an order of the day, as blocks of lines: the hours beside what is done in them, or above it.
 *
 * @param isBeside whether there is room for the hours at the side
 */
export function dayTextBlocks(
  { parts, footnotes }: OrderOfTheDay,
  width: number,
  isBeside: boolean,
): readonly (readonly string[])[] {
  const times = parts.flatMap((part) => timeOf(part).map(columnsOf));
  const timeWidth = Math.min(Math.max(0, ...times), Math.floor(width / 3));
  return [
    ...parts.map((part) => {
      if (!isBeside) {
        const inside = partLines(part, width - 2).map((line) => `  ${line}`.trimEnd());
        return [...wrapped(timeOf(part).join(" "), width), ...inside];
      }
      const time = timeOf(part).flatMap((line) => hanging("", line, timeWidth));
      return beside(time, timeWidth, partLines(part, width - timeWidth - 2));
    }),
    footnotes.flatMap(({ mark, text }) =>
      wrapped(inertText([{ text: mark, role: "mark" }, { text: " " }, text]), width),
    ),
  ];
}

function timeOf(day: DayPart): readonly string[] {
  const room = day.kind === "meeting" && day.room !== undefined ? [[day.room]] : [];
  return [[day.part], day.hours, ...room].map(inertText);
}

function partLines(part: DayPart, width: number): readonly string[] {
  return part.kind === "meeting" ? meetingLines(part, width) : textOf(part.lines, width);
}

/** A meeting; an empty line stands before each entry and before the end. */
function meetingLines({ heading, lines, entries, end }: DayMeeting, width: number): readonly string[] {
  return [
    ...textOf([heading, ...lines], width),
    ...entries.flatMap((entry) => ["", ...entryLines(entry, width)]),
    ...(end.length === 0 ? [] : ["", ...textOf(end, width)]),
  ];
}

function entryLines({ lines, lists }: DayEntry, width: number): readonly string[] {
  return [...textOf(lines, width), ...lists.flatMap((list) => listLines(list, width))];
}

/** A list; a single line stands behind its name. */
function listLines({ name, lines }: DayList, width: number): readonly string[] {
  const texts = lines.map(({ runs }) => inertText(runs));
  if (texts.length === 1) return wrapped(`${inertText([name])} ${texts.join("")}`, width);
  return [...wrapped(inertText([name]), width), ...texts.flatMap((text) => hanging("- ", text, width))];
}

function textOf(lines: readonly Line[], width: number): readonly string[] {
  return lines.flatMap((line) => lineText(line, width));
}
