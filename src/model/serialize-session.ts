import { examine } from "./examine.ts";
import { invalidInput, toIssues } from "./problem.ts";
import type { Session } from "./session.ts";
import { toYaml } from "./yaml-style.ts";

/**
 * Writes the file of a session as YAML, its keys in the order of the format; {@link parseSession} reads the same session from it.
 *
 * Comments and layout of the text that the session was read from are not in it: to change a file that people keep, use
 * {@link editSession}.
 *
 * @throws ProgrammeError `invalid-input` when `session.data` has been made into what could not be read again
 * @example
 * parseSession(serializeSession(session)); // equals session
 */
export function serializeSession(session: Session): string {
  const { file, problems } = examine(session.data);
  if (file === undefined) throw invalidInput(toIssues(problems));
  return toYaml(file);
}
