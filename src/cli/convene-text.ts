import { describeDate } from "../check/describe.ts";
import { formatCitation } from "../check/format-citation.ts";
import { type Level, levels } from "../check/level.ts";
import type { Citation } from "../check/rule.ts";
import { columnsOf, hanging, indented, terminalText } from "../export/terminal-text.ts";
import { groupBy } from "../internal/group-by.ts";
import { quantity } from "../internal/quantity.ts";
import type { Conflict } from "../planner/convene/conflict.ts";
import type { ProposedDates, YearDates } from "../planner/convene/convene.ts";

/** Puts a style on a line; leaves it as it is where there is no terminal. */
type Style = (text: string, role: "heading" | "muted") => string;

const width = 80;

/** Of dates that are equally good so many are told in full; of more only the first. */
const mostInFull = 3;

/** Columns of the day of a deadline, `Wednesday, 30 September 2026`, with the gap behind it. */
const dayColumns = 30;

/** The dates of some years for people: what is best, what does not hold, and what has to be done by when. */
export function conveneToText(file: string, years: readonly YearDates[], level: Level, style: Style): string {
  const told = years.map((year) => yearLines(year, level, style).join("\n"));
  const total = years.length === 1 ? [] : [hanging(totalText(years, level), 0, width).join("\n")];
  return `${[style(terminalText(file), "heading"), ...told, ...total].join("\n\n")}\n`;
}

function yearLines(year: YearDates, level: Level, style: Style): readonly string[] {
  const { best, next, tried, conflict, judgedBy } = year;
  const [first, ...others] = best;
  const head = `${year.year}: ${year.found ? "these" : "no"} dates satisfy every rule on dates at ${thisLevel(level)}`;
  const inFull = best.length <= mostInFull ? best : best.slice(0, 1);
  return [
    ...hanging(head, 0, width).map((line) => style(line, "heading")),
    ...(conflict === undefined ? [] : ["", ...conflictLines(conflict), "", style("  What comes nearest", "muted")]),
    ...(first !== undefined && judgedBy.length === 0
      ? ["", "  No rule on dates judges the session: any will do."]
      : []),
    ...inFull.flatMap((dates) => ["", ...datesLines(dates, style)]),
    ...(inFull.length < best.length ? ["", ...equalLines(others)] : []),
    ...(next.length === 0 ? [] : ["", style("  Next best", "muted"), ...next.flatMap(nextLines)]),
    "",
    ...indented(`${quantity(tried, "first day")} tried.`, 2, width),
    ...noteLines(year),
  ];
}

function totalText(years: readonly YearDates[], level: Level): string {
  const found = years.filter((year) => year.found).length;
  return `Dates that satisfy every rule on dates at ${thisLevel(level)}: in ${found} of ${quantity(years.length, "year")}.`;
}

function conflictLines({ message, rules }: Conflict): readonly string[] {
  return [
    ...indented(terminalText(`${message}.`), 2, width),
    ...rules.flatMap(({ rule, elsewhere: { first, problems } }) => [
      ...indented(terminalText(`${rule} on ${describeDate(first)}:`), 4, width),
      ...problems.flatMap((problem) => indented(terminalText(problem), 6, width)),
    ]),
  ];
}

function datesLines(proposed: ProposedDates, style: Style): readonly string[] {
  const { findings, unjudged, deadlines } = proposed;
  const broken = [
    ...findings.map(({ level, source, rule, message }) => ({ level, source, rule, problem: message })),
    ...unjudged.map(({ reason, ...rule }) => ({ ...rule, problem: `Nothing to judge: ${reason}` })),
  ].toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level));
  return [
    ...indented(datesText(proposed), 2, width).map((line) => style(line, "heading")),
    ...hanging(terminalText(daysText(proposed)), 4, width),
    ...(broken.length === 0 ? [] : ["    Not satisfied"]),
    ...broken.flatMap(({ level, source, rule, problem }) => [
      ...hanging(terminalText(`${level}: ${sourceText(source)} (${rule})`), 6, width),
      ...indented(terminalText(problem), 8, width),
    ]),
    ...(deadlines.length === 0 ? [] : ["    Deadlines"]),
    ...deadlines.flatMap(({ deadline, what, ahead, source }) =>
      row(describeDate(deadline), terminalText(`${what} (${ahead} before; ${sourceText(source)})`)),
    ),
  ];
}

/** A line group of the deadlines: the day, and beside it what is due. */
function row(day: string, text: string): readonly string[] {
  return indented(text, 6 + dayColumns, width).map((line, index) =>
    index === 0 ? `${" ".repeat(6)}${day}${" ".repeat(dayColumns - columnsOf(day))}${line.trimStart()}` : line,
  );
}

function equalLines(others: readonly ProposedDates[]): readonly string[] {
  const [second, last] = [others[0], others.at(-1)];
  if (second === undefined || last === undefined) return [];
  return indented(
    `${others.length} more are as good, the next from ${firstText(second)}, the last from ${firstText(last)}.`,
    2,
    width,
  );
}

function nextLines(proposed: ProposedDates): readonly string[] {
  const { findings, unjudged } = proposed;
  const problems = [
    ...findings.map(({ level, message }) => `${level}: ${message}`),
    ...unjudged.map(({ level, rule, reason }) => `${level}: ${rule} has nothing to judge: ${reason}`),
  ];
  return [
    ...indented(datesText(proposed), 4, width),
    ...problems.flatMap((problem) => hanging(terminalText(problem), 6, width)),
  ];
}

function noteLines({ year, holidays, notJudged, notInForce }: YearDates): readonly string[] {
  return [
    ...(holidays === 0 ? [`The file lists no official holiday on a working day of ${year}.`] : []),
    ...[...groupBy(notInForce, ({ inForceFrom }) => inForceFrom)].map(
      ([number, rules]) => `Not in force before session ${number}: ${rules.map(({ rule }) => rule).join(", ")}.`,
    ),
    ...[...groupBy(notJudged, ({ reason }) => reason)].map(
      ([reason, rules]) => `Not judged for ${year}, ${reason}: ${rules.map(({ rule }) => rule).join(", ")}.`,
    ),
  ].flatMap((note) => hanging(terminalText(note), 2, width));
}

function datesText({ dates }: ProposedDates): string {
  const parts = dates.map(({ from, to }) =>
    from === to ? describeDate(from) : `${describeDate(from)} to ${describeDate(to)}`,
  );
  return parts.join("; ");
}

function firstText({ dates }: ProposedDates): string {
  return describeDate(dates[0]?.from ?? "");
}

function daysText({ workingDays, lost: { weekends, holidays } }: ProposedDates): string {
  const losses = [
    ...(weekends === 0 ? [] : [`${quantity(weekends, "day")} to weekends`]),
    ...holidays.map(({ date, name }) => `${describeDate(date)} (${name})`),
  ];
  return `${quantity(workingDays, "working day")}, ${losses.length === 0 ? "none lost" : `lost: ${losses.join("; ")}`}`;
}

function sourceText(source: Citation): string {
  return source.document === "practice" ? "established practice" : formatCitation(source);
}

function thisLevel(level: Level): string {
  return level === "hard" ? "the level hard" : `the level ${level} or above`;
}
