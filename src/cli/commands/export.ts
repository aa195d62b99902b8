import process from "node:process";
import { isProgrammeError } from "../../internal/errors.ts";
import type { Layer, Session } from "../../model/session.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { issuesAsText } from "../file-issue.ts";
import type { Format } from "../formats.ts";
import { loadSessions } from "../load-sessions.ts";
import { isSameFile, writeOutput } from "../write-output.ts";

/** The options of `pow export`. */
export interface ExportOptions {
  readonly to: Format;
  readonly out?: string;
  readonly lang?: "en";
  readonly layer: Layer;
  readonly time?: "zoned" | "utc";
}

/**
 * `pow export`: writes programmes as one calendar, or one programme as a table.
 *
 * @param refuse ends the command because its line is wrong
 */
export async function exportCommand(
  names: readonly string[],
  options: ExportOptions,
  refuse: (problem: string) => never,
): Promise<ExitCode> {
  const { to, out, layer, time } = options;
  if (to !== "ical" && names.length > 1) refuse(`--to ${to} takes one file; only --to ical puts several together`);
  if (to !== "ical" && time !== undefined) refuse(`--time goes with --to ical, not with --to ${to}`);
  if (out !== undefined && names.some((name) => isSameFile(name, out)))
    refuse(`--out ${out} would write over the session file`);

  const { loaded, issues } = await loadSessions(names, layer);
  if (issues.length > 0) {
    process.stderr.write(issuesAsText(issues));
    return exitCode.badInput;
  }
  const sessions = loaded.map(({ session }) => session);
  const converted = await convert(sessions, options).catch((error: unknown) => {
    if (isProgrammeError(error, "not-exportable")) return error;
    throw error;
  });
  if (typeof converted !== "string") {
    const { code, message } = converted;
    process.stderr.write(
      issuesAsText([{ file: loaded.map(({ file }) => file).join(", "), issue: { code, message, path: [] } }]),
    );
    return exitCode.badInput;
  }
  const problem = writeOutput(converted, out);
  if (problem !== undefined) refuse(problem);
  return exitCode.done;
}

type Converter = (session: Session, options: { readonly language?: "en" }) => string;

/** Loads what writes one programme in a format; a command loads only the one that it uses. */
const converters: Readonly<Record<Exclude<Format, "ical">, () => Promise<Converter>>> = {
  html: async () => {
    const [{ toTable }, { toHtml }] = await Promise.all([
      import("../../export/table.ts"),
      import("../../export/html.ts"),
    ]);
    return (session, options) => toHtml(toTable(session, options));
  },
  markdown: async () => {
    const [{ toTable }, { toMarkdown }] = await Promise.all([
      import("../../export/table.ts"),
      import("../../export/markdown.ts"),
    ]);
    return (session, options) => toMarkdown(toTable(session, options));
  },
  text: async () => {
    const [{ toTable }, { toText }] = await Promise.all([
      import("../../export/table.ts"),
      import("../../export/text.ts"),
    ]);
    return (session, options) => toText(toTable(session, options));
  },
  csv: async () => (await import("../../export/csv.ts")).toCsv,
  json: async () => {
    const { toJson } = await import("../../export/json.ts");
    return (session, options) => `${JSON.stringify(toJson(session, options), undefined, 2)}\n`;
  },
};

async function convert(sessions: readonly Session[], { to, lang, time, out }: ExportOptions): Promise<string> {
  const language = lang === undefined ? {} : { language: lang };
  if (to === "ical") {
    const { toICalendar } = await import("../../ical/to-icalendar.ts");
    return toICalendar(sessions, { ...language, ...(time === undefined ? {} : { time }) });
  }
  const convertOne = await converters[to]();
  const text = sessions.map((session) => convertOne(session, language)).join("\n");
  // Excel takes a file that it opens for its own code page, unless it begins with a byte order mark.
  return to === "csv" && out !== undefined && out !== "-" ? `\uFEFF${text}` : text;
}
