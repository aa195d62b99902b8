import { printable } from "./printable.ts";

const plainNumber = /^[+-]?\d+(?:[.,]\d+)*$/;

/**
 * What a spreadsheet takes for a formula: a cell that begins with one of these, in its narrow or its full width, behind whatever
 * is not seen. A semicolon begins a cell as well, where the list separator of the machine is the semicolon.
 */
const formula = /(^|;)([\s\p{C}"]*)(?=[=+\-@＝＋－＠])/gu;

/** A record of comma-separated values without its line end (RFC 4180). */
export function csvRecord(fields: readonly string[]): string {
  return fields.map(csvField).join(",");
}

/** A field: in one line, quoted where it must be, and a text to every spreadsheet, for which an apostrophe stands before a formula. */
function csvField(text: string): string {
  const line = printable(text).trim();
  const inert = plainNumber.test(line) ? line : line.replace(formula, "$1$2'");
  return /[",;]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
