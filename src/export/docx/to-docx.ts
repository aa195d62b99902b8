import type { Table } from "../table-value.ts";
import { loaded } from "./loaded.ts";

/**
 * Writes a programme of work as a Word document (`.docx`), A4 landscape: the head of the document, then a table a week, each on a
 * page where it fits. The same table gives the same bytes, on any machine and day.
 *
 * It needs the optional package `docx`.
 *
 * @throws ProgrammeError `engine-unavailable` when the package `docx` is missing or does not load
 * @example
 * const bytes = await toDocx(toTable(session));
 */
export async function toDocx(table: Table): Promise<Uint8Array> {
  const { documentBytes } = await loaded(() => import("./document.ts"));
  return documentBytes(table);
}
