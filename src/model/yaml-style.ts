import type { ToStringOptions, YAMLMap, YAMLSeq } from "yaml";
import { Document, isCollection, isMap, isPair, isScalar, isSeq, Scalar, visit } from "yaml";

/** About how far a line with several values may reach. */
const lastColumn = 125;

const options: ToStringOptions = { lineWidth: 0, flowCollectionPadding: false };

/**
 * Writes a map or list of plain data as YAML 1.2 as a person would: what is short on one line, everything else spread out.
 *
 * Quoted is what any reader of YAML 1.2 would not take for the same text, also what ours would: `"10.00"`, `"4"`, `"null"`. No
 * line is folded, so that a change of one value is a change of one line.
 *
 * @param column how far the lines will be indented
 */
export function toYaml(value: object, column = 0): string {
  const document = new Document(value);
  quoteTexts(document, (text) => text.includes("\n") && !plainLines.test(text));
  const root = document.contents;
  if (isCollection(root) && root.items.length > 0) spreadOut(root, column);
  return document.toString(options);
}

/** Writes plain data as YAML on one line that may stand inside brackets. */
export function toYamlLine(value: unknown): string {
  const document = new Document([value]);
  quoteTexts(document, (text) => text.includes("\n"));
  if (isSeq(document.contents)) document.contents.flow = true;
  return document.toString(options).slice(1, -2);
}

/** Lines of which none begins or ends with a blank; these read well as a block, any others must be quoted to be seen. */
const plainLines = /^\S(?:.*\S)?(?:\n\S(?:.*\S)?)*$/;

function quoteTexts(document: Document, isOdd: (text: string) => boolean): void {
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === "string" && isOdd(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
}

/** Writes the members of a map or list on lines of their own, and decides the same for what each of them holds. */
function spreadOut(node: YAMLMap | YAMLSeq, column: number): void {
  node.flow = false;
  for (const member of node.items) {
    const value = isPair(member) ? member.value : member;
    if (!isCollection(value)) continue;
    const start = column + (isPair(member) ? widthOf(member.key) : 0) + 2;
    if (start + widthOf(value, isSeq(node)) > lastColumn) spreadOut(value, column + 2);
    else value.flow = true;
  }
}

/** Signs for which a text between brackets is most often quoted. */
const quotable = /[,:#[\]{}"'&*]/;

/**
 * How wide a value is on one line; infinite when it is to be spread out, as a text of several lines and a list of maps or lists.
 *
 * @param isItem whether it stands in a list; then it may hold a short list of maps: `{on: 2009-10-05, entries: [{item: 1}]}`
 */
function widthOf(node: unknown, isItem = false): number {
  if (isPair(node)) return widthOf(node.key) + 2 + widthOf(node.value, isItem);
  if (isScalar(node)) {
    const text = String(node.value);
    return text.includes("\n") ? Number.POSITIVE_INFINITY : text.length + (quotable.test(text) ? 2 : 0);
  }
  if (!isCollection(node)) return 0;
  if (isSeq(node) && node.items.some((item) => isCollection(item))) {
    const isShort = node.items.length === 1 || node.items.every((item) => isMap(item) && item.items.length === 1);
    if (!isItem || !isShort) return Number.POSITIVE_INFINITY;
  }
  return node.items.reduce<number>((width, item) => width + 2 + widthOf(item, isItem), 0);
}
