import type { InputIssue } from "../internal/errors.ts";
import { buildSession } from "./build-session.ts";
import { examine } from "./examine.ts";
import { invalidInput, toIssues } from "./problem.ts";
import type { Session } from "./session.ts";

/** A session, or every problem of what should have become one. */
export type SessionResult =
  | { readonly ok: true; readonly session: Session }
  | { readonly ok: false; readonly issues: readonly InputIssue[] };

/**
 * Makes a session of plain data in the form of a session file, as parsed JSON or another tool gives it.
 *
 * @param data is copied; later changes to it do not reach the session
 * @throws ProgrammeError `invalid-input`, with all problems at once
 * @example
 * sessionFrom({
 *   format: "programme-of-work/1",
 *   body: { id: "igwg", name: "Intergovernmental Working Group" },
 *   session: { dates: { from: "2009-10-05", to: "2009-10-16" }, timeZone: "Europe/Zurich", hours: { morning: "10:00-13:00" } },
 * }).slots.length; // 12
 */
export function sessionFrom(data: unknown): Session {
  const result = safeSessionFrom(data);
  if (result.ok) return result.session;
  throw invalidInput(result.issues);
}

/**
 * As {@link sessionFrom}, but returns the problems instead of throwing them.
 *
 * @example
 * safeSessionFrom({ format: "programme-of-work/2" }).ok; // false
 */
export function safeSessionFrom(data: unknown): SessionResult {
  const { file, problems } = examine(data);
  return file === undefined ? { ok: false, issues: toIssues(problems) } : { ok: true, session: buildSession(file) };
}
