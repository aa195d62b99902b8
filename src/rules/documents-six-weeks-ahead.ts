import { defineRule } from "../check/define-rule.ts";
import { describeDate } from "../check/describe.ts";
import { firstDay } from "../check/session-days.ts";
import { quantity } from "../internal/quantity.ts";
import type { Session, SessionDocument } from "../model/session.ts";
import { textIn } from "../model/text-in.ts";
import type { Language } from "../model/words.ts";
import { addDays, daysBetween, type PlainDate } from "../time/date.ts";

const daysAhead = 42;

const languageNames: Readonly<Record<Language, string>> = {
  ar: "Arabic",
  en: "English",
  es: "Spanish",
  fr: "French",
  ru: "Russian",
  zh: "Chinese",
};

const allLanguages = ["ar", "en", "es", "fr", "ru", "zh"] as const satisfies readonly Language[];

interface Due {
  readonly document: string;
  readonly deadline: PlainDate;
  readonly firstDay: PlainDate;
}

/** Documents reach delegations six weeks before the session. */
export const documentsSixWeeksAhead = defineRule({
  id: "documents-six-weeks-ahead",
  title: "Each pre-session document is circulated at the latest six weeks before the session",
  force: "requests",
  inForceFrom: 8,
  source: {
    document: "A/HRC/13/60",
    clause: "para. 101",
    quote:
      "requests that the Secretariat circulate all relevant documentation, both procedural and substantive, at least six weeks before the respective session starts",
    reading:
      "42 days before the first day; in-session documents and conference room papers are exempt. The paragraph names no language: unless the parameter names some, every language that the file gives a date for is judged. That documents are to be distributed simultaneously in all official languages is General Assembly resolution 46/190: list all six to ask for it",
  },
  parameters: {
    languages: {
      type: "choices",
      default: [],
      choices: allLanguages,
      asks: "Languages in which each document must be circulated by then; none: those that the file gives a date for, at least one",
    },
  },
  messages: {
    late: (d: Due & { readonly language: Language; readonly days: number; readonly on: PlainDate }) =>
      `Unexpected circulation of ${d.document} in ${languageNames[d.language]} on ${describeDate(d.on)}, ${quantity(d.days, "day")} late, expected ${deadline(d)}`,
    "no-date": (d: Due) => `Unexpected document ${d.document} without a date of circulation, expected ${deadline(d)}`,
    "no-date-in-language": (d: Due & { readonly language: Language }) =>
      `Unexpected document ${d.document} without a date of circulation in ${languageNames[d.language]}, expected ${deadline(d)}`,
  },
  mends: {
    late: (d) => `Circulate it by then, or convene the session ${quantity(d.days, "day")} later`,
    "no-date": () => "State under `circulated` when it was or will be circulated",
    "no-date-in-language": (d) =>
      `State under \`circulated\` when it was or will be circulated in ${languageNames[d.language]}`,
  },
  notJudged: ({ documents }) => (documents === undefined ? "the file has no documents" : undefined),
  *check(session, report, { languages }) {
    const first = firstDay(session).date;
    const due = addDays(first, -daysAhead);
    const asked = allLanguages.filter((language) => languages.includes(language));
    for (const document of session.documents ?? []) {
      const { symbol, kind, circulated, path } = document;
      if (kind !== "pre-session") continue;
      const subjects = [`document:${symbol}`];
      const data = { document: describeDocument(session, document), deadline: due, firstDay: first };
      if (circulated.size === 0) {
        yield report("no-date", { subjects, path: [...path, "circulated"], on: "key", data });
        continue;
      }
      for (const language of asked.length > 0 ? asked : circulated.keys()) {
        const on = circulated.get(language);
        const place = [...path, "circulated", language];
        if (on === undefined) {
          yield report("no-date-in-language", { subjects, path: place, on: "key", data: { ...data, language } });
        } else if (on > due) {
          const days = daysBetween(due, on);
          yield report("late", { subjects, path: place, cost: days, data: { ...data, language, days, on } });
        }
      }
    }
  },
});

function deadline({ deadline, firstDay }: Due): string {
  return `${describeDate(deadline)} at the latest, six weeks before ${describeDate(firstDay)}`;
}

function describeDocument(session: Session, { symbol, title }: SessionDocument): string {
  return title === undefined ? symbol : `${symbol} "${textIn(title, "en", session.language).text}"`;
}
