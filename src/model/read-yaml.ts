import type { Node } from "yaml";
import type { Problem } from "./problem.ts";
import { problemsOfRawText } from "./raw-text.ts";
import { sessionFormat } from "./schema/session-file.ts";
import type { PositionedText } from "./source-text.ts";
import { toSourceText } from "./source-text.ts";
import { yamlData } from "./yaml-data.ts";
import { composeYaml } from "./yaml-document.ts";

/** A text read as YAML, for better or worse. */
export interface ReadYaml {
  /** Absent when the text is unreadable. */
  readonly root?: Node;
  readonly data: unknown;
  readonly source: PositionedText;
  /** Why the text is no YAML of ours; then what it says is not looked at, as most of that would be wrong. */
  readonly unreadable: readonly Problem[];
  /** Keys that come twice or are no text; they are not in the data. */
  readonly wrongKeys: readonly Problem[];
}

/**
 * Reads a text as the YAML of a session file: its data, and where each value stands.
 *
 * @param text without a byte order mark
 * @param file name for messages
 */
export function readYaml(text: string, file: string): ReadYaml {
  const failed = (unreadable: readonly Problem[]): ReadYaml => ({
    data: undefined,
    source: toSourceText(file, text, { start: 0 }),
    unreadable,
    wrongKeys: [],
  });
  const wrongText = problemsOfRawText(text);
  if (wrongText.length > 0) return failed(wrongText);
  const { document, problems } = composeYaml(text);
  if (problems.length > 0) return failed(problems);
  const root = document?.contents ?? undefined;
  if (root === undefined) return failed([emptyFile]);
  const { data, layout, unreadable, wrongKeys } = yamlData(root);
  if (unreadable.length > 0) return failed(unreadable);
  if (data === null) return failed([emptyFile]);
  return { root, data, source: toSourceText(file, text, layout), unreadable, wrongKeys };
}

const emptyFile: Problem = {
  code: "empty-file",
  message: `Unexpected empty file, expected a session that begins with \`format: ${sessionFormat}\``,
  path: [],
  offset: 0,
};
