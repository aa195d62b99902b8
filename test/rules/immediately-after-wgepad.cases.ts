import { immediatelyAfterWgepad } from "../../src/rules/immediately-after-wgepad.ts";
import type { RuleCases } from "../support/rule-cases.ts";

const wgepad = (from: string, to: string, number = 10) => ({
  body: "wgepad",
  role: "wgepad",
  number,
  dates: { from, to },
});

export const cases: RuleCases = {
  rule: immediatelyAfterWgepad,
  valid: [
    {
      name: "it ended on Friday, this one starts on Monday",
      session: { related: [wgepad("2010-10-11", "2010-10-15")] },
    },
    {
      name: "it ended on Thursday before a holiday on Friday",
      session: {
        session: { holidays: [{ date: "2010-10-15", name: "Holiday of the duty station" }] },
        related: [wgepad("2010-10-11", "2010-10-14")],
      },
    },
    {
      name: "of several sessions the latest counts; one that comes later does not",
      session: {
        related: [
          wgepad("2011-03-28", "2011-04-01", 11),
          wgepad("2010-10-11", "2010-10-15"),
          wgepad("2010-04-12", "2010-04-16", 9),
        ],
      },
    },
  ],
  invalid: [
    {
      name: "a week in between",
      session: { related: [wgepad("2010-10-04", "2010-10-08")] },
      expected: [
        {
          code: "gap",
          subjects: ["session", "related:wgepad"],
          level: "soft",
          cost: 5,
          path: ["session", "dates", "from"],
          message:
            "Unexpected start on Monday, 18 October 2010, 5 working days after the tenth session of WGEPAD ended on Friday, 8 October 2010, expected Monday, 11 October 2010, the next working day",
          mend: "Start on Monday, 11 October 2010, or ask for later dates of the tenth session of WGEPAD",
          related: [{ subject: "related:wgepad", note: "ended here" }],
        },
      ],
    },
    {
      name: "one working day in between",
      session: { related: [wgepad("2010-10-11", "2010-10-14")] },
      expected: [{ code: "gap", subjects: ["session", "related:wgepad"], cost: 1 }],
    },
    {
      name: "it ends on the first day of this one",
      session: { related: [wgepad("2010-10-14", "2010-10-18")] },
      expected: [
        {
          code: "overlap",
          subjects: ["session", "related:wgepad"],
          level: "soft",
          cost: 1,
          path: ["session", "dates", "from"],
          message:
            "Unexpected 1 day in common with the tenth session of WGEPAD, from Monday, 18 October 2010, expected a start after it has ended",
          mend: "Start after the tenth session of WGEPAD has ended",
          related: [{ subject: "related:wgepad", note: "held here" }],
        },
      ],
    },
    {
      name: "it is held at the same time, and the one before ended long ago",
      session: { related: [wgepad("2010-04-12", "2010-04-16", 9), wgepad("2010-10-18", "2010-10-22")] },
      expected: [{ code: "overlap", subjects: ["session", "related:wgepad"], cost: 5 }],
    },
    {
      name: "a holiday in between counts as no working day",
      session: {
        session: { holidays: [{ date: "2010-10-15", name: "Holiday of the duty station" }] },
        related: [wgepad("2010-10-11", "2010-10-13")],
      },
      expected: [{ code: "gap", subjects: ["session", "related:wgepad"], cost: 1 }],
    },
  ],
  notJudged: [
    { name: "no related session", session: {}, reason: "the file lists no earlier session with the role wgepad" },
    {
      name: "a later session, and an earlier one with another role",
      session: {
        related: [
          wgepad("2010-11-01", "2010-11-05"),
          { body: "cerd", dates: { from: "2010-10-11", to: "2010-10-15" } },
        ],
      },
      reason: "the file lists no earlier session with the role wgepad",
    },
  ],
};
