import type { Path } from "../internal/errors.ts";
import { copyPlain } from "./copy-plain.ts";
import { formatPath, named } from "./describe-value.ts";
import { parseSession } from "./parse-session.ts";
import type { Problem } from "./problem.ts";
import { invalidInput, toIssues } from "./problem.ts";
import type { ReadYaml } from "./read-yaml.ts";
import { readYaml } from "./read-yaml.ts";
import type { Edit } from "./yaml-edit.ts";
import { editYaml } from "./yaml-edit.ts";

/**
 * Changes values in the text of a session file; comments, order of keys and all lines that are not concerned stay as they are.
 *
 * Edits are made one after the other. A list grows by an edit at its length; what lies above a new value is made as needed; to
 * take away what is not there changes nothing.
 *
 * @param text a session file, which need not be right before the edits
 * @returns the text with the edits made, which has been read again and found right
 * @throws ProgrammeError `invalid-input` when `text` is no YAML, when a value stands in it by an alias and cannot be changed
 *   alone, or when it is no session file once edited
 * @example
 * editSession(text, [{ path: ["programme", "revision"], value: 5 }, { path: ["session", "noService", 0], remove: true }]);
 */
export function editSession(text: string, edits: readonly Edit[]): string {
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  let current = readSound(text.slice(mark.length));
  for (const edit of edits)
    current = edited(current, "remove" in edit ? edit : { ...edit, value: copyPlain(edit.value).data });
  parseSession(current.source.text);
  return mark + current.source.text;
}

type SoundYaml = ReadYaml & Required<Pick<ReadYaml, "root">>;

function readSound(text: string): SoundYaml {
  const read = readYaml(text, "session");
  if (read.root === undefined) throw invalidInput(toIssues(read.unreadable, read.source), "session file");
  return { ...read, root: read.root };
}

/** Makes one edit in the text and in the data, and compares: an edit that the layout of the text does not allow is never half made. */
function edited(before: SoundYaml, edit: Edit): SoundYaml {
  const after = readYaml(editYaml(before.source.text, before.root, edit), "session");
  const expected = "remove" in edit ? without(before.data, edit.path) : withValue(before.data, edit.path, edit.value);
  if (after.root !== undefined && JSON.stringify(after.data) === JSON.stringify(expected))
    return { ...after, root: after.root };
  const problem: Problem = {
    code: "not-editable",
    message: `Unexpected layout around ${named(formatPath(edit.path))}, expected plain keys and values without anchors and aliases`,
    path: edit.path,
    advice: () => "Write out what an alias stands for, or let the file be written anew",
  };
  throw invalidInput(toIssues([problem], before.source), "session file");
}

function withValue(data: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (typeof step === "number") {
    const items = Array.isArray(data) ? [...data] : [];
    items[step] = withValue(items[step], rest, value);
    return items;
  }
  const map = isMap(data) ? data : {};
  return { ...map, [step]: withValue(map[step], rest, value) };
}

function without(data: unknown, path: Path): unknown {
  const [step, ...rest] = path;
  if (typeof step === "number") {
    if (!Array.isArray(data) || step >= data.length) return data;
    return rest.length === 0 ? data.toSpliced(step, 1) : data.with(step, without(data[step], rest));
  }
  if (step === undefined || !isMap(data) || !Object.hasOwn(data, step)) return data;
  if (rest.length > 0) return { ...data, [step]: without(data[step], rest) };
  const { [step]: _, ...others } = data;
  return others;
}

function isMap(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}
