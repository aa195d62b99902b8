import type { CST, Document, ParsedNode, ScalarTag, SchemaOptions } from "yaml";
import { Composer, Lexer, Parser } from "yaml";
import { quoted } from "./describe-value.ts";
import { maxDepth, maxValues } from "./limits.ts";
import type { Problem } from "./problem.ts";
import { syntaxProblem, withoutEchoes } from "./yaml-syntax.ts";

/** Whole numbers as people write them; `007`, `0x1F` and `1e3` stay text. */
const wholeNumber: ScalarTag = {
  tag: "tag:yaml.org,2002:int",
  default: true,
  test: /^(?:0|-?[1-9]\d*)$/,
  // More digits than a number holds are no number to anybody.
  resolve: (text) => (Number.isSafeInteger(Number(text)) ? Number(text) : text),
};

/**
 * How plain words are read: YAML 1.2, without decimal fractions, so that the hour `10.00` and the item `1.10` stay what they are.
 */
const readingSchema: SchemaOptions = {
  schema: "failsafe",
  customTags: (tags) => [...tags, "null", "bool", wholeNumber],
  resolveKnownTags: false,
};

/** About as many words and signs of YAML as a file with the most values has. */
const maxLexemes = 5 * maxValues;

/** A text that is no YAML can be one error a character; so many are enough to stop at. */
const maxErrors = 100;

/** An escape in double quotation marks that YAML 1.2 has (section 5.7), or else, in group 1, one that it does not have. */
const escapes = /\\(?:[0abefnrtvN_LP "/\\\t\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})|(\\)/g;

/** The one YAML document of a text, or why there is none. */
export interface ComposedYaml {
  /** Absent when there are problems. */
  readonly document?: Document.Parsed<ParsedNode>;
  readonly problems: readonly Problem[];
}

/**
 * Reads a text as one YAML 1.2 document within bounds; every problem of its syntax is told.
 *
 * The parts of the parser are driven one by one, because as a whole it goes on to the end of any text: nesting of some
 * thousand levels overflows the stack of its composer, and errors by the million take minutes.
 */
export function composeYaml(text: string): ComposedYaml {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  let errors = 0;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    if (lexeme.startsWith('"') && countWrongEscapes(lexeme) > maxErrors) {
      return { problems: [syntaxProblem({ code: "BAD_DQ_ESCAPE", message: "", pos: [parser.offset, parser.offset] })] };
    }
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "error") errors += 1;
    }
    if (parser.stack.length > 2 * maxDepth) return { problems: [tooDeep(parser.offset)] };
    if (lexemes > maxLexemes) return { problems: [tooMany(parser.offset)] };
    if (errors > maxErrors) break;
  }
  tokens.push(...parser.end());

  const directives = tokens.flatMap((token) =>
    token.type === "directive" && !/^%YAML\s+1\.2\s*$/.test(token.source) ? [directive(token)] : [],
  );
  if (directives.length > 0) return { problems: directives };

  const composer = new Composer({ ...readingSchema, uniqueKeys: false, logLevel: "silent" });
  const [document, second] = [...composer.compose(tokens, true, text.length)];
  if (document === undefined) return { problems: [] };
  const problems = withoutEchoes(document.errors, text).map(syntaxProblem);
  if (second !== undefined) problems.push(secondDocument(second.range[0]));
  return problems.length > 0 ? { problems } : { document, problems };
}

function countWrongEscapes(quotedText: string): number {
  return Array.from(quotedText.matchAll(escapes)).filter(([, wrong]) => wrong !== undefined).length;
}

function tooDeep(offset: number): Problem {
  return { code: "too-deep", message: `Unexpected nesting, expected at most ${maxDepth} levels`, path: [], offset };
}

function tooMany(offset: number): Problem {
  return {
    code: "too-many-values",
    message: `Unexpected number of words and signs, expected at most ${maxLexemes}`,
    path: [],
    offset,
  };
}

function directive({ source, offset }: { readonly source: string; readonly offset: number }): Problem {
  return {
    code: "yaml-directive",
    message: `Unexpected directive ${quoted(source)}, expected plain YAML 1.2`,
    path: [],
    offset,
    advice: () => "Delete the line",
  };
}

function secondDocument(offset: number): Problem {
  return {
    code: "several-documents",
    message: "Unexpected second document, expected one session in a file",
    path: [],
    offset,
  };
}
