import { meetingOverCapacity } from "../../src/rules/meeting-over-capacity.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { meeting, programme } from "../support/session-file.ts";

const talk = (title: string, minutes?: number) => ({ title, ...(minutes === undefined ? {} : { minutes }) });

export const cases: RuleCases = {
  rule: meetingOverCapacity,
  valid: [
    {
      name: "entries that fill three hours to the minute",
      session: {
        programme: programme([meeting("2010-10-18", "morning", [talk("Statements", 90), talk("Questions", 90)])]),
      },
    },
    {
      name: "a long meeting with an open end",
      session: {
        programme: programme([
          meeting("2010-10-18", "afternoon", [talk("Negotiations", 300)], { hours: "15:00-18:00+" }),
        ]),
      },
    },
    {
      name: "a start without an end, taken at the stated length",
      session: {
        session: { nominalMinutes: 240 },
        programme: programme([meeting("2010-10-18", "morning", [talk("Visit", 240)], { hours: "09:00-" })]),
      },
    },
  ],
  invalid: [
    {
      name: "half an hour more than the meeting has",
      session: {
        programme: programme([meeting("2010-10-18", "morning", [talk("Statements", 120), talk("Questions", 90)])]),
      },
      expected: [
        {
          code: "over",
          subjects: ["meeting:2010-10-18-morning"],
          level: "hard",
          cost: 30,
          path: ["programme", "meetings", 0],
          message:
            "Unexpected 210 minutes of work on Monday, 18 October 2010, morning (1st meeting), expected at most the 180 minutes of its hours",
          mend: "Move or shorten 30 minutes of work, or give the meeting longer hours",
        },
      ],
    },
    {
      name: "one minute more than a shorter meeting has",
      session: {
        programme: programme([meeting("2010-10-18", "evening", [talk("Statements", 91)], { hours: "18:00-19:30" })]),
      },
      expected: [{ code: "over", subjects: ["meeting:2010-10-18-evening"], cost: 1 }],
    },
    {
      name: "an entry without minutes beside one that fills the meeting",
      session: {
        programme: programme([meeting("2010-10-18", "morning", [talk("Statements", 180), talk("Questions")])]),
      },
      expected: [{ code: "over", subjects: ["meeting:2010-10-18-morning"], cost: 15 }],
    },
  ],
  notJudged: [
    { name: "a file without a programme", session: {}, reason: "the file has neither activities nor a programme" },
    {
      name: "activities that are not placed yet",
      session: { activities: [{ id: "statements", minutes: 600 }] },
      reason: "the file has no programme",
    },
  ],
};
