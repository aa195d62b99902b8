import process from "node:process";
import type { CalendarSubject } from "../../ical/subjects.ts";
import { isProgrammeError } from "../../internal/errors.ts";
import type { Layer } from "../../model/session.ts";
import type { Language } from "../../model/words.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { issuesAsText } from "../file-issue.ts";
import { loadSessions } from "../load-sessions.ts";
import { standardInput } from "../read-input.ts";
import { writeFolder } from "../write-folder.ts";
import { isSameFile, standardOutput, writeOutput } from "../write-output.ts";

/** The options of `pow export --to ical`. */
export interface CalendarExportOptions {
  readonly out?: string;
  readonly lang?: Language;
  readonly layer: Layer;
  readonly time?: "zoned" | "utc";
  readonly previous?: readonly string[];
  readonly span?: boolean;
  readonly per?: CalendarSubject;
}

/**
 * `pow export --to ical`: writes programmes as one calendar, or as one for each room, item or panellist.
 *
 * @param refuse ends the command because its line is wrong
 */
export async function exportCalendars(
  names: readonly string[],
  { out, lang, layer, time, previous = [], span, per }: CalendarExportOptions,
  refuse: (problem: string) => never,
): Promise<ExitCode> {
  if (per !== undefined && (out === undefined || out === standardOutput))
    refuse(`--per ${per} writes a folder of files; name it with --out`);
  if (names.includes(standardInput) && previous.includes(standardInput)) refuse("standard input can be read only once");
  if (out !== undefined && previous.some((name) => isSameFile(name, out)))
    refuse(`--out ${out} would write over the revision before`);

  const [now, before] = [await loadSessions(names, layer), await loadSessions(previous, layer)];
  const issues = [...now.issues, ...before.issues];
  if (issues.length > 0) {
    process.stderr.write(issuesAsText(issues));
    return exitCode.badInput;
  }
  const sessions = now.loaded.map(({ session }) => session);
  const options = {
    previous: before.loaded.map(({ session }) => session),
    ...(lang !== undefined && { language: lang }),
    ...(time !== undefined && { time }),
    ...(span !== undefined && { span }),
  };
  try {
    const problem =
      per === undefined
        ? writeOutput((await import("../../ical/to-icalendar.ts")).toICalendar(sessions, options), out)
        : writeFolder((await import("../../ical/to-icalendars.ts")).toICalendars(sessions, per, options), out ?? "");
    if (problem !== undefined) refuse(problem);
    return exitCode.done;
  } catch (error) {
    if (!isProgrammeError(error, "not-exportable")) throw error;
    const { code, message } = error;
    const file = [...now.loaded, ...before.loaded].map((one) => one.file).join(", ");
    process.stderr.write(issuesAsText([{ file, issue: { code, message, path: [] } }]));
    return exitCode.badInput;
  }
}
