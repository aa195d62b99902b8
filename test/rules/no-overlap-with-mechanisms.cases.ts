import { noOverlapWithMechanisms } from "../../src/rules/no-overlap-with-mechanisms.ts";
import type { RuleCases } from "../support/rule-cases.ts";

const mechanism = (from: string, to: string, number = 2) => ({
  body: "adhoc-complementary-standards",
  role: "durban-mechanism",
  name: "Ad Hoc Committee on the Elaboration of Complementary Standards",
  number,
  dates: { from, to },
});

export const cases: RuleCases = {
  rule: noOverlapWithMechanisms,
  valid: [
    {
      name: "one ends the day before, another starts the day after",
      session: { related: [mechanism("2010-10-11", "2010-10-17"), mechanism("2010-10-30", "2010-11-05", 3)] },
    },
    {
      name: "between the two parts of the session",
      session: {
        session: {
          dates: [
            { from: "2010-10-18", to: "2010-10-22" },
            { from: "2010-11-01", to: "2010-11-05" },
          ],
        },
        related: [mechanism("2010-10-23", "2010-10-31")],
      },
    },
    {
      name: "on the same days a session with another role",
      session: {
        related: [
          mechanism("2010-11-22", "2010-12-03"),
          { body: "wgepad", role: "wgepad", dates: { from: "2010-10-18", to: "2010-10-22" } },
        ],
      },
    },
  ],
  invalid: [
    {
      name: "it ends on the first day of this one",
      session: { related: [mechanism("2010-10-11", "2010-10-18")] },
      expected: [
        {
          code: "overlap",
          subjects: ["session", "related:adhoc-complementary-standards"],
          level: "soft",
          cost: 1,
          path: ["session", "dates", "from"],
          message:
            "Unexpected 1 day in common with the Ad Hoc Committee on the Elaboration of Complementary Standards, from Monday, 18 October 2010, expected none",
          mend: "Convene the session at another time, or ask for other dates of the Ad Hoc Committee on the Elaboration of Complementary Standards",
          related: [{ subject: "related:adhoc-complementary-standards", note: "held here" }],
        },
      ],
    },
    {
      name: "it starts on the last day of this one, and meets in parts",
      session: {
        related: [
          {
            body: "experts",
            role: "durban-mechanism",
            dates: [
              { from: "2010-10-29", to: "2010-11-05" },
              { from: "2010-10-20", to: "2010-10-21" },
            ],
          },
        ],
      },
      expected: [
        {
          code: "overlap",
          subjects: ["session", "related:experts"],
          cost: 3,
          message:
            "Unexpected 3 days in common with the session of EXPERTS, from Wednesday, 20 October 2010, expected none",
        },
      ],
    },
    {
      name: "two sessions, each with days of its own in common",
      session: {
        related: [
          { body: "experts", role: "durban-mechanism", dates: { from: "2010-10-28", to: "2010-11-05" } },
          mechanism("2010-10-18", "2010-10-29"),
        ],
      },
      expected: [
        { code: "overlap", subjects: ["session", "related:adhoc-complementary-standards"], cost: 12 },
        { code: "overlap", subjects: ["session", "related:experts"], cost: 2 },
      ],
    },
  ],
  notJudged: [
    {
      name: "no session with that role",
      session: { related: [{ body: "wgepad", role: "wgepad", dates: { from: "2010-10-18", to: "2010-10-22" } }] },
      reason: "the file lists no session with the role durban-mechanism",
    },
  ],
};
