import { meetingWithoutService } from "../../src/rules/meeting-without-service.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { meeting, programme } from "../support/session-file.ts";

const statements = { kind: "general-statements", title: "General statements" } as const;

export const cases: RuleCases = {
  rule: meetingWithoutService,
  valid: [
    {
      name: "a meeting in the other half of a day that is half without service",
      session: {
        session: {
          noService: [
            { date: "2010-10-20", part: "afternoon", reason: "Interpreters are at the Human Rights Council" },
          ],
        },
        programme: programme([meeting("2010-10-20", "morning", [statements])]),
      },
    },
    {
      name: "a cancelled meeting without service, a side event on a Saturday, registration on a Sunday",
      session: {
        session: {
          dates: { from: "2010-10-17", to: "2010-10-29" },
          noService: [{ date: "2010-10-20", reason: "Strike" }],
        },
        programme: programme([
          meeting("2010-10-17", "afternoon", [], { type: "registration" }),
          meeting("2010-10-20", "morning", [statements], { status: "cancelled" }),
          meeting("2010-10-23", "morning", [{ title: "Exhibition" }], { type: "side-event" }),
        ]),
      },
    },
    {
      name: "a cancelled meeting without entries",
      session: {
        session: { noService: [{ date: "2010-10-20", reason: "Strike" }] },
        programme: programme([meeting("2010-10-20", "morning", [], { status: "cancelled" })]),
      },
    },
  ],
  invalid: [
    {
      name: "a meeting in an afternoon without service",
      session: {
        session: {
          noService: [
            { date: "2010-10-20", part: "afternoon", reason: "Interpreters are at the Human Rights Council" },
          ],
        },
        programme: programme([meeting("2010-10-20", "afternoon", [statements])]),
      },
      expected: [
        {
          code: "no-service",
          subjects: ["activity:general-statements/General statements", "meeting:2010-10-20-afternoon"],
          level: "hard",
          path: ["programme", "meetings", 0, "entries", 0],
          message:
            'Unexpected "General statements" on Wednesday, 20 October 2010, afternoon (1st meeting), expected nothing there, since there is no service: Interpreters are at the Human Rights Council',
          mend: "Move it to a slot with service, or cancel the meeting",
        },
      ],
    },
    {
      name: "a meeting on a holiday",
      session: {
        session: {
          dates: { from: "2010-11-15", to: "2010-11-19" },
          holidays: [{ date: "2010-11-16", name: "Eid al-Adha" }],
        },
        programme: programme([meeting("2010-11-16", "morning", [statements])]),
      },
      expected: [
        {
          code: "holiday",
          subjects: ["activity:general-statements/General statements", "meeting:2010-11-16-morning"],
          level: "hard",
          path: ["programme", "meetings", 0, "entries", 0],
          message:
            'Unexpected "General statements" on Tuesday, 16 November 2010, morning (1st meeting), expected nothing on an official holiday: Eid al-Adha',
          mend: "Move it to a working day",
        },
      ],
    },
    {
      name: "a meeting on a Saturday",
      session: { programme: programme([meeting("2010-10-23", "morning", [statements])]) },
      expected: [
        {
          code: "weekend",
          subjects: ["activity:general-statements/General statements", "meeting:2010-10-23-morning"],
          level: "medium",
          path: ["programme", "meetings", 0, "entries", 0],
          message:
            'Unexpected "General statements" on Saturday, 23 October 2010, morning (1st meeting), expected a working day',
          mend: "Move it to a working day, or waive the finding with the decision to meet on the weekend",
        },
      ],
    },
    {
      name: "a meeting without entries on a Sunday, and on a day without service",
      session: {
        session: { noService: [{ date: "2010-10-25", reason: "Strike" }] },
        programme: programme([meeting("2010-10-24", "morning"), meeting("2010-10-25", "afternoon")]),
      },
      expected: [
        {
          code: "no-service",
          subjects: ["meeting:2010-10-25-afternoon"],
          level: "hard",
          message:
            "Unexpected meeting on Monday, 25 October 2010, afternoon (2nd meeting), expected nothing there, since there is no service: Strike",
        },
        { code: "weekend", subjects: ["meeting:2010-10-24-morning"], level: "medium" },
      ],
    },
    {
      name: "a meeting with a bare heading in one of several slots without service, each for its own reason",
      session: {
        agenda: [{ number: "4", title: "Themes", subItems: [{ letter: "a", title: "Migration" }] }],
        session: {
          noService: [
            { date: "2010-10-20", part: "afternoon", reason: "Strike" },
            { date: "2010-10-21", part: "morning", reason: "Translation" },
            { date: "2010-10-21", part: "afternoon", reason: "Training" },
          ],
        },
        programme: programme([meeting("2010-10-21", "afternoon", [{ item: "4" }])]),
      },
      expected: [
        {
          code: "no-service",
          subjects: ["meeting:2010-10-21-afternoon"],
          message:
            "Unexpected meeting on Thursday, 21 October 2010, afternoon (1st meeting), expected nothing there, since there is no service: Training",
        },
      ],
    },
  ],
  notJudged: [
    { name: "a file without a programme", session: {}, reason: "the file has neither activities nor a programme" },
  ],
};
