import type { Path, Place } from "../internal/errors.ts";

/** The text that a session was read from, and where each value stands in it. */
export interface SourceText {
  /** Name as given by the caller, for messages. */
  readonly file: string;
  readonly text: string;
  /** Where the value at `path` stands, or its key; the nearest enclosing value when it is absent. */
  locate(path: Path, on?: "key" | "value"): Place;
  /** The text of line `line`, counted from 1. */
  line(line: number): string;
}
