import type { Report } from "../check/finding.ts";
import { type Level, levels } from "../check/level.ts";
import { groupBy } from "../internal/group-by.ts";
import type { JudgedFile } from "./judged-file.ts";
import { findingLines, type LineStyle, type ReportRole } from "./report-findings.ts";
import { hanging, terminalText } from "./terminal-text.ts";

/** How a report is written. */
export interface ReportTextOptions {
  /** Columns of the page; 80 unless stated, 40 at the least. */
  readonly width?: number;
  /** Puts a colour on a piece of text; leaves it as it is unless stated. */
  readonly style?: (text: string, role: ReportRole) => string;
}

/**
 * Writes reports for people: findings by level and rule, the worst first, each with its place, its source and what would mend it; then
 * what was not applied; and a line that counts it all at the end. Nobody should parse it.
 *
 * Of more than ten findings of one rule the first ten are told in full, the others by their lines; `reportToJson` tells all of each.
 *
 * @example
 * reportToText([{ file: "igwg-07.yaml", report: check(session) }]);
 */
export function reportToText(judged: readonly JudgedFile[], options: ReportTextOptions = {}): string {
  const how = { style: options.style ?? ((text) => text), width: Math.max(40, options.width ?? 80) };
  const files = judged.map((file) => fileLines(file, how).join("\n"));
  return `${[...files, hanging(totalText(judged), 0, how.width).join("\n")].join("\n\n")}\n`;
}

function fileLines({ file, report, since }: JudgedFile, how: LineStyle): readonly string[] {
  const { findings, notInForce, notJudged } = report;
  const listed = (title: string, paragraphs: readonly string[]): readonly string[] =>
    paragraphs.length === 0
      ? []
      : [
          ...["", how.style(title, "muted")],
          ...paragraphs.flatMap((text) => hanging(terminalText(text), 2, how.width)),
        ];
  return [
    how.style(terminalText(file), "file"),
    ...(findings.length === 0 ? ["", since === undefined ? "No findings." : "No new findings."] : []),
    ...findingLines(file, findings, how),
    ...listed(
      "Not in force",
      [...groupBy(notInForce, ({ inForceFrom }) => inForceFrom)].map(
        ([session, rules]) => `before session ${session}: ${rules.map(({ rule }) => rule).join(", ")}`,
      ),
    ),
    ...listed(
      "Not judged",
      [...groupBy(notJudged, ({ reason }) => reason)].map(
        ([reason, rules]) => `${reason}: ${rules.map(({ rule }) => rule).join(", ")}`,
      ),
    ),
    ...listed("Waived", waivedTexts(report)),
    ...(since === undefined ? [] : ["", terminalText(sinceText(findings.length, since))]),
  ];
}

/** What the file accepts, one paragraph a rule and reason. */
function waivedTexts({ waived }: Report): readonly string[] {
  const alike = groupBy(waived, ({ finding, reason, until }) => JSON.stringify([finding.rule, reason, until]));
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const { finding, reason, until } = first;
    const more = others.length === 0 ? "" : `, and ${others.length} more`;
    return [`${finding.rule}: ${finding.message}${more} (${reason}; until ${until})`];
  });
}

function sinceText(introduced: number, since: NonNullable<JudgedFile["since"]>): string {
  const { file, mended, setAside, remaining } = since;
  const before = mended + setAside + remaining;
  if (before === 0) return `Since ${file}: ${introduced} introduced, none before.`;
  const aside = setAside === 0 ? "" : `, ${setAside} waived or off`;
  return `Since ${file}: ${introduced} introduced; of ${before} before, ${mended} mended${aside}, ${remaining} remaining.`;
}

function totalText(judged: readonly JudgedFile[]): string {
  const reports = judged.map(({ report }) => report);
  const all = reports.flatMap(({ findings }) => findings);
  const count = (level: Level): number => all.filter((finding) => finding.level === level).length;
  // A change is only ever found when replanning.
  const counted = levels.filter((level) => level !== "change" || count(level) > 0);
  const sum = (of: "notInForce" | "notJudged" | "waived"): number =>
    reports.reduce((total, report) => total + report[of].length, 0);
  const files = judged.length === 1 ? "" : ` of ${judged.length} files`;
  return `Total${files}: ${counted.map((level) => `${count(level)} ${level}`).join(", ")}; ${sum("notInForce")} not in force, ${sum("notJudged")} not judged, ${sum("waived")} waived.`;
}
