import { documentsSixWeeksAhead } from "../../src/rules/documents-six-weeks-ahead.ts";
import type { RuleCases } from "../support/rule-cases.ts";

const symbol = "A/HRC/16/WG.3/1";
const title = "Provisional agenda";
const session = { number: 8, dates: { from: "2010-10-18", to: "2010-10-29" } };
const inAllLanguages = { rules: { "documents-six-weeks-ahead": { params: { languages: ["en", "fr"] } } } };

export const cases: RuleCases = {
  rule: documentsSixWeeksAhead,
  valid: [
    {
      name: "six weeks before the first day, to the day",
      session: { session, documents: [{ symbol, title, circulated: { en: "2010-09-06" } }] },
    },
    {
      name: "a conference room paper and an in-session document of the last day",
      session: {
        session,
        documents: [
          { symbol: "A/HRC/16/WG.3/CRP.1", kind: "conference-room-paper", circulated: { en: "2010-10-18" } },
          { symbol: "A/HRC/16/WG.3/L.1", kind: "in-session" },
        ],
      },
    },
    {
      name: "the languages asked for; another one comes later",
      session: {
        session,
        ...inAllLanguages,
        documents: [{ symbol, title, circulated: { en: "2010-09-06", fr: "2010-09-03", es: "2010-10-01" } }],
      },
    },
    { name: "no documents at all", session: { session, documents: [] } },
  ],
  invalid: [
    {
      name: "a day late",
      session: { session, documents: [{ symbol, title, circulated: { en: "2010-09-07" } }] },
      expected: [
        {
          code: "late",
          subjects: [`document:${symbol}`],
          level: "soft",
          cost: 1,
          path: ["documents", 0, "circulated", "en"],
          message:
            'Unexpected circulation of A/HRC/16/WG.3/1 "Provisional agenda" in English on Tuesday, 7 September 2010, 1 day late, expected Monday, 6 September 2010 at the latest, six weeks before Monday, 18 October 2010',
          mend: "Circulate it by then, or convene the session 1 day later",
        },
      ],
    },
    {
      name: "a document without a date",
      session: { session, documents: [{ symbol, title }] },
      expected: [
        {
          code: "no-date",
          subjects: [`document:${symbol}`],
          level: "soft",
          path: ["documents", 0, "circulated"],
          message:
            'Unexpected document A/HRC/16/WG.3/1 "Provisional agenda" without a date of circulation, expected Monday, 6 September 2010 at the latest, six weeks before Monday, 18 October 2010',
          mend: "State under `circulated` when it was or will be circulated",
        },
      ],
    },
    {
      name: "late in one of the languages that the file gives",
      session: { session, documents: [{ symbol, circulated: { en: "2010-09-06", ru: "2010-09-16" } }] },
      expected: [{ code: "late", subjects: [`document:${symbol}`], cost: 10 }],
    },
    {
      name: "nothing in a language that is asked for",
      session: { session, ...inAllLanguages, documents: [{ symbol, circulated: { en: "2010-09-06" } }] },
      expected: [
        {
          code: "no-date-in-language",
          subjects: [`document:${symbol}`],
          path: ["documents", 0, "circulated", "fr"],
          message:
            "Unexpected document A/HRC/16/WG.3/1 without a date of circulation in French, expected Monday, 6 September 2010 at the latest, six weeks before Monday, 18 October 2010",
          mend: "State under `circulated` when it was or will be circulated in French",
        },
      ],
    },
  ],
  notJudged: [{ name: "a file without documents", session: { session }, reason: "the file has no documents" }],
};
