/**
 * Programme of work to Word, and into an office's own Word template. Needs the optional package `docx`.
 *
 * @packageDocumentation
 */

export { fillDocx } from "./fill-docx.ts";
export { toDocx } from "./to-docx.ts";
