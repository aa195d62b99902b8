import type { LanguageCode } from "./catalogue.ts";
import { arSources } from "./sources/ar.ts";
import { enSources } from "./sources/en.ts";
import { esSources } from "./sources/es.ts";
import { frSources } from "./sources/fr.ts";
import { ruSources } from "./sources/ru.ts";
import { zhSources } from "./sources/zh.ts";
import type { WordingSources } from "./wording-path.ts";

const sources: { readonly [L in LanguageCode]: WordingSources } = {
  ar: arSources,
  en: enSources,
  es: esSources,
  fr: frSources,
  ru: ruSources,
  zh: zhSources,
};

/**
 * Where the wordings of a language's catalogue come from, and which of them are not verified.
 *
 * @example
 * sourcesOf("fr").unverified.includes("noMeeting"); // true
 */
export function sourcesOf(language: LanguageCode): WordingSources {
  return sources[language];
}
