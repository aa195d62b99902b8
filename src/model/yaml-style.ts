import type { ToStringOptions } from "yaml";
import { Document, isMap, isPair, isScalar, isSeq, Scalar, visit } from "yaml";

/** The longest map or list that is written on one line, in characters of JSON. */
const longestLine = 100;

const options: ToStringOptions = { lineWidth: 0, flowCollectionPadding: false };

/**
 * Writes a map or list of plain data as YAML 1.2 as a person would: what is short on one line, everything else spread out.
 *
 * Quoted is what any reader of YAML 1.2 would not take for the same text, also what ours would: `"10.00"`, `"4"`, `"null"`. No
 * line is folded, so that a change of one value is a change of one line.
 */
export function toYaml(value: object): string {
  const document = new Document(value);
  quoteTexts(document, (text) => text.includes("\n") && !plainLines.test(text));
  chooseLines(document.contents);
  const root = document.contents;
  if ((isMap(root) || isSeq(root)) && root.items.length > 0) root.flow = false;
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

/**
 * Decides for each map and list whether it stands on one line: when it is short, and is no list of maps or lists.
 *
 * @returns its length on one line; infinite when it is spread out
 */
function chooseLines(node: unknown): number {
  if (isPair(node)) return chooseLines(node.key) + chooseLines(node.value) + 2;
  if (isScalar(node))
    return String(node.value).includes("\n") ? Number.POSITIVE_INFINITY : JSON.stringify(node.value).length;
  if (!isMap(node) && !isSeq(node)) return 0;
  const length = node.items.reduce<number>((sum, item) => sum + chooseLines(item) + 2, 0);
  const isSpreadOut = length > longestLine || (isSeq(node) && node.items.some((item) => !isScalar(item)));
  node.flow = !isSpreadOut;
  return isSpreadOut ? Number.POSITIVE_INFINITY : length;
}
