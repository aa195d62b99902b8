import { ar } from "./ar.ts";
import type { Catalogue, LanguageCode } from "./catalogue.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ru } from "./ru.ts";
import { zh } from "./zh.ts";

const catalogues: { readonly [L in LanguageCode]: Catalogue } = { ar, en, es, fr, ru, zh };

/**
 * The catalogue of a language.
 *
 * @example
 * catalogueOf("en").noMeeting; // "No meeting"
 */
export function catalogueOf(language: LanguageCode): Catalogue {
  return catalogues[language];
}
