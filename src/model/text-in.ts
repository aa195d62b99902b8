import type { Language, Text } from "./words.ts";

/** A text as found, with the language that it is in. */
export interface FoundText {
  readonly text: string;
  readonly language: Language;
}

/**
 * Reads a text in a language; where it is missing, falls back to the file's language, then to English, then to any that is there.
 *
 * @param fallback the language of the file, in which plain strings are
 * @example
 * textIn({ en: "Opening", fr: "Ouverture" }, "es", "fr"); // { text: "Ouverture", language: "fr" }
 */
export function textIn(text: Text, language: Language, fallback: Language): FoundText {
  if (typeof text === "string") return { text, language: fallback };
  for (const candidate of [language, fallback, "en", "fr", "es", "ru", "zh", "ar"] as const) {
    const found = text[candidate];
    if (found !== undefined) return { text: found, language: candidate };
  }
  return { text: "", language: fallback };
}

/**
 * A text in every language in which it is stated.
 *
 * @param fallback the language of the file, in which plain strings are
 * @example
 * statedTexts("Geneva", "en").get("en"); // "Geneva"
 */
export function statedTexts(text: Text, fallback: Language): ReadonlyMap<Language, string> {
  const stated = typeof text === "string" ? { [fallback]: text } : text;
  return new Map(Object.entries(stated) as [Language, string][]);
}
