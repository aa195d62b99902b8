import { lastTwoWeeksOfOctober } from "../../src/rules/last-two-weeks-of-october.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import type { SessionFragment } from "../support/session-file.ts";

const from = (first: string, last: string, reading?: string): SessionFragment => ({
  ...(reading === undefined ? {} : { rules: { "last-two-weeks-of-october": { params: { reading } } } }),
  session: { dates: { from: first, to: last } },
});

export const cases: RuleCases = {
  rule: lastTwoWeeksOfOctober,
  valid: [
    { name: "19 to 30 October 2026, the two weeks to the day", session: from("2026-10-19", "2026-10-30") },
    { name: "one week within the two", session: from("2010-10-25", "2010-10-29") },
    { name: "18 to 29 October 2027", session: from("2027-10-18", "2027-10-29") },
    { name: "16 to 27 October 2028, a month whose last Monday is the 30th", session: from("2028-10-16", "2028-10-27") },
    {
      name: "23 October to 3 November 2028, by the Mondays",
      session: from("2028-10-23", "2028-11-03", "monday-in-october"),
    },
    {
      name: "18 to 31 October, by the days, a Sunday included",
      session: from("2010-10-18", "2010-10-31", "18-31-october"),
    },
    {
      name: "a session in two parts, both within",
      session: {
        session: {
          dates: [
            { from: "2010-10-18", to: "2010-10-20" },
            { from: "2010-10-27", to: "2010-10-29" },
          ],
        },
      },
    },
  ],
  invalid: [
    {
      name: "5 to 16 October 2009, as the seventh session was",
      session: from("2009-10-05", "2009-10-16"),
      expected: [
        {
          code: "starts-early",
          subjects: ["session"],
          level: "medium",
          cost: 14,
          path: ["session", "dates", "from"],
          message:
            "Unexpected session that starts 14 days early: Monday, 5 October 2009, expected Monday, 19 October 2009 or later",
          mend: "Convene the session 14 days later",
        },
      ],
    },
    {
      name: "a week too late",
      session: from("2010-10-25", "2010-11-05"),
      expected: [
        {
          code: "ends-late",
          subjects: ["session"],
          level: "medium",
          cost: 7,
          path: ["session", "dates", "to"],
          message:
            "Unexpected session that ends 7 days late: Friday, 5 November 2010, expected Friday, 29 October 2010 or earlier",
          mend: "Convene the session 7 days earlier, or shorten it",
        },
      ],
    },
    {
      name: "the day before and the day after",
      session: from("2026-10-18", "2026-10-31"),
      expected: [
        { code: "starts-early", subjects: ["session"], cost: 1 },
        { code: "ends-late", subjects: ["session"], cost: 1 },
      ],
    },
    {
      name: "16 to 27 October 2028, by the Mondays",
      session: from("2028-10-16", "2028-10-27", "monday-in-october"),
      expected: [{ code: "starts-early", subjects: ["session"], cost: 7 }],
    },
    {
      name: "a Monday 1 November, by the days",
      session: from("2010-10-18", "2010-11-01", "18-31-october"),
      expected: [{ code: "ends-late", subjects: ["session"], cost: 1 }],
    },
    {
      name: "a second part in November",
      session: {
        session: {
          dates: [
            { from: "2010-10-18", to: "2010-10-22" },
            { from: "2010-11-22", to: "2010-11-26" },
          ],
        },
      },
      expected: [{ code: "ends-late", subjects: ["session"], cost: 28, path: ["session", "dates", 1, "to"] }],
    },
  ],
  notJudged: [],
};
