import type { ChangesSince } from "../check/changes-since.ts";
import type { Report } from "../check/finding.ts";

/** A session file and what a check told of it. */
export interface JudgedFile {
  /** Name of the file as the user gave it. */
  readonly file: string;
  readonly report: Report;
  /** What became of the findings of an earlier version; `report` then tells only what the later one introduced. */
  readonly since?: Omit<ChangesSince, "introduced"> & { readonly file: string };
}
