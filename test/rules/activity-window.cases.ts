import { activityWindow } from "../../src/rules/activity-window.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { meeting, programme } from "../support/session-file.ts";

const title = "Discussion on migration";
const migration = [{ activity: "migration", title }];

export const cases: RuleCases = {
  rule: activityWindow,
  valid: [
    {
      name: "the first and the last day of the window, in the mornings",
      session: {
        activities: [{ id: "migration", title, window: { from: "2010-10-19", to: "2010-10-20", parts: ["morning"] } }],
        programme: programme([
          meeting("2010-10-19", "morning", migration),
          meeting("2010-10-20", "morning", migration),
        ]),
      },
    },
    {
      name: "the third meeting, counted past a morning without service",
      session: {
        session: { noService: [{ date: "2010-10-18", part: "morning", reason: "Strike" }] },
        activities: [{ id: "migration", title, window: { meetings: { from: 3, to: 3 } } }],
        programme: programme([meeting("2010-10-19", "afternoon", migration)]),
      },
    },
  ],
  invalid: [
    {
      name: "the day after the window, and the afternoon of its last day",
      session: {
        activities: [{ id: "migration", title, window: { from: "2010-10-19", to: "2010-10-20", parts: ["morning"] } }],
        programme: programme([
          meeting("2010-10-20", "afternoon", migration),
          meeting("2010-10-21", "morning", migration),
        ]),
      },
      expected: [
        {
          code: "outside",
          subjects: ["activity:migration", "meeting:2010-10-20-afternoon"],
          level: "hard",
          path: ["programme", "meetings", 0, "entries", 0],
          message:
            'Unexpected "Discussion on migration" on Wednesday, 20 October 2010, afternoon (1st meeting), expected it from Tuesday, 19 October 2010 until Wednesday, 20 October 2010 in the morning',
          mend: "Move it into its window, or widen the window under `activities`",
        },
        { code: "outside", subjects: ["activity:migration", "meeting:2010-10-21-morning"] },
      ],
    },
    {
      name: "the second meeting, when the third is the first allowed",
      session: {
        activities: [{ id: "migration", title, window: { meetings: { from: 3, to: 4 } } }],
        programme: programme([meeting("2010-10-18", "afternoon", migration)]),
      },
      expected: [
        {
          code: "outside",
          subjects: ["activity:migration", "meeting:2010-10-18-afternoon"],
          message:
            'Unexpected "Discussion on migration" on Monday, 18 October 2010, afternoon (1st meeting), expected it from the 3rd meeting until the 4th meeting',
        },
      ],
    },
    {
      name: "a slot without service is no meeting of the count",
      session: {
        activities: [{ id: "migration", title, window: { meetings: { from: 1 } } }],
        programme: programme([meeting("2010-10-23", "morning", migration)]),
      },
      expected: [{ code: "outside", subjects: ["activity:migration", "meeting:2010-10-23-morning"] }],
    },
    {
      name: "the day before the window, and the meeting after the last one allowed",
      session: {
        activities: [
          { id: "migration", title, window: { from: "2010-10-19" } },
          { id: "health", title: "Health", window: { meetings: { to: 2 } } },
        ],
        programme: programme([
          meeting("2010-10-18", "morning", migration),
          meeting("2010-10-19", "morning", [{ activity: "health" }]),
        ]),
      },
      expected: [
        {
          code: "outside",
          subjects: ["activity:migration", "meeting:2010-10-18-morning"],
          message:
            'Unexpected "Discussion on migration" on Monday, 18 October 2010, morning (1st meeting), expected it from Tuesday, 19 October 2010',
        },
        {
          code: "outside",
          subjects: ["activity:health", "meeting:2010-10-19-morning"],
          message:
            'Unexpected "Health" on Tuesday, 19 October 2010, morning (2nd meeting), expected it until the 2nd meeting',
        },
      ],
    },
  ],
  notJudged: [
    { name: "a file without a programme", session: {}, reason: "the file has neither activities nor a programme" },
    {
      name: "activities without a window",
      session: { activities: [{ id: "migration", title }] },
      reason: "no activity states a window",
    },
  ],
};
