/**
 * What a terminal obeys or does not draw: controls, half surrogate pairs, directional marks and overrides, invisible spaces and
 * tags. The joiners U+200C and U+200D stay: Persian and emoji need them.
 */
const unseen =
  /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;

/**
 * Writes characters that a terminal obeys or does not show as escapes, so that a message cannot hide or rewrite anything.
 *
 * @example
 * visible("a\u202Eb\n"); // "a\\u202Eb\\u000A"
 */
export function visible(text: string): string {
  return text.replace(unseen, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, "0")}`;
  });
}

/** Cuts a text to at most `most` UTF-16 code units, the last of them `…`, and never through a surrogate pair. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
