import { buildSession } from "./build-session.ts";
import { examine } from "./examine.ts";
import { invalidInput, toIssues } from "./problem.ts";
import { readYaml } from "./read-yaml.ts";
import type { Session } from "./session.ts";
import type { SessionResult } from "./session-from.ts";

/** How a session file is read. */
export interface ParseOptions {
  /** Name of the file, for messages; `session` unless stated. */
  readonly file?: string;
}

/**
 * Reads a session file: YAML 1.2, or JSON, which is a part of it.
 *
 * @throws ProgrammeError `invalid-input`, with all problems at once, each with its place
 * @example
 * parseSession(readFileSync("igwg-07.yaml", "utf8"), { file: "igwg-07.yaml" }).meetings.length; // 17
 */
export function parseSession(text: string, options: ParseOptions = {}): Session {
  const result = safeParseSession(text, options);
  if (result.ok) return result.session;
  throw invalidInput(result.issues, options.file === undefined ? "session file" : `session file ${options.file}`);
}

const defaultFile = "session";

/**
 * As {@link parseSession}, but returns the problems instead of throwing them.
 *
 * @example
 * const result = safeParseSession("format: programme-of-work/1");
 * result.ok ? [] : result.issues.map(formatIssue);
 */
export function safeParseSession(text: string, { file = defaultFile }: ParseOptions = {}): SessionResult {
  const { data, source, unreadable, wrongKeys } = readYaml(text.replace(/^\uFEFF/, ""), file);
  if (unreadable.length > 0) return { ok: false, issues: toIssues(unreadable, source) };
  const examined = examine(data);
  if (examined.file !== undefined && wrongKeys.length === 0) {
    return { ok: true, session: buildSession(examined.file, source) };
  }
  return { ok: false, issues: toIssues([...wrongKeys, ...examined.problems], source) };
}
