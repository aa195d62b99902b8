import { needsIsolation, printableLines } from "../printable.ts";

type Direction = "ltr" | "rtl";

/** A stretch of a line that is read in one direction. */
export interface Stretch {
  readonly text: string;
  readonly direction: Direction;
}

const marks = { ltr: "\u200E", rtl: "\u200F" } as const;

/**
 * The lines of a text as Word prints them, each in stretches of one direction: Word takes the direction of a run from its
 * properties, and of the characters that control directions it knows the marks alone.
 *
 * @param surroundings direction of the paragraph
 */
export function wordLines(text: string, surroundings: Direction): readonly (readonly Stretch[])[] {
  return printableLines(text).map((line) => {
    if (!needsIsolation(line, surroundings)) return [{ text: line, direction: surroundings }];
    // Marks at both ends keep brackets and digits with words of the other direction, and what follows out of them.
    return stretchesOf(line, surroundings).map(({ text: words, direction }) => {
      const mark = marks[direction];
      const isolated = direction === surroundings ? words : `${mark}${words}${mark}${marks[surroundings]}`;
      return { text: isolated, direction };
    });
  });
}

/** Cuts a line where its direction changes, by the rules of UAX #9 in short: the line is isolated, and begins as its first letter. */
function stretchesOf(line: string, surroundings: Direction): readonly Stretch[] {
  const bases: Direction[] = [firstDirection(line) ?? surroundings]; // innermost last
  const stretches: { text: string; direction: Direction }[] = [];
  let before = bases[0] ?? surroundings; // direction of the last letter
  let neutral = "";
  const append = (text: string, direction: Direction): void => {
    const last = stretches.at(-1);
    if (text === "") return;
    if (last?.direction === direction) last.text += text;
    else stretches.push({ text, direction });
  };
  for (const [at, character] of [...line.matchAll(/./gsu)].map((match) => [match.index, match[0]] as const)) {
    const base = bases.at(-1) ?? surroundings;
    if (/[\u202A-\u202E\u2066-\u2069]/u.test(character)) {
      append(neutral, base);
      neutral = "";
      if (/[\u202C\u2069]/u.test(character)) bases.pop();
      else bases.push(openedDirection(character) ?? firstDirection(line.slice(at + 1)) ?? base);
      before = bases.at(-1) ?? surroundings;
      continue;
    }
    const direction = /\p{Nd}/u.test(character) ? before : firstDirection(character);
    if (direction === undefined) {
      neutral += character;
      continue;
    }
    append(neutral, before === direction ? direction : base);
    append(character, direction);
    neutral = "";
    before = direction;
  }
  append(neutral, bases.at(-1) ?? surroundings);
  return stretches;
}

function openedDirection(control: string): Direction | undefined {
  if (/[\u202A\u202D\u2066]/u.test(control)) return "ltr";
  return control === "\u2068" ? undefined : "rtl";
}

/** Direction of the first letter or mark of a text. */
function firstDirection(text: string): Direction | undefined {
  const letter = /[\p{L}\u200E\u200F\u061C]/u.exec(text)?.[0];
  if (letter === undefined) return undefined;
  return needsIsolation(letter, "ltr") ? "rtl" : "ltr";
}
