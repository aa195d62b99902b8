import { compareText } from "../internal/compare-text.ts";
import { defined } from "../internal/defined.ts";
import { en } from "../language/en.ts";
import type { Session } from "../model/session.ts";
import { statedTexts } from "../model/text-in.ts";
import type { Language, Text } from "../model/words.ts";
import type { Grade, ValueChange } from "./change.ts";

/** Something that is stated: what it is called, how much it asks when it changes, and its value. */
export interface Fact {
  readonly what: string;
  readonly grade: Grade;
  /** For people. */
  readonly value: string;
  /** For comparison, where two values may read the same. */
  readonly key?: string;
}

const inLanguage: Readonly<Record<Language, string>> = {
  ar: " in Arabic",
  en: " in English",
  es: " in Spanish",
  fr: " in French",
  ru: " in Russian",
  zh: " in Chinese",
};

/** A value, when it is stated. */
export function fact(what: string, grade: Grade, value: string | undefined): readonly Fact[] {
  return value === undefined ? [] : [{ what, grade, value }];
}

/** Printed words, one fact a language. */
export function words(session: Session, what: string, grade: Grade, text: Text | undefined): readonly Fact[] {
  if (text === undefined) return [];
  return [...statedTexts(text, session.language)].map(([language, value]) => ({
    what: language === session.language ? what : `${what}${inLanguage[language]}`,
    grade,
    value: `"${value}"`,
  }));
}

/** Several values as one, when there are any. */
export function values(what: string, grade: Grade, list: readonly string[]): readonly Fact[] {
  return list.length === 0 ? [] : [{ what, grade, value: en.list(list), key: JSON.stringify(list) }];
}

/** What a value is told of: its name, and whom and what it concerns. */
export type Concerned = Pick<ValueChange, "of" | "at" | "meetings" | "items" | "panellists">;

/** What of the facts about one thing has changed, in their order. */
export function valueChanges(
  concerned: Concerned,
  before: readonly Fact[],
  now: readonly Fact[],
): readonly ValueChange[] {
  const grades = new Map([...now, ...before].map(({ what, grade }) => [what, grade]));
  return [...grades].flatMap(([what, grade]) => {
    const [was, is] = [before, now].map((facts) => facts.filter((each) => each.what === what));
    if (keyOf(was) === keyOf(is)) return [];
    const [from, to] = [was, is].map((facts = []) =>
      facts.length === 0 ? undefined : en.list(facts.map(({ value }) => value).toSorted(compareText)),
    );
    return [{ kind: "changed", grade, what, ...defined({ from, to }), ...concerned }];
  });
}

/** Several facts of one name stand in no order. */
function keyOf(facts: readonly Fact[] | undefined): string {
  return JSON.stringify((facts ?? []).map(({ key, value }) => key ?? value).toSorted(compareText));
}
