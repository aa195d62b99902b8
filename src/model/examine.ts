import { consistencyProblems } from "./consistency/consistency-problems.ts";
import { withoutWrongValues } from "./consistency/without-wrong-values.ts";
import { copyPlain } from "./copy-plain.ts";
import type { Problem } from "./problem.ts";
import type { SessionFile } from "./schema/session-file.ts";
import { sessionFile } from "./schema/session-file.ts";
import { structureProblems } from "./structure-problems.ts";

/** What an examination of data found. */
export interface Examined {
  /** A copy of the data with its keys in the order of the format; absent when there are problems. */
  readonly file?: SessionFile;
  readonly problems: readonly Problem[];
}

/**
 * Examines data of any kind as a session file: structure and single values first, then, on all that is well-formed, what joins
 * several values. A problem in one place hides none in another.
 */
export function examine(data: unknown): Examined {
  const copied = copyPlain(data);
  if (copied.data === undefined && copied.problems.length > 0) return { problems: copied.problems };

  const parsed = sessionFile.safeParse(copied.data);
  const told = new Set(copied.problems.map(pathKey));
  const structure = parsed.success ? [] : structureProblems(parsed.error.issues, copied.data);
  const wrong = [...copied.problems, ...structure.filter((problem) => !told.has(pathKey(problem)))];
  if (typeof copied.data !== "object" || copied.data === null || Array.isArray(copied.data)) return { problems: wrong };

  const rest = withoutWrongValues(
    copied.data,
    structure.map(({ path }) => path),
  );
  const problems = [...wrong, ...consistencyProblems(rest)];
  return parsed.success && problems.length === 0 ? { file: parsed.data, problems } : { problems };
}

function pathKey({ path }: Problem): string {
  return JSON.stringify(path);
}
