import type { Path } from "../internal/errors.ts";
import { cut, visible } from "../internal/visible-text.ts";

const longestQuote = 60;

/** A text in quotation marks, cut to 60 characters and with nothing unseen in it. */
export function quoted(text: string): string {
  return `"${visible(cut(text, longestQuote))}"`;
}

/** A name in the file as messages write it, between backticks. */
export function named(name: string | number): string {
  return `\`${visible(cut(String(name), longestQuote))}\``;
}

/** Names as an enumeration. */
export function namedList(names: Iterable<string | number>): string {
  return [...names].map(named).join(", ");
}

/**
 * Names to choose from; empty when there are none.
 *
 * @example
 * oneOf(["en", "fr", "es"]); // "`en`, `fr` or `es`"
 */
export function oneOf(names: readonly string[]): string {
  const words = names.map(named);
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

/** The X of "Unexpected X, expected Y". */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return "empty value";
  if (typeof value === "string") return value === "" ? "empty text" : quoted(value);
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "empty list" : "list";
  if (value instanceof Map || value instanceof Set) return named(value.constructor.name);
  if (typeof value === "object") return Object.keys(value).length === 0 ? "empty map" : "map";
  return `value of type ${typeof value}`;
}

/** A path as messages write it: `programme.meetings[3].entries[0]`. */
export function formatPath(path: Path): string {
  const written = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${visible(cut(step, longestQuote))}`));
  return written.join("").replace(/^\./, "");
}
