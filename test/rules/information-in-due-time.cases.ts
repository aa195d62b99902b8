import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { informationInDueTime } from "../../src/rules/information-in-due-time.ts";
import type { RuleCases } from "../support/rule-cases.ts";

type DocumentData = NonNullable<SessionFile["documents"]>[number];

const replies = (circulated?: DocumentData["circulated"]): DocumentData => ({
  symbol: "A/HRC/16/WG.3/INF.1",
  title: "Replies to the questionnaire",
  kind: "information",
  ...(circulated && { circulated }),
});

export const cases: RuleCases = {
  rule: informationInDueTime,
  valid: [
    {
      name: "six weeks before the first day, to the day, in each language",
      session: { documents: [replies({ en: "2010-09-06", fr: "2010-09-01" })] },
    },
    {
      name: "documents of other kinds come later",
      session: {
        documents: [
          replies({ en: "2010-09-06" }),
          { symbol: "A/HRC/16/WG.3/1", circulated: { en: "2010-10-01" } },
          { symbol: "A/HRC/16/WG.3/L.1", kind: "in-session" },
        ],
      },
    },
  ],
  invalid: [
    {
      name: "a day late",
      session: { documents: [replies({ en: "2010-09-07" })] },
      expected: [
        {
          code: "late",
          subjects: ["document:A/HRC/16/WG.3/INF.1"],
          level: "soft",
          cost: 1,
          path: ["documents", 0, "circulated", "en"],
          message:
            'Unexpected circulation of the information in A/HRC/16/WG.3/INF.1 "Replies to the questionnaire" in English on Tuesday, 7 September 2010, 1 day late, expected Monday, 6 September 2010 at the latest, six weeks before Monday, 18 October 2010',
          mend: "Circulate it by then, or convene the session 1 day later",
        },
      ],
    },
    {
      name: "without a date",
      session: { documents: [replies()] },
      expected: [
        {
          code: "no-date",
          subjects: ["document:A/HRC/16/WG.3/INF.1"],
          level: "soft",
          cost: 1,
          path: ["documents", 0, "circulated"],
          message:
            'Unexpected information in A/HRC/16/WG.3/INF.1 "Replies to the questionnaire" without a date of circulation, expected Monday, 6 September 2010 at the latest, six weeks before Monday, 18 October 2010',
          mend: "State under `circulated` when it was or will be circulated",
        },
      ],
    },
    {
      name: "late in two languages of three, and an empty list of dates",
      session: {
        documents: [
          { symbol: "A/HRC/16/WG.3/INF.2", kind: "information", circulated: {} },
          replies({ en: "2010-09-06", es: "2010-09-08", fr: "2010-10-18" }),
        ],
      },
      expected: [
        { code: "no-date", subjects: ["document:A/HRC/16/WG.3/INF.2"] },
        { code: "late", subjects: ["document:A/HRC/16/WG.3/INF.1"], cost: 2 },
        { code: "late", subjects: ["document:A/HRC/16/WG.3/INF.1"], cost: 42 },
      ],
    },
  ],
  notJudged: [
    { name: "a file without documents", session: {}, reason: "the file has no documents" },
    {
      name: "only documents of other kinds",
      session: { documents: [{ symbol: "A/HRC/16/WG.3/1", circulated: { en: "2010-09-06" } }] },
      reason: "the file has no document of the kind information",
    },
  ],
};
