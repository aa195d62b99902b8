import type { YAMLParseError } from "yaml";
import { cut, visible } from "../internal/visible-text.ts";
import type { Problem } from "./problem.ts";

/**
 * The errors that tell something: of those on one line the first, and of lines that are all indented wrongly the first, as one
 * slip makes the parser stumble over what follows.
 */
export function withoutEchoes(errors: readonly YAMLParseError[], text: string): readonly YAMLParseError[] {
  const telling: YAMLParseError[] = [];
  let endOfLine = -1;
  for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const isAlsoIndented =
      error.code === "BAD_INDENT" && /^(?:BAD_INDENT|TAB_AS_INDENT)$/.test(telling.at(-1)?.code ?? "");
    if (error.pos[0] <= endOfLine || isAlsoIndented) continue;
    telling.push(error);
    const lineBreak = text.indexOf("\n", error.pos[0]);
    endOfLine = lineBreak === -1 ? text.length : lineBreak;
  }
  return telling;
}

/** Our words for what the parser calls by a code alone; for other codes its own words are specific. */
const sentences: Partial<Record<YAMLParseError["code"], string>> = {
  BAD_INDENT: "Unexpected indentation, expected all keys of a map and all items of a list to begin in the same column",
  TAB_AS_INDENT: "Unexpected tab in the indentation, expected spaces",
  BLOCK_AS_IMPLICIT_KEY: "Unexpected second colon or list on this line, expected one key and one value",
  MULTILINE_IMPLICIT_KEY: "Unexpected line break, expected a key and its colon on one line",
  KEY_OVER_1024_CHARS: "Unexpected key of more than 1024 characters, expected a colon before that",
  BAD_SCALAR_START: "Unexpected first character of a text, expected the text in quotation marks",
  BAD_DQ_ESCAPE:
    "Unexpected escape after a backslash, expected one of YAML such as \\n or \\u00e9, or single quotation marks",
  BLOCK_IN_FLOW: "Unexpected line inside brackets, expected items with commas between them",
};

const advices: Partial<Record<YAMLParseError["code"], string>> = {
  BLOCK_AS_IMPLICIT_KEY: "Put a text with a colon in quotation marks",
};

/** Tells an error of the parser in our words. */
export function syntaxProblem({ code, message, pos }: Pick<YAMLParseError, "code" | "message" | "pos">): Problem {
  const advice = advices[code];
  return {
    code: "yaml-syntax",
    message: sentenceOf(code, message),
    path: [],
    offset: pos[0],
    ...(advice === undefined ? {} : { advice: () => advice }),
  };
}

function sentenceOf(code: YAMLParseError["code"], message: string): string {
  if (/^Missing closing ['"]quote/.test(message))
    return "Unexpected end of a quoted text, expected the closing quotation mark";
  if (/^Flow/.test(message))
    return "Unexpected line, expected the bracket before it to be closed, or the line to be indented more";
  return sentences[code] ?? `Unexpected YAML, expected it well-formed: ${visible(cut(message, 120))}`;
}
