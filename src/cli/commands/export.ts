import type { ExitCode } from "../exit-code.ts";
import type { Format } from "../formats.ts";
import { isSameFile } from "../write-output.ts";
import { type CalendarExportOptions, exportCalendars } from "./export-ical.ts";
import { exportPage, type PageExportOptions } from "./export-page.ts";

/** The options of `pow export`. */
export interface ExportOptions extends CalendarExportOptions, Omit<PageExportOptions, "to"> {
  readonly to: Format;
}

/** The formats that an option goes with. */
const goesWith: { readonly [O in keyof ExportOptions]?: readonly Format[] } = {
  ...{ time: ["ical"], previous: ["ical"], span: ["ical"], per: ["ical"] },
  day: ["html", "markdown", "text"],
  since: ["html", "markdown", "docx"],
  template: ["docx"],
};

/**
 * `pow export`: writes programmes as one calendar, or one programme as a table, or one day of it.
 *
 * @param refuse ends the command because its line is wrong
 */
export async function exportCommand(
  names: readonly string[],
  options: ExportOptions,
  refuse: (problem: string) => never,
): Promise<ExitCode> {
  const { to, out } = options;
  if (to !== "ical" && names.length > 1) refuse(`--to ${to} takes one file; only --to ical puts several together`);
  for (const [option, formats] of Object.entries(goesWith)) {
    if (options[option as keyof ExportOptions] === undefined || formats.includes(to)) continue;
    const others = formats.slice(0, -1).join(", ");
    refuse(`--${option} goes with --to ${others}${others === "" ? "" : " or "}${formats.at(-1)}, not with --to ${to}`);
  }
  if (out !== undefined && names.some((name) => isSameFile(name, out)))
    refuse(`--out ${out} would write over the session file`);
  return to === "ical" ? exportCalendars(names, options, refuse) : exportPage(names, { ...options, to }, refuse);
}
