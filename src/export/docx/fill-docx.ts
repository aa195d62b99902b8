import type { Table } from "../table-value.ts";
import { loaded } from "./loaded.ts";

/**
 * Fills an office's own Word template with a programme of work: each placeholder, such as `{{title}}`, with what it names, and the
 * paragraph with `{{weeks}}` with the tables. All else stays as it is in the template.
 *
 * Placeholders are `parent`, `body`, `session`, `place`, `symbol`, `revision`, `issued`, `title`, `status`, `label`, `changes`,
 * `officers` and `weeks`. What the programme does not have is left empty.
 *
 * It needs the optional package `docx`.
 *
 * @param template the bytes of a `.docx` file
 * @throws ProgrammeError `invalid-template` when the bytes are no Word document, name what there is not, or do not name `weeks`
 * @throws ProgrammeError `engine-unavailable` when the package `docx` is missing or does not load
 * @example
 * const bytes = await fillDocx(readFileSync("our-template.docx"), toTable(session));
 */
export async function fillDocx(template: Uint8Array, table: Table): Promise<Uint8Array> {
  const { filledBytes } = await loaded(() => import("./filled.ts"));
  return filledBytes(template, table);
}
