import { ProgrammeError } from "../internal/errors.ts";
import type { Programme } from "../model/programme.ts";
import type { Session } from "../model/session.ts";

/**
 * The programme of a session that is to be printed.
 *
 * @throws ProgrammeError `not-exportable` when the session has none
 */
export function printedProgramme({ programme }: Session): Programme {
  if (programme !== undefined) return programme;
  const reason = "Unexpected session without a programme, expected one to print";
  throw new ProgrammeError("not-exportable", reason, { reason });
}
