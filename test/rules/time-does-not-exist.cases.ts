import { timeDoesNotExist } from "../../src/rules/time-does-not-exist.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { meeting, programme } from "../support/session-file.ts";

const march = { dates: { from: "2010-03-22", to: "2010-04-01" } };
const night = (hours: string) => programme([meeting("2010-03-28", "evening", [], { hours })]);

export const cases: RuleCases = {
  rule: timeDoesNotExist,
  valid: [
    {
      name: "a meeting that starts when the clock has changed",
      session: { session: march, programme: night("03:00-05:00") },
    },
    {
      name: "a meeting over the clock change, from the last minute before it",
      session: { session: march, programme: night("01:59-03:00") },
    },
    {
      name: "an hour that another zone leaves out",
      session: { session: { ...march, timeZone: "America/New_York" }, programme: night("02:30-05:00") },
    },
  ],
  invalid: [
    {
      name: "a start in the hour left out",
      session: { session: march, programme: night("02:30-05:00") },
      expected: [
        {
          code: "skipped",
          subjects: ["meeting:2010-03-28-evening"],
          level: "medium",
          path: ["programme", "meetings", 0, "hours"],
          message:
            "Unexpected start at 2.30 of the meeting on Sunday, 28 March 2010, evening (1st meeting), a time that the clock change in Europe/Zurich leaves out, expected 1.30 or 3.30",
          mend: "Write 1.30 or 3.30",
        },
      ],
    },
    {
      name: "an end at the first minute left out",
      session: { session: march, programme: night("00:00-02:00") },
      expected: [{ code: "skipped", subjects: ["meeting:2010-03-28-evening"] }],
    },
    {
      name: "start and end in the hour left out",
      session: { session: march, programme: night("02:00-02:59") },
      expected: [
        { code: "skipped", subjects: ["meeting:2010-03-28-evening"] },
        { code: "skipped", subjects: ["meeting:2010-03-28-evening"] },
      ],
    },
    {
      name: "an end at midnight in a zone that changes at midnight",
      session: {
        session: { dates: { from: "2010-03-22", to: "2010-04-01" }, timeZone: "Asia/Beirut" },
        programme: programme([meeting("2010-03-27", "evening", [], { hours: "20:00-24:00" })]),
      },
      expected: [
        {
          code: "skipped",
          subjects: ["meeting:2010-03-27-evening"],
          message:
            "Unexpected end at 24.00 of the meeting on Saturday, 27 March 2010, evening (1st meeting), a time that the clock change in Asia/Beirut leaves out, expected 23.00 or 1.00",
        },
      ],
    },
  ],
  notJudged: [{ name: "a file without a programme", session: {}, reason: "the file has no programme" }],
};
