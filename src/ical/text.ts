import { escape as escapeText } from "ical-generator";

/**
 * Makes a text fit for iCalendar: every kind of line end becomes `\n`, other control characters but the tab go, and halves of
 * surrogate pairs become U+FFFD.
 *
 * RFC 5545 section 3.1 forbids control characters. U+0085, U+2028 and U+2029, which text pasted from a word processor has, are
 * legal but make node-ical lose the whole property.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, "\ufffd")
    .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/(?![\t\n])\p{Cc}/gu, "");
}

/** A clean text on one line. */
export function oneLine(text: string): string {
  return cleanText(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}

/**
 * Sets each line that has Arabic letters apart as right-to-left (U+2067 … U+2069), for a calendar in Arabic.
 *
 * Readers show a value in the direction of their own language; without the isolate a final full stop or a Latin symbol makes
 * the line unreadable. A line without Arabic letters, a text missing in Arabic, is left as it is.
 */
export function isolateArabic(text: string): string {
  return text
    .split("\n")
    .map((line) => (/\p{Script=Arabic}/u.test(line) ? `\u2067${line}\u2069` : line))
    .join("\n");
}

/** A content line whose value is TEXT, which is escaped (RFC 5545 section 3.3.11). */
export function textLine(name: string, text: string): string {
  return `${name}:${escapeText(text, false)}`;
}

/** A quoted parameter value on one line, carets and quotes as RFC 6868 writes them: no double quote is ever inside. */
export function parameter(text: string): string {
  return `"${oneLine(text).replaceAll("^", "^^").replaceAll('"', "^'")}"`;
}

/** A URI as a property value: never escaped as text, and with everything percent-encoded that a URI cannot hold. */
export function uri(address: string): string {
  return cleanText(address).replace(/[^!#$%&'()*+,./0-9:;=?@A-Z[\]_a-z~-]/gu, encodeURIComponent);
}
