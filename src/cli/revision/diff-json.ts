import type { Session } from "../../model/session.ts";
import type { Diff } from "../../revision/diff.ts";
import type { HeldAgainstPlanned } from "../../revision/held-against-planned.ts";
import { toSentence } from "../../revision/sentence.ts";
import { whoToTell } from "../../revision/views.ts";
import { formatInstant } from "../../time/instant.ts";

/** The format of `pow diff --json` with two files, and of `pow revise --json`. */
const diffFormat = "programme-of-work-diff/1";

/** The format of `pow diff --json` with one file. */
const heldFormat = "programme-of-work-held/1";

/** What changed between two revisions as data; without a diff, that of wrong input. */
export function diffToJson(files: readonly [old: string, next: string], diff: Diff | undefined): object {
  const [old, next] = files;
  if (diff === undefined)
    return { format: diffFormat, old: { file: old }, next: { file: next }, changes: [], toTell: [] };
  return {
    format: diffFormat,
    old: { file: old, ...headOf(diff.old) },
    next: { file: next, ...headOf(diff.next) },
    changes: diff.changes.map((change) => ({ ...change, sentence: toSentence(change) })),
    toTell: whoToTell(diff).map(({ changes, ...who }) => ({ ...who, sentences: changes.map(toSentence) })),
  };
}

function headOf({ programme }: Session): object {
  const { symbol, revision, issued } = programme ?? {};
  return {
    ...(symbol !== undefined && { symbol }),
    ...(revision !== undefined && { revision }),
    ...(issued !== undefined && { issued: formatInstant(issued) }),
  };
}

/** What was held of what was planned as data; without it, that of wrong input. */
export function heldToJson(file: string, held: HeldAgainstPlanned | undefined): object {
  if (held === undefined) return { format: heldFormat, file, changes: [] };
  return {
    format: heldFormat,
    file,
    ...held,
    changes: held.changes.map((change) => ({ ...change, sentence: toSentence(change) })),
  };
}
