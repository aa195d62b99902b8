import { maxTextLength } from "./limits.ts";
import type { Problem } from "./problem.ts";

/** Characters that are no text: controls but tab and line breaks, half surrogate pairs, and what a wrong decoding leaves. */
const noText = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFD-\uFFFF]/gu;

/** In a value no carriage return may stand either: line breaks are one character in all texts. */
const noTextOfValue = new RegExp(`\\r|${noText.source}`, "u");

/**
 * Looks at a text before it is read: too long, not UTF-8, or with control characters.
 *
 * @param text without a byte order mark at its start
 */
export function problemsOfRawText(text: string): readonly Problem[] {
  if (text.length > maxTextLength) {
    return [
      {
        code: "too-long",
        message: `Unexpected text of ${text.length} characters, expected at most ${maxTextLength}`,
        path: [],
        offset: 0,
      },
    ];
  }
  const wrong = Array.from(text.matchAll(noText), ({ index }) => index);
  const misread = wrong.find((at) => isMisread(text.charCodeAt(at)));
  if (misread !== undefined) {
    return [
      {
        code: "wrong-encoding",
        message: `Unexpected character ${codePoint(text, misread)}, expected a text file in UTF-8`,
        path: [],
        offset: misread,
        advice: () => "Save the file as UTF-8, not as UTF-16 or in the format of a word processor",
      },
    ];
  }
  return wrong.map((at) => ({
    code: "control-character",
    message: `Unexpected character ${codePoint(text, at)}, expected text without control characters`,
    path: [],
    offset: at,
  }));
}

/** Tells whether a character comes from reading another encoding, or no text at all, as UTF-8. */
function isMisread(code: number): boolean {
  return code === 0 || code >= 0xfffd;
}

/** The first character of a value or key that may not stand in a session file, as `U+001B`; undefined when all may. */
export function wrongCharacter(value: string): string | undefined {
  const at = value.search(noTextOfValue);
  return at === -1 ? undefined : codePoint(value, at);
}

function codePoint(text: string, at: number): string {
  return `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
