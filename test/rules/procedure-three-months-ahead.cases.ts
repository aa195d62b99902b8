import { procedureThreeMonthsAhead } from "../../src/rules/procedure-three-months-ahead.ts";
import type { RuleCases } from "../support/rule-cases.ts";

const starting = (from: string, to: string) => ({ session: { dates: { from, to } } });
const october = starting("2010-10-18", "2010-10-29");
const all = (date: string) => ({ agenda: date, programme: date, themes: date });

export const cases: RuleCases = {
  rule: procedureThreeMonthsAhead,
  valid: [
    {
      name: "three months before the first day, to the day: a Sunday stands",
      session: { ...october, procedure: all("2010-07-18") },
    },
    {
      name: "the end of February, three months before 31 May",
      session: { ...starting("2010-05-31", "2010-06-04"), procedure: all("2010-02-28") },
    },
    {
      name: "29 February in a leap year",
      session: { ...starting("2012-05-31", "2012-06-01"), procedure: all("2012-02-29") },
    },
  ],
  invalid: [
    {
      name: "the themes a day late",
      session: { ...october, procedure: { ...all("2010-07-16"), themes: "2010-07-19" } },
      expected: [
        {
          code: "late",
          subjects: ["session"],
          level: "medium",
          cost: 1,
          path: ["procedure", "themes"],
          message:
            "Unexpected date for addressing the themes, Monday, 19 July 2010, 1 day late, expected Sunday, 18 July 2010 at the latest, three months before Monday, 18 October 2010",
          mend: "Address the themes by then, or convene the session 1 day later",
        },
      ],
    },
    {
      name: "no date at all",
      session: { ...october, procedure: {} },
      expected: [
        {
          code: "no-agenda-date",
          subjects: ["session"],
          level: "medium",
          path: ["procedure", "agenda"],
          message:
            "Unexpected lack of a date for addressing the agenda, expected Sunday, 18 July 2010 at the latest, three months before Monday, 18 October 2010",
          mend: "State it under `procedure: {agenda: …}`",
        },
        {
          code: "no-programme-date",
          subjects: ["session"],
          path: ["procedure", "programme"],
          message:
            "Unexpected lack of a date for addressing the programme of work, expected Sunday, 18 July 2010 at the latest, three months before Monday, 18 October 2010",
          mend: "State it under `procedure: {programme: …}`",
        },
        {
          code: "no-themes-date",
          subjects: ["session"],
          path: ["procedure", "themes"],
          message:
            "Unexpected lack of a date for addressing the themes, expected Sunday, 18 July 2010 at the latest, three months before Monday, 18 October 2010",
          mend: "State it under `procedure: {themes: …}`",
        },
      ],
    },
    {
      name: "1 March, a day after the end of February",
      session: { ...starting("2010-05-31", "2010-06-04"), procedure: all("2010-03-01") },
      expected: [
        { code: "late", subjects: ["session"], cost: 1 },
        { code: "late", subjects: ["session"], cost: 1 },
        { code: "late", subjects: ["session"], cost: 1 },
      ],
    },
  ],
  notJudged: [{ name: "a file without dates of procedure", session: {}, reason: "the file has no dates of procedure" }],
};
