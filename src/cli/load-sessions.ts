import { asHeldLayer } from "../model/as-held.ts";
import { safeParseSession } from "../model/parse-session.ts";
import type { Layer, Session } from "../model/session.ts";
import type { FileIssue } from "./file-issue.ts";
import { readInput } from "./read-input.ts";

/** A session and the name of its file for messages. */
export interface LoadedSession {
  readonly file: string;
  readonly session: Session;
}

/** Reads all files, and tells every problem of every one of them. */
export async function loadSessions(
  names: readonly string[],
  layer: Layer,
): Promise<{ readonly loaded: readonly LoadedSession[]; readonly issues: readonly FileIssue[] }> {
  const loaded: LoadedSession[] = [];
  const issues: FileIssue[] = [];
  for (const name of names) {
    const input = await readInput(name);
    if (!input.ok) {
      issues.push(input);
      continue;
    }
    const { file, text } = input;
    const parsed = safeParseSession(text, { file });
    if (parsed.ok) loaded.push({ file, session: layer === "as-held" ? asHeldLayer(parsed.session) : parsed.session });
    else issues.push(...parsed.issues.map((issue) => ({ file, issue })));
  }
  return { loaded, issues };
}
