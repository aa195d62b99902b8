import type { Catalogue, LanguageCode } from "./catalogue.ts";
import { en } from "./en.ts";

const catalogues: { readonly [L in LanguageCode]?: Catalogue } = { en };

/**
 * The catalogue of a language; the English one while the language has none.
 *
 * Callers compare `catalogue.language` with what they asked for, and mark texts in another language.
 *
 * @example
 * catalogueOf("en").noMeeting; // "No meeting"
 */
export function catalogueOf(language: LanguageCode): Catalogue {
  return catalogues[language] ?? en;
}
