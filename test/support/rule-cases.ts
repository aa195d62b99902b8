import { readdirSync } from "node:fs";
import type { Level } from "../../src/check/level.ts";
import type { Rule } from "../../src/check/rule.ts";
import type { Path } from "../../src/internal/errors.ts";
import type { Layer } from "../../src/model/session.ts";
import type { SessionFragment } from "./session-file.ts";

/** What a case expects of one finding; what it leaves out may be anything. */
export interface ExpectedFinding {
  readonly code: string;
  readonly subjects: readonly string[];
  readonly message?: string;
  readonly mend?: string;
  /** Where it points in the file. */
  readonly path?: Path;
  /** The other ends of a conflict. */
  readonly related?: readonly { readonly subject: string; readonly note: string }[];
  readonly level?: Level;
  readonly cost?: number;
}

/** A session on which the rule is silent. */
export interface ValidCase {
  /** What is right about it, or why it does not count: a clause. */
  readonly name: string;
  readonly session: SessionFragment;
  /** Sessions whose files are checked together with it, and stand before it. */
  readonly together?: readonly SessionFragment[];
  /** The layer that is judged; the programme unless stated. */
  readonly layer?: Layer;
}

/** A session with findings, in the order of the report. */
export interface InvalidCase extends ValidCase {
  readonly expected: readonly ExpectedFinding[];
}

/** A session that the rule cannot judge. */
export interface UnjudgedCase extends ValidCase {
  readonly reason: string;
}

/** The cases of one rule; run as tests, and the first ones printed on its page. */
export interface RuleCases {
  readonly rule: Rule;
  readonly valid: readonly ValidCase[];
  readonly invalid: readonly InvalidCase[];
  readonly notJudged: readonly UnjudgedCase[];
}

const folder = new URL("../rules/", import.meta.url);

/** The cases of every rule, in order of the rules' ids. */
export async function allCases(): Promise<readonly RuleCases[]> {
  const files = readdirSync(folder).filter((name) => name.endsWith(".cases.ts"));
  const modules = await Promise.all(
    files.sort().map((name) => import(new URL(name, folder).href) as Promise<{ cases: RuleCases }>),
  );
  return modules.map(({ cases }) => cases);
}
