import type { IRunOptions } from "docx";
import type { Language } from "../../model/words.ts";

/** Typefaces by script, of those that Word has in every language; readers without them take the nearest. */
export const fonts = {
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  cs: "Times New Roman",
  eastAsia: "SimSun",
} as const;

/** Colours of cells, as RGB in hexadecimal digits. */
export const colours = { head: "E9F1F7", blank: "F0F1F2", rule: "8A949F", link: "0B5F8F", text: "000000" } as const;

const tags = {
  ar: "ar-SA",
  en: "en-GB",
  es: "es-ES",
  fr: "fr-FR",
  ru: "ru-RU",
  zh: "zh-CN",
} as const satisfies Readonly<Record<Language, string>>;

/** The language of the whole document by script; words in Latin letters are broken as English ones where it has none of its own. */
export function documentLanguage(language: Language): NonNullable<IRunOptions["language"]> {
  const latin = language === "ar" || language === "zh" ? "en" : language;
  return { value: tags[latin], eastAsia: tags.zh, bidirectional: tags.ar };
}

/** The language of a run, at the script in which it is written. */
export function runLanguage(language: Language): NonNullable<IRunOptions["language"]> {
  if (language === "ar") return { bidirectional: tags.ar };
  return language === "zh" ? { eastAsia: tags.zh } : { value: tags[language] };
}

/** Tells whether the script of a language has italics. */
export function hasItalics(language: Language): boolean {
  return language !== "ar" && language !== "zh";
}

/** A size in half-points for all scripts; Arabic is drawn smaller at the same size. */
export function sized(size: number): Pick<IRunOptions, "size" | "sizeComplexScript"> {
  return { size, sizeComplexScript: size + 3 };
}
