import { stakeholdersNotified } from "../../src/rules/stakeholders-notified.ts";
import type { RuleCases } from "../support/rule-cases.ts";

const all = (date: string) => ({ ngos: date, nhris: date, others: date });
const starting = (from: string, to: string) => ({ session: { dates: { from, to } } });
const monthsAhead = (months: number) => ({ rules: { "stakeholders-notified": { params: { months } } } });

export const cases: RuleCases = {
  rule: stakeholdersNotified,
  valid: [
    { name: "three months before the first day, to the day: a Sunday stands", session: { notices: all("2010-07-18") } },
    {
      name: "two months before, where two are asked for",
      session: { ...monthsAhead(2), notices: all("2010-08-18") },
    },
    {
      name: "six weeks before, where a month is asked for",
      session: { ...monthsAhead(1), notices: all("2010-09-06") },
    },
    {
      name: "the end of February, three months before 31 May",
      session: { ...starting("2010-05-31", "2010-06-04"), notices: all("2010-02-28") },
    },
  ],
  invalid: [
    {
      name: "non-governmental organizations a day late",
      session: { notices: { ...all("2010-07-18"), ngos: "2010-07-19" } },
      expected: [
        {
          code: "late",
          subjects: ["session"],
          level: "soft",
          cost: 1,
          path: ["notices", "ngos"],
          message:
            "Unexpected notice to non-governmental organizations on Monday, 19 July 2010, 1 day late, expected Sunday, 18 July 2010 at the latest, three months before Monday, 18 October 2010",
          mend: "Notify the non-governmental organizations by then, or convene the session 1 day later",
        },
      ],
    },
    {
      name: "no date at all",
      session: { notices: {} },
      expected: [
        {
          code: "no-ngos-date",
          subjects: ["session"],
          level: "soft",
          path: ["notices", "ngos"],
          message:
            "Unexpected lack of a date for notifying non-governmental organizations, expected Sunday, 18 July 2010 at the latest, three months before Monday, 18 October 2010",
          mend: "State it under `notices: {ngos: …}`",
        },
        {
          code: "no-nhris-date",
          subjects: ["session"],
          path: ["notices", "nhris"],
          message:
            "Unexpected lack of a date for notifying national human rights institutions, expected Sunday, 18 July 2010 at the latest, three months before Monday, 18 October 2010",
          mend: "State it under `notices: {nhris: …}`",
        },
        {
          code: "no-others-date",
          subjects: ["session"],
          path: ["notices", "others"],
          message:
            "Unexpected lack of a date for notifying other stakeholders, expected Sunday, 18 July 2010 at the latest, three months before Monday, 18 October 2010",
          mend: "State it under `notices: {others: …}`",
        },
      ],
    },
    {
      name: "less than six weeks before, where no month is asked for",
      session: { ...monthsAhead(0), notices: { ...all("2010-09-06"), others: "2010-09-07" } },
      expected: [
        {
          code: "late",
          subjects: ["session"],
          cost: 1,
          message:
            "Unexpected notice to other stakeholders on Tuesday, 7 September 2010, 1 day late, expected Monday, 6 September 2010 at the latest, six weeks before Monday, 18 October 2010",
        },
      ],
    },
    {
      name: "a month before, where a month is asked for",
      session: { ...monthsAhead(1), notices: { ...all("2010-09-06"), nhris: "2010-09-18" } },
      expected: [{ code: "late", subjects: ["session"], cost: 12 }],
    },
    {
      name: "a day late, where ten months are asked for",
      session: { ...monthsAhead(10), notices: { ...all("2009-12-18"), nhris: "2009-12-19" } },
      expected: [
        {
          code: "late",
          subjects: ["session"],
          cost: 1,
          message:
            "Unexpected notice to national human rights institutions on Saturday, 19 December 2009, 1 day late, expected Friday, 18 December 2009 at the latest, 10 months before Monday, 18 October 2010",
        },
      ],
    },
  ],
  notJudged: [{ name: "a file without notices", session: {}, reason: "the file has no dates of notices" }],
};
