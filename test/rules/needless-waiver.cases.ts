import { needlessWaiver } from "../../src/rules/needless-waiver.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { meeting, programme } from "../support/session-file.ts";

const wrongWeekday = programme([meeting("2010-10-18", "morning", [], { weekday: "Sunday" })]);
const rightWeekday = programme([meeting("2010-10-18", "morning", [], { weekday: "Monday" })]);
const waiver = { rule: "weekday-mismatch", reason: "Printed so in the original", until: "2010-10-18" };

export const cases: RuleCases = {
  rule: needlessWaiver,
  valid: [
    {
      name: "a waiver that accepts a finding, up to the first day of the session",
      session: { rules: { "weekday-mismatch": {}, waivers: [waiver] }, programme: wrongWeekday },
    },
    {
      name: "a waiver of a rule that cannot be judged",
      session: { rules: { "weekday-mismatch": {}, waivers: [waiver] } },
    },
  ],
  invalid: [
    {
      name: "a waiver that accepts nothing",
      session: { rules: { "weekday-mismatch": {}, waivers: [waiver] }, programme: rightWeekday },
      expected: [
        {
          code: "unused",
          subjects: ["rule:weekday-mismatch"],
          level: "soft",
          path: ["rules", "waivers", 0],
          message: "Unexpected waiver of weekday-mismatch that matches no finding, expected none",
          mend: "Remove the waiver, or correct its code and subjects",
        },
      ],
    },
    {
      name: "a waiver that ran out on the day before the session",
      session: {
        rules: { "weekday-mismatch": {}, waivers: [{ ...waiver, until: "2010-10-17" }] },
        programme: wrongWeekday,
      },
      expected: [
        {
          code: "expired",
          subjects: ["rule:weekday-mismatch"],
          path: ["rules", "waivers", 0, "until"],
          message:
            "Unexpected waiver of weekday-mismatch until Sunday, 17 October 2010, expected one that lasts to the first day of the session, Monday, 18 October 2010",
          mend: "Remove the waiver, or decide again and give it a later day",
        },
      ],
    },
    {
      name: "a waiver of another meeting",
      session: {
        rules: {
          "weekday-mismatch": {},
          waivers: [{ ...waiver, code: "weekday", subjects: ["meeting:2010-10-19-morning"] }],
        },
        programme: wrongWeekday,
      },
      expected: [{ code: "unused", subjects: ["rule:weekday-mismatch"] }],
    },
  ],
  notJudged: [],
};
