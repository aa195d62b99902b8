import {
  conveneLater,
  type Deadline,
  describeDeadline,
  describeLate,
  type Late,
  lateness,
  weeksAhead,
} from "../check/deadline.ts";
import { defineRule } from "../check/define-rule.ts";
import { describeDocument, languageNames } from "../check/describe-document.ts";
import type { Session } from "../model/session.ts";
import type { Language } from "../model/words.ts";

const allLanguages = ["ar", "en", "es", "fr", "ru", "zh"] as const satisfies readonly Language[];

interface OfDocument {
  readonly document: string;
}

interface InLanguage extends OfDocument {
  readonly language: Language;
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
    late: (d: Late & InLanguage) =>
      `Unexpected circulation of ${d.document} in ${languageNames[d.language]} on ${describeLate(d)}`,
    "no-date": (d: Deadline & OfDocument) =>
      `Unexpected document ${d.document} without a date of circulation, expected ${describeDeadline(d)}`,
    "no-date-in-language": (d: Deadline & InLanguage) =>
      `Unexpected document ${d.document} without a date of circulation in ${languageNames[d.language]}, expected ${describeDeadline(d)}`,
  },
  mends: {
    late: (d) => `Circulate it by then, or ${conveneLater(d)}`,
    "no-date": () => "State under `circulated` when it was or will be circulated",
    "no-date-in-language": (d) =>
      `State under \`circulated\` when it was or will be circulated in ${languageNames[d.language]}`,
  },
  deadlines: (session) => [
    {
      what: "Documents are submitted; four weeks are for processing them",
      ...weeksAhead(session, 10),
      source: { document: "practice", reading: "Ten weeks, of which four are for processing and six for reading" },
    },
    { what: "Documents are circulated", ...circulationOf(session) },
  ],
  notJudged: ({ documents }) => (documents === undefined ? "the file has no documents" : undefined),
  *check(session, report, { languages }) {
    const due = circulationOf(session);
    const asked = allLanguages.filter((language) => languages.includes(language));
    for (const document of session.documents ?? []) {
      const { symbol, kind, circulated, path } = document;
      if (kind !== "pre-session") continue;
      const subjects = [`document:${symbol}`];
      const data = { ...due, document: describeDocument(session, document) };
      if (circulated.size === 0) {
        yield report("no-date", { subjects, path: [...path, "circulated"], on: "key", data });
        continue;
      }
      for (const language of asked.length > 0 ? asked : circulated.keys()) {
        const on = circulated.get(language);
        const place = [...path, "circulated", language];
        if (on === undefined) {
          yield report("no-date-in-language", { subjects, path: place, on: "key", data: { ...data, language } });
          continue;
        }
        const late = lateness(due, on);
        if (late === undefined) continue;
        yield report("late", { subjects, path: place, cost: late.days, data: { ...data, ...late, language } });
      }
    }
  },
});

function circulationOf(session: Session): Deadline {
  return weeksAhead(session, 6);
}
