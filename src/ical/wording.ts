import type { Catalogue } from "../language/catalogue.ts";
import { catalogueOf } from "../language/catalogue-of.ts";
import type { AgendaItem } from "../model/agenda.ts";
import { lookup } from "../model/lookup.ts";
import type { Entry } from "../model/programme.ts";
import type { Session } from "../model/session.ts";
import { textIn } from "../model/text-in.ts";
import type { Language, Text } from "../model/words.ts";
import { isolateArabic, oneLine } from "./text.ts";

/** How a calendar in one language says what a session has. */
export interface Wording {
  readonly catalogue: Catalogue;
  /** A text of the session, on one line; missing ones in the language that `textIn` falls back to. */
  readonly text: (text: Text) => string;
  /** What stands between texts: the comma of the language that all of them are in, else of the calendar's. */
  readonly commaOf: (texts: readonly Text[]) => string;
  /** What is done in an entry: its own words, its activity's, or those of its item and kind. */
  readonly title: (entry: Entry) => string;
  /** The marks of the footnotes to an entry, those of the items whose titles it prints included. */
  readonly marks: (entry: Entry) => readonly string[];
  /** The short name of the body. */
  readonly body: string;
  /** A finished value, its direction marked where the language needs it. */
  readonly value: (text: string) => string;
}

/**
 * Chooses the words for a session's part of a calendar.
 *
 * @param language of the words, and what texts of the session are wanted in
 */
export function wordingOf(session: Session, language: Language): Wording {
  const catalogue = catalogueOf(language);
  const text = (value: Text): string => oneLine(textIn(value, language, session.language).text);
  const { items, activities } = lookup(session);
  const itemsOf = (entry: Entry): readonly AgendaItem[] => entry.items.flatMap((number) => items.get(number) ?? []);
  const statedTitle = (entry: Entry): Text | undefined => {
    const activity = activities.get(entry.activity ?? "");
    return entry.title ?? (activity?.declared ? activity.title : undefined);
  };
  return {
    catalogue,
    text,
    commaOf: (texts) => {
      const [only = language, ...others] = new Set(
        texts.map((each) => textIn(each, language, session.language).language),
      );
      return catalogueOf(others.length === 0 ? only : language).comma;
    },
    title: (entry) => {
      const stated = statedTitle(entry);
      if (stated !== undefined) return text(stated);
      const itemsOfEntry = itemsOf(entry);
      const kind = catalogue.kinds[entry.kind];
      if (itemsOfEntry.length === 0) return kind;
      const titles = itemsOfEntry.map((item) => text(item.title)).join(catalogue.semicolon);
      const isTold = entry.container || entry.kind === "other" || itemsOfEntry.some((item) => item.kind === entry.kind);
      return isTold ? titles : `${catalogue.introduce(kind)}${catalogue.space}${titles}`;
    },
    marks: (entry) => [
      ...(statedTitle(entry) === undefined ? itemsOf(entry).flatMap(({ footnotes }) => footnotes) : []),
      ...entry.footnotes,
    ],
    body: oneLine(session.body.acronym ?? text(session.body.name)),
    value: catalogue.direction === "rtl" ? isolateArabic : (value) => value,
  };
}
