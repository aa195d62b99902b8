import type { InputIssue } from "../internal/errors.ts";
import { filesOf, notification, type SarifOptions, sarifLog } from "./sarif-log.ts";
import { sarifMessage } from "./sarif-text.ts";
import type { SarifLog } from "./sarif-value.ts";

/**
 * The SARIF log of a run in which nothing could be judged, because session files are wrong: without results, so that no service takes
 * it for one in which nothing was found.
 */
export function problemsToSarif(
  problems: readonly { readonly file: string; readonly issue: InputIssue }[],
  options: SarifOptions = {},
): SarifLog {
  const { uris, locate } = filesOf(
    problems.map(({ file }) => file),
    options,
  );
  const notifications = problems.map(({ file, issue: { message, advice, at } }) =>
    notification("wrong-input", {
      level: "error",
      message: sarifMessage([`${message}.`, ...(advice === undefined ? [] : [advice])].join(" ")),
      locations: [locate(file, at)],
    }),
  );
  return sarifLog(uris, { rules: [], notifications }, options);
}
