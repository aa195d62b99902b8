/** What a terminal would obey instead of show: control characters, lone surrogates, and marks and controls of direction. */
const obeyed = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2028\u2029\u2066-\u2069\uFEFF]/gu;
const wide =
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\u3000-\\u303F\\uFF01-\\uFF60\\p{Emoji_Presentation}]";
const wideCharacter = new RegExp(wide, "u");
/** A blank at which a line may end. */
const blank = "(?!\\u00A0)\\s";
/** Marks that never end a line, and such as never begin one: they belong to the character behind or before them. */
const opening = "[（《「『]";
const closing = "[、。，：；！？）》」』]";
/** A character of a script that writes without blanks. */
const free = `(?!${opening}|${closing})${wide}`;
/** What a line may be broken around: blanks, and each free character with its marks. */
const pieces = new RegExp(`(?:${blank})+|${opening}*${free}\\p{M}*${closing}*|(?:(?!${free}|${blank}).)+`, "gsu");

/**
 * A text in one line that a terminal shows and does not obey: what it would obey is written as its code, `\u001b`.
 *
 * @example
 * terminalText("a\u001b[2Jb\nc"); // "a\\u001b[2Jb c"
 */
export function terminalText(text: string): string {
  return text
    .replace(/\r\n?|[\n\t]/g, " ")
    .replace(obeyed, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}

/** Columns that a text takes on a terminal: 2 for a wide character, 0 for a combining one. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (wideCharacter.test(character)) columns += 2;
    else if (!/[\p{M}\u200B-\u200D]/u.test(character)) columns += 1;
  }
  return columns;
}

/** Breaks a text into lines of at most `width` columns, between words where it can. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of (text.match(pieces) ?? []).flatMap((word) => chopped(word, width))) {
    if (piece.trim() === "") {
      if (line !== "") line += " ";
    } else if (line.trim() !== "" && columnsOf(line + piece) > width) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}

/** A paragraph, all of its lines indented. */
export function indented(text: string, indent: number, width: number): readonly string[] {
  return wrapped(text, width - indent).map((line) => `${" ".repeat(indent)}${line}`);
}

/** A paragraph whose further lines are indented by two more, as one of several. */
export function hanging(text: string, indent: number, width: number): readonly string[] {
  return indented(text, indent + 2, width).map((line, index) => (index === 0 ? line.slice(2) : line));
}

/** Cuts a word that is longer than a line. */
function chopped(word: string, width: number): readonly string[] {
  if (columnsOf(word) <= width) return [word];
  const parts: string[] = [""];
  for (const character of word) {
    const last = parts.length - 1;
    if (columnsOf((parts[last] ?? "") + character) > width) parts.push(character);
    else parts[last] += character;
  }
  return parts;
}
