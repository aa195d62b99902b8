import type { RuledSession } from "../check/across-sessions.ts";
import { bindRules, type RuleShelf } from "../check/bind-rules.ts";
import type { Layer } from "../model/session.ts";
import type { FileIssue } from "./file-issue.ts";
import { loadSessions } from "./load-sessions.ts";

/** A session with the rules that its file asks for, and the name of the file for messages. */
export interface RuledFile extends RuledSession {
  readonly file: string;
}

/** Reads files and the rules that they ask for on a shelf, and tells every problem of either. */
export async function loadRuled(
  names: readonly string[],
  layer: Layer,
  shelf: RuleShelf,
): Promise<{ readonly ruled: readonly RuledFile[]; readonly issues: readonly FileIssue[] }> {
  const { loaded, issues: unread } = await loadSessions(names, layer);
  const ruled = loaded.map((file) => ({ ...file, ...bindRules(file.session.rules, shelf, file.session.source) }));
  const wrong = ruled.flatMap(({ file, issues }) => issues.map((issue) => ({ file, issue })));
  return { ruled, issues: [...unread, ...wrong] };
}
