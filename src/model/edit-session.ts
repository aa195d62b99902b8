import type { Path } from "../internal/errors.ts";
import { copyPlain } from "./copy-plain.ts";
import { formatPath, named } from "./describe-value.ts";
import type { Edit } from "./edit.ts";
import { editedData } from "./edit.ts";
import { examine } from "./examine.ts";
import { firstDifference } from "./plain-data.ts";
import type { Problem } from "./problem.ts";
import { invalidInput, toIssues } from "./problem.ts";
import { readYaml } from "./read-yaml.ts";
import type { Wanted } from "./wanted-yaml.ts";
import { withEdit } from "./wanted-yaml.ts";
import { editYaml } from "./yaml-edit.ts";

/**
 * Changes values in the text of a session file; comments, order of keys and all lines that are not concerned stay as they are.
 *
 * Edits are made one after the other: each path is one in the file as the edits before it leave it. A list grows by an edit at
 * its length, what lies above a new value is made as needed, and to take away what is not there changes nothing. A remark above
 * a member of a list stays with it.
 *
 * @param text a session file, which need not be right before the edits
 * @returns the text with the edits made, which has been read again and found right
 * @throws ProgrammeError `invalid-input` when `text` is no YAML, when a value stands in it by an alias and cannot be changed
 *   alone, or when it is no session file once edited
 * @example
 * editSession(text, [
 *   { path: ["programme", "revision"], value: 5 },
 *   { path: ["session", "noService", 0], remove: true },
 *   { path: ["programme", "meetings", 3], insert: { on: "2009-10-06", part: "evening", hours: "18:30-20:00" } },
 * ]);
 */
export function editSession(text: string, edits: readonly Edit[]): string {
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const { root, data, source, unreadable } = readYaml(text.slice(mark.length), "session");
  if (root === undefined) throw invalidInput(toIssues(unreadable, source), "session file");

  let wanted: Wanted = { node: root };
  let expected = data;
  for (const edit of edits.map(withOwnValue)) {
    wanted = withEdit(wanted, edit);
    expected = editedData(expected, edit);
  }
  const edited = editYaml({ text: source.text, root, data }, wanted, expected);

  // What the layout of the text does not allow is never half made.
  const after = readYaml(edited, "session");
  const wrong = after.unreadable[0]?.path ?? firstDifference(after.data, expected);
  if (wrong !== undefined) throw invalidInput(toIssues([notEditable(wrong)], source), "session file");
  const problems = [...after.wrongKeys, ...examine(after.data).problems];
  if (problems.length > 0) throw invalidInput(toIssues(problems, after.source), "session file");
  return mark + edited;
}

/** An edit with a copy of its value, which no one else can change or has made of anything but plain data. */
function withOwnValue(edit: Edit): Edit {
  if ("remove" in edit) return edit;
  return "insert" in edit
    ? { ...edit, insert: copyPlain(edit.insert).data }
    : { ...edit, value: copyPlain(edit.value).data };
}

function notEditable(path: Path): Problem {
  return {
    code: "not-editable",
    message: `Unexpected layout around ${named(formatPath(path))}, expected plain keys and values without anchors and aliases`,
    path,
    advice: () => "Write out what an alias stands for, or let the file be written anew",
  };
}
