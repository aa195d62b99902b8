import { shareExperience } from "../../src/rules/share-experience.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { type EntryData, meeting, programme } from "../support/session-file.ts";

const exchange: EntryData = { title: "Exchange of national experiences", kind: "exchange-of-experience" };
const id = "activity:exchange-of-experience/Exchange of national experiences";
const practices: EntryData = { title: "Good practices of civil society", kind: "exchange-of-experience" };
const declared = { id: "experience", title: "Exchange of experience", kind: "exchange-of-experience" } as const;

export const cases: RuleCases = {
  rule: shareExperience,
  valid: [
    {
      name: "three hours in two meetings",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning", [{ ...exchange, minutes: 120 }]),
          meeting("2010-10-18", "afternoon", [{ ...exchange, continued: true, minutes: 60 }]),
        ]),
      },
    },
    {
      name: "a printed programme, which states no minutes",
      session: { programme: programme([meeting("2010-10-18", "morning", [exchange])]) },
    },
    {
      name: "activities that have three hours or more for it, not placed yet",
      session: { activities: [{ ...declared, minutes: { least: 180, most: 360 } }] },
    },
    {
      name: "two activities that have three hours together",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning", [{ ...exchange, minutes: 90 }]),
          meeting("2010-10-18", "afternoon", [{ ...practices, minutes: 90 }]),
        ]),
      },
    },
    {
      name: "one part without minutes: the least that the activity states counts",
      session: {
        activities: [{ ...declared, minutes: 180 }],
        programme: programme([
          meeting("2010-10-18", "morning", [{ activity: "experience", minutes: 60 }]),
          meeting("2010-10-18", "afternoon", [{ activity: "experience", continued: true }]),
        ]),
      },
    },
    {
      name: "two activities, the time of one of which is not known",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning", [{ ...exchange, minutes: 90 }]),
          meeting("2010-10-18", "afternoon", [practices]),
        ]),
      },
    },
    {
      name: "an exchange of any length, as asked",
      session: {
        rules: { "share-experience": { params: { minutes: 0 } } },
        programme: programme([meeting("2010-10-18", "morning", [{ ...exchange, minutes: 15 }])]),
      },
    },
  ],
  invalid: [
    {
      name: "a minute less than three hours",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning", [{ ...exchange, minutes: 120 }]),
          meeting("2010-10-18", "afternoon", [{ ...exchange, continued: true, minutes: 59 }]),
        ]),
      },
      expected: [
        {
          code: "too-short",
          subjects: [id],
          level: "medium",
          cost: 1,
          path: ["programme", "meetings", 0, "entries", 0],
          message:
            'Unexpected 179 minutes to share experience in "Exchange of national experiences", expected at least 180',
          mend: "Give it 1 minute more",
        },
      ],
    },
    {
      name: "a programme without it",
      session: {
        programme: programme([meeting("2010-10-18", "morning", [{ title: "Discussion", kind: "discussion" }])]),
      },
      expected: [
        {
          code: "missing",
          subjects: ["session"],
          level: "medium",
          path: ["programme", "meetings"],
          message: "Unexpected programme without an exchange of experience, expected at least 180 minutes of it",
          mend: "Add an entry, or an activity, of the kind exchange-of-experience",
        },
      ],
    },
    {
      name: "a side event, and a meeting that was cancelled",
      session: {
        rules: { "share-experience": { params: { minutes: 0 } } },
        programme: programme([
          meeting("2010-10-18", "lunchtime", [exchange], { type: "side-event", hours: "13:15-14:45" }),
          meeting("2010-10-19", "morning", [practices], { status: "cancelled" }),
        ]),
      },
      expected: [
        {
          code: "missing",
          subjects: ["session"],
          message: "Unexpected programme without an exchange of experience, expected one",
        },
      ],
    },
    {
      name: "an activity that may be shorter than three hours, or may be dropped",
      session: {
        activities: [
          { ...declared, minutes: { least: 90, most: 180 } },
          { ...declared, id: "more", title: "More of it", minutes: { least: 0, most: 180 } },
        ],
      },
      expected: [
        {
          code: "too-short",
          subjects: ["activity:experience", "activity:more"],
          message:
            'Unexpected 90 minutes to share experience in "Exchange of experience" and "More of it", expected at least 180',
        },
      ],
    },
    {
      name: "enough minutes only with those of a side event",
      session: {
        programme: programme([
          meeting("2010-10-18", "morning", [{ ...exchange, minutes: 120 }]),
          meeting("2010-10-18", "lunchtime", [{ ...exchange, minutes: 90 }], {
            type: "side-event",
            hours: "13:15-14:45",
          }),
        ]),
      },
      expected: [{ code: "too-short", subjects: [id] }],
    },
  ],
  notJudged: [
    { name: "a file without a programme", session: {}, reason: "the file has neither activities nor a programme" },
    {
      name: "an order of the day",
      session: {
        programme: programme([meeting("2010-10-20", "morning", [{ ...exchange, minutes: 60 }])], {
          covers: { from: "2010-10-20", to: "2010-10-20" },
        }),
      },
      reason: "the file holds an excerpt, the rule speaks of the whole session",
    },
  ],
};
