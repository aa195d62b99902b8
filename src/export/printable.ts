const noncharacters = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const lineEnds = /\r\n?|[\n\u0085\u2028\u2029]/u;
const bidiControls = /[\u202A-\u202E\u2066-\u2069]/u;
/** Letters of scripts that are written from right to left; the tatweel (U+0640) is of several. */
const rightToLeftScripts =
  "\\u0640\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}";
const rightToLeft = new RegExp(`[${rightToLeftScripts}\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]`, "u");
const leftToRight = new RegExp(`(?![${rightToLeftScripts}])\\p{L}|[\\u200E\\u202A-\\u202E\\u2066-\\u2069]`, "u");

/**
 * The lines of a text as they may be printed anywhere: control characters become U+FFFD, and every direction that a line opens is
 * closed in it, so that none reaches what stands beside the text.
 *
 * @example
 * printableLines("Item\t1\nItem 2"); // ["Item 1", "Item 2"]
 */
export function printableLines(text: string): readonly string[] {
  return text.split(lineEnds).map((line) => balanced(line.replaceAll("\t", " ").replace(noncharacters, "\uFFFD")));
}

/** The text in one line; see {@link printableLines}. */
export function printable(text: string): string {
  return printableLines(text).join(" ");
}

/**
 * Tells whether a text must be isolated from its surroundings, lest the two be drawn in a wrong order: it has letters of the other
 * direction, or sets directions itself.
 */
export function needsIsolation(text: string, surroundings: "ltr" | "rtl"): boolean {
  return (surroundings === "ltr" ? rightToLeft : leftToRight).test(text);
}

/** Drops what closes a direction that is not open, and closes what is open at the end: UAX #9, explicit formatting characters. */
function balanced(line: string): string {
  if (!bidiControls.test(line)) return line;
  const open: ("\u202C" | "\u2069")[] = []; // the characters that close what is open, innermost last
  let kept = "";
  for (const character of line) {
    if (/[\u202A\u202B\u202D\u202E]/u.test(character)) open.push("\u202C");
    else if (/[\u2066-\u2068]/u.test(character)) open.push("\u2069");
    else if (character === "\u202C") {
      if (open.at(-1) !== "\u202C") continue;
      open.pop();
    } else if (character === "\u2069") {
      const isolate = open.lastIndexOf("\u2069");
      if (isolate < 0) continue;
      open.length = isolate; // it closes the embeddings inside as well
    }
    kept += character;
  }
  return kept + open.toReversed().join("");
}
