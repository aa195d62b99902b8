import process from "node:process";
import { isProgrammeError } from "../../internal/errors.ts";
import type { Layer } from "../../model/session.ts";
import type { Language } from "../../model/words.ts";
import { convertPage, type PageFormat } from "../convert-page.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { type FileIssue, issuesAsText } from "../file-issue.ts";
import { loadSessions } from "../load-sessions.ts";
import { readFileBytes, standardInput } from "../read-input.ts";
import { isSameFile, standardOutput, writeOutput } from "../write-output.ts";

/** The options of `pow export` for a programme that is read, not followed. */
export interface PageExportOptions {
  readonly to: PageFormat;
  readonly out?: string;
  readonly lang?: Language;
  readonly layer: Layer;
  readonly day?: string;
  readonly since?: string;
  readonly template?: string;
}

/**
 * `pow export` in all formats but the calendar: writes one programme as a table or as data, or one day of it.
 *
 * @param refuse ends the command because its line is wrong
 */
export async function exportPage(
  names: readonly string[],
  { to, out, lang, layer, day, since, template }: PageExportOptions,
  refuse: (problem: string) => never,
): Promise<ExitCode> {
  const toTerminal = (out === undefined || out === standardOutput) && process.stdout.isTTY;
  if (to === "docx" && toTerminal) refuse("--to docx writes no text; name a file with --out");
  if (since !== undefined && day !== undefined) refuse("--since goes with the whole programme, not with --day");
  if ([...names, since, template].filter((name) => name === standardInput).length > 1)
    refuse("standard input can be read only once");
  for (const read of [since, template])
    if (out !== undefined && read !== undefined && isSameFile(read, out))
      refuse(`--out ${out} would write over ${read}`);

  const now = await loadSessions(names, layer);
  const before = await loadSessions(since === undefined ? [] : [since], layer);
  const form = template === undefined ? undefined : await readFileBytes(template);
  const unread = [...now.issues, ...before.issues, ...(form?.ok === false ? [form] : [])];
  const [session] = now.loaded;
  if (unread.length > 0 || session === undefined) return tell(unread);

  const bytes = form?.ok ? form.bytes : undefined;
  try {
    const page = await convertPage(session.session, to, {
      lang,
      out,
      day,
      since: before.loaded[0]?.session,
      template: bytes,
    });
    const problem = writeOutput(page, out);
    if (problem !== undefined) refuse(problem);
    return exitCode.done;
  } catch (error) {
    const known = ["not-exportable", "no-such-day", "invalid-template"] as const;
    const code = known.find((each) => isProgrammeError(error, each));
    if (code === undefined || !isProgrammeError(error)) throw error;
    const files = code === "invalid-template" ? [template] : [...now.loaded, ...before.loaded].map(({ file }) => file);
    return tell([{ file: files.join(", "), issue: { code, message: error.message, path: [] } }]);
  }
}

function tell(issues: readonly FileIssue[]): ExitCode {
  process.stderr.write(issuesAsText(issues));
  return exitCode.badInput;
}
