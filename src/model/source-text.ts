import type { Path, Place } from "../internal/errors.ts";

/** The text that a session was read from, and where each value stands in it. */
export interface SourceText {
  /** Name as given by the caller, for messages. */
  readonly file: string;
  readonly text: string;
  /**
   * Where the value at `path` stands, or its key. For what is absent: the nearest enclosing value, or the key of that, or its
   * beginning when it has no key.
   */
  locate(path: Path, on?: "key" | "value"): Place;
  /** The text of line `line`, counted from 1, without its line break; empty when there is no such line. */
  line(line: number): string;
}

/** Where a value and what it holds begin in the text, in UTF-16 code units from 0. */
export interface Layout {
  readonly start: number;
  /** Where its key begins; a list item and the whole file have none. */
  readonly key?: number;
  readonly children?: ReadonlyMap<string | number, Layout>;
}

/** A source text that also tells the place of any position in it. */
export interface PositionedText extends SourceText {
  /** The line and column of a position, in UTF-16 code units from 0. */
  placeOf(offset: number): Place;
}

/**
 * Makes the source text of values that stand in `text` as `layout` says.
 *
 * @param file name for messages
 */
export function toSourceText(file: string, text: string, layout: Layout): PositionedText {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);

  const placeOf = (offset: number): Place => {
    const line = countUpTo(lineStarts, offset);
    return { file, line, column: offset - (lineStarts[line - 1] ?? 0) + 1 };
  };
  return {
    file,
    text,
    placeOf,
    locate: (path, on = "value") => {
      let found = layout;
      for (const step of path) {
        const child = found.children?.get(step);
        if (child === undefined) break;
        found = child;
      }
      return placeOf(on === "key" ? (found.key ?? found.start) : found.start);
    },
    line: (line) => {
      const start = lineStarts[line - 1];
      return start === undefined ? "" : text.slice(start, lineStarts[line] ?? text.length).replace(/\r?\n$/, "");
    },
  };
}

/** How many of the ascending numbers are not above `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
