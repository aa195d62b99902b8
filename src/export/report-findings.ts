import type { Finding } from "../check/finding.ts";
import { formatCitation } from "../check/format-citation.ts";
import { type Level, levels } from "../check/level.ts";
import type { Citation } from "../check/rule.ts";
import { compareText } from "../internal/compare-text.ts";
import type { Path, Place } from "../internal/errors.ts";
import { groupBy } from "../internal/group-by.ts";
import { indented, terminalText } from "./terminal-text.ts";

/** What a piece of a report is, for a caller that gives it a colour. */
export type ReportRole = Level | "file" | "rule" | "place" | "muted";

/** How the lines of a report are made. */
export interface LineStyle {
  readonly width: number;
  readonly style: (text: string, role: ReportRole) => string;
}

/** Findings of one rule and level that are told in full; of further ones only the lines. */
const most = 10;

const meaningOf: Readonly<Record<Level, string>> = {
  hard: "impossible as it stands",
  medium: "to be put right",
  change: "other than announced",
  soft: "to be weighed",
};

/** The findings of a file by level and rule, the rule that costs most first. */
export function findingLines(file: string, findings: readonly Finding[], how: LineStyle): readonly string[] {
  const byLevel = groupBy(findings, ({ level }) => level);
  return levels.flatMap((level) => {
    const ofLevel = byLevel.get(level) ?? [];
    if (ofLevel.length === 0) return [];
    const heading = `${how.style(`${level} (${ofLevel.length})`, level)}${how.style(`: ${meaningOf[level]}`, "muted")}`;
    return ["", heading, ...worstFirst(ofLevel).flatMap((ofRule) => ["", ...ruleLines(file, ofRule, how)])];
  });
}

function worstFirst(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  return [...groupBy(findings, ({ rule }) => rule)]
    .map(([rule, ofRule]) => ({ rule, ofRule, cost: ofRule.reduce((sum, { cost }) => sum + cost, 0) }))
    .sort((a, b) => b.cost - a.cost || compareText(a.rule, b.rule))
    .map(({ ofRule }) => ofRule);
}

/** What a rule asks, who decided it, and its findings. What mends several in a row is told once. */
function ruleLines(file: string, findings: readonly Finding[], how: LineStyle): readonly string[] {
  const [first] = findings;
  if (first === undefined) return [];
  const { width, style } = how;
  const shown = findings.slice(0, most);
  const rest = findings.slice(most);
  const mendOfRest = rest.every(({ mend }) => mend === shown.at(-1)?.mend) ? rest[0]?.mend : undefined;
  return [
    ...indented(terminalText(first.title), 2, width).map((line) => style(line, "rule")),
    ...indented(terminalText(`${sourceText(first.source)} (${first.rule})`), 2, width).map((line) =>
      style(line, "muted"),
    ),
    ...shown.flatMap((finding, index) => {
      const { mend } = finding;
      const isLast = mend !== (shown[index + 1]?.mend ?? mendOfRest);
      const each = mend === shown[index - 1]?.mend;
      return [
        ...placeLines(file, finding, how),
        ...(mend === undefined || !isLast ? [] : mendLines(mend, each, width)),
      ];
    }),
    ...moreLines(rest, width),
    ...(mendOfRest === undefined ? [] : mendLines(mendOfRest, true, width)),
  ];
}

/** The document and paragraph, in words where there is none. */
function sourceText(source: Citation): string {
  if (source.document === "logic") return "a matter of logic";
  return source.document === "practice" ? "established practice" : formatCitation(source);
}

/** One finding: its place, its sentence, and the other places that it speaks of. */
function placeLines(file: string, finding: Finding, { width, style }: LineStyle): readonly string[] {
  const { message, related, at, path } = finding;
  return [
    `    ${style(placeText(file, at, path), "place")}`,
    ...indented(terminalText(message), 6, width),
    ...related.flatMap(({ name, note, at: place }) => [
      ...(place === undefined ? [] : [`        ${style(placeText(place.file, place, []), "place")}`]),
      ...indented(terminalText(`${name}: ${note}`), 8, width),
    ]),
  ];
}

function mendLines(mend: string, each: boolean, width: number): readonly string[] {
  return each
    ? indented(terminalText(`Mend each: ${mend}`), 4, width)
    : indented(terminalText(`Mend: ${mend}`), 6, width);
}

/** How many further findings there are, and in which lines: a reader who has seen ten knows what they say. */
function moreLines(findings: readonly Finding[], width: number): readonly string[] {
  if (findings.length === 0) return [];
  const lines = [...new Set(findings.flatMap(({ at }) => (at === undefined ? [] : [at.line])))].sort((a, b) => a - b);
  const where = lines.length === 0 ? "" : `, at ${lines.length === 1 ? "line" : "lines"} ${rangesOf(lines).join(", ")}`;
  return indented(`and ${findings.length} more${where}`, 4, width);
}

/** Ascending numbers, three or more in a row as a range: `12`, `14-216`. */
function rangesOf(numbers: readonly number[]): readonly string[] {
  const rows: number[][] = [];
  for (const number of numbers) {
    const row = rows.at(-1);
    if (row?.at(-1) === number - 1) row.push(number);
    else rows.push([number]);
  }
  return rows.flatMap((row) => (row.length < 3 ? row.map(String) : [`${row[0]}-${row.at(-1)}`]));
}

/** `igwg-07.yaml:45:3`, which editors and terminals open; the way through the data where there is no text. */
function placeText(file: string, at: Place | undefined, path: Path): string {
  if (at !== undefined) return terminalText(`${at.file}:${at.line}:${at.column}`);
  return terminalText(path.length === 0 ? file : `${file}: ${path.join(".")}`);
}
