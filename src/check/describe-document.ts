import type { Session, SessionDocument } from "../model/session.ts";
import { textIn } from "../model/text-in.ts";
import type { Language } from "../model/words.ts";

/** The official languages for people. */
export const languageNames: Readonly<Record<Language, string>> = {
  ar: "Arabic",
  en: "English",
  es: "Spanish",
  fr: "French",
  ru: "Russian",
  zh: "Chinese",
};

/** A document for people: `A/HRC/16/WG.3/1 "Provisional agenda"`. */
export function describeDocument(session: Session, { symbol, title }: SessionDocument): string {
  return title === undefined ? symbol : `${symbol} "${textIn(title, "en", session.language).text}"`;
}
