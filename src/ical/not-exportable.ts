import { ProgrammeError } from "../internal/errors.ts";

/** The error that a calendar cannot be written; `reason` is the whole sentence. */
export function notExportable(reason: string): ProgrammeError<"not-exportable"> {
  return new ProgrammeError("not-exportable", reason, { reason });
}
