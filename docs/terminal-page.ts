import type { ReportRole } from "../src/export/report-findings.ts";

/** What a dark terminal makes of each role. */
const styles: Readonly<Record<ReportRole, string>> = {
  hard: "color: #ff7b72",
  medium: "color: #e3b341",
  change: "color: #d2a8ff",
  soft: "color: #56d4dd",
  file: "font-weight: bold",
  rule: "font-weight: bold",
  place: "text-decoration: underline",
  muted: "color: #8b949e",
};

/** Private characters that stand for the beginning and the end of a style until the text is escaped. */
const [end, ...begins] = "\uE000\uE001\uE002\uE003\uE004\uE005\uE006\uE007\uE008";
const roles = Object.keys(styles) as ReportRole[];

/** Marks a piece of a report for {@link terminalPage}. */
export function marked(text: string, role: ReportRole): string {
  return `${begins[roles.indexOf(role)]}${text}${end}`;
}

/** An HTML page that looks as a terminal of 80 columns does. */
export function terminalPage(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const styled = roles.reduce(
    (html, role, index) => html.replaceAll(begins[index] ?? "", `<span style="${styles[role]}">`),
    escaped.replaceAll(end ?? "", "</span>"),
  );
  return `<body style="margin: 0; background: #0d1117; color: #e6edf3"><pre style="width: 80ch; margin: 0; padding: 1.5em; font: 14px/1.35 'DejaVu Sans Mono', monospace">${styled}</pre>`;
}
