import { meetingOutsideSession } from "../../src/rules/meeting-outside-session.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { meeting, programme } from "../support/session-file.ts";

export const cases: RuleCases = {
  rule: meetingOutsideSession,
  valid: [
    {
      name: "meetings on the first and the last day",
      session: { programme: programme([meeting("2010-10-18", "morning"), meeting("2010-10-29", "afternoon")]) },
    },
    {
      name: "a meeting in the second part of a session that resumes",
      session: {
        session: {
          dates: [
            { from: "2010-10-18", to: "2010-10-22" },
            { from: "2010-11-15", to: "2010-11-19" },
          ],
        },
        programme: programme([meeting("2010-11-19", "morning")]),
      },
    },
    {
      name: "a cancelled meeting, and registration on the eve",
      session: {
        programme: programme([
          meeting("2010-10-17", "afternoon", [], { type: "registration" }),
          meeting("2010-11-01", "morning", [], { status: "cancelled" }),
        ]),
      },
    },
  ],
  invalid: [
    {
      name: "a meeting on the day after the last",
      session: { programme: programme([meeting("2010-10-30", "morning")]) },
      expected: [
        {
          code: "outside",
          subjects: ["meeting:2010-10-30-morning"],
          level: "hard",
          path: ["programme", "meetings", 0, "on"],
          message:
            "Unexpected meeting on Saturday, 30 October 2010, morning (1st meeting), 1 day after the nearest day of the session, expected Friday, 29 October 2010 or another day of the session",
          mend: "Correct the date of the meeting, or the dates of the session",
        },
      ],
    },
    {
      name: "a meeting between two parts, nearer to the second",
      session: {
        session: {
          dates: [
            { from: "2010-10-18", to: "2010-10-22" },
            { from: "2010-11-15", to: "2010-11-19" },
          ],
        },
        programme: programme([meeting("2010-11-12", "morning")]),
      },
      expected: [
        {
          code: "outside",
          subjects: ["meeting:2010-11-12-morning"],
          message:
            "Unexpected meeting on Friday, 12 November 2010, morning (1st meeting), 3 days before the nearest day of the session, expected Monday, 15 November 2010 or another day of the session",
        },
      ],
    },
    {
      name: "a slip in the year, and an informal meeting on the eve",
      session: {
        programme: programme([
          meeting("2009-10-18", "morning"),
          meeting("2010-10-17", "afternoon", [], { type: "informal" }),
          meeting("2010-10-18", "morning"),
        ]),
      },
      expected: [
        { code: "outside", subjects: ["meeting:2009-10-18-morning"] },
        { code: "outside", subjects: ["meeting:2010-10-17-afternoon"] },
      ],
    },
  ],
  notJudged: [{ name: "a file without a programme", session: {}, reason: "the file has no programme" }],
};
