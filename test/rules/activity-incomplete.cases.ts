import { activityIncomplete } from "../../src/rules/activity-incomplete.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { meeting, programme } from "../support/session-file.ts";

const panellists = { cubias: { name: "Elizabeth Cubias", honorific: "Mrs." } };
const title = "Discussion on migration";
const part = (minutes?: number) => ({ activity: "migration", title, ...(minutes === undefined ? {} : { minutes }) });

export const cases: RuleCases = {
  rule: activityIncomplete,
  valid: [
    {
      name: "all minutes in two parts, each panellist once",
      session: {
        panellists,
        activities: [{ id: "migration", title, minutes: 240, parts: { minutes: 60, most: 2 }, panellists: ["cubias"] }],
        programme: programme([
          meeting("2010-10-18", "morning", [part(180)]),
          meeting("2010-10-18", "afternoon", [{ ...part(60), panellists: ["cubias"] }]),
        ]),
      },
    },
    {
      name: "a programme printed without minutes",
      session: {
        activities: [{ id: "migration", title, minutes: 360 }],
        programme: programme([meeting("2010-10-18", "morning", [part()])]),
      },
    },
    {
      name: "what may be dropped is dropped, its panellist with it; what states no minutes is there",
      session: {
        panellists,
        activities: [
          { id: "migration", title },
          { id: "reserve", title: "Reserve", minutes: { least: 0, most: 15 }, panellists: ["cubias"] },
          { id: "statements", title: "Statements", minutes: { least: 60, most: 90 } },
        ],
        programme: programme([
          meeting("2010-10-18", "morning", [
            part(10),
            { activity: "reserve", title: "Reserve", minutes: 15, panellists: ["cubias"] },
            { activity: "statements", title: "Statements", minutes: 90 },
          ]),
        ]),
      },
    },
  ],
  invalid: [
    {
      name: "half an hour is missing",
      session: {
        activities: [{ id: "migration", title, minutes: 240 }],
        programme: programme([
          meeting("2010-10-18", "morning", [part(180)]),
          meeting("2010-10-18", "afternoon", [part(30)]),
        ]),
      },
      expected: [
        {
          code: "incomplete",
          subjects: ["activity:migration"],
          level: "hard",
          cost: 30,
          message: 'Unexpected 210 minutes for "Discussion on migration", expected at least 240',
        },
      ],
    },
    {
      name: "an activity that stands nowhere",
      session: { activities: [{ id: "migration", title, minutes: 240 }], programme: programme([]) },
      expected: [
        {
          code: "incomplete",
          subjects: ["activity:migration"],
          cost: 240,
          message: 'Unexpected absence of "Discussion on migration", expected its 240 minutes in the programme',
        },
      ],
    },
    {
      name: "an activity without minutes that stands nowhere",
      session: { activities: [{ id: "migration", title }], programme: programme([]) },
      expected: [
        {
          code: "incomplete",
          subjects: ["activity:migration"],
          cost: 15,
          message: 'Unexpected absence of "Discussion on migration", expected it in the programme',
        },
      ],
    },
    {
      name: "a minute too much",
      session: {
        activities: [{ id: "migration", title, minutes: 120 }],
        programme: programme([meeting("2010-10-18", "morning", [part(121)])]),
      },
      expected: [
        {
          code: "overlong",
          subjects: ["activity:migration", "meeting:2010-10-18-morning"],
          level: "hard",
          cost: 1,
          message: 'Unexpected 121 minutes for "Discussion on migration", expected at most 120',
        },
      ],
    },
    {
      name: "less than there could be",
      session: {
        activities: [{ id: "migration", title, minutes: { least: 90, most: 120 } }],
        programme: programme([meeting("2010-10-18", "morning", [part(90)])]),
      },
      expected: [
        {
          code: "shortened",
          subjects: ["activity:migration"],
          level: "soft",
          cost: 30,
          message: 'Unexpected 90 minutes for "Discussion on migration", expected 120 if there is time',
        },
      ],
    },
    {
      name: "a part that is too short, and one part too many",
      session: {
        activities: [{ id: "migration", title, minutes: 195, parts: { minutes: 60, most: 2 } }],
        programme: programme([
          meeting("2010-10-18", "morning", [part(75)]),
          meeting("2010-10-18", "afternoon", [part(75)]),
          meeting("2010-10-19", "morning", [part(45)]),
        ]),
      },
      expected: [
        {
          code: "part-too-short",
          subjects: ["activity:migration", "meeting:2010-10-19-morning"],
          level: "hard",
          cost: 15,
          message:
            'Unexpected part of 45 minutes of "Discussion on migration" on Tuesday, 19 October 2010, morning (3rd meeting), expected at least 60 in a meeting',
        },
        {
          code: "too-many-parts",
          subjects: ["activity:migration", "meeting:2010-10-19-morning", "meeting:2010-10-18-afternoon"],
          level: "hard",
          cost: 1,
          message: 'Unexpected 3 parts of "Discussion on migration", expected at most 2',
        },
      ],
    },
    {
      name: "one panellist nowhere, another twice",
      session: {
        panellists: { ...panellists, wani: { name: "Ibrahim Wani", honorific: "Mr." } },
        activities: [{ id: "migration", title, minutes: 120, panellists: ["cubias", "wani"] }],
        programme: programme([
          meeting("2010-10-18", "morning", [{ ...part(60), panellists: ["wani"] }]),
          meeting("2010-10-18", "afternoon", [{ ...part(60), panellists: ["wani"] }]),
        ]),
      },
      expected: [
        {
          code: "appearance",
          subjects: ["panellist:cubias", "activity:migration"],
          level: "hard",
          message:
            'Unexpected absence of Mrs. Elizabeth Cubias in "Discussion on migration", expected one appearance in the programme',
        },
        {
          code: "appearance",
          subjects: [
            "panellist:wani",
            "activity:migration",
            "meeting:2010-10-18-afternoon",
            "meeting:2010-10-18-morning",
          ],
          level: "hard",
          message:
            'Unexpected second appearance of Mr. Ibrahim Wani in "Discussion on migration" on Monday, 18 October 2010, afternoon (2nd meeting), expected one, on Monday, 18 October 2010, morning (1st meeting)',
        },
      ],
    },
  ],
  notJudged: [
    { name: "a file without a programme", session: {}, reason: "the file has neither activities nor a programme" },
    {
      name: "activities that are not placed yet",
      session: { activities: [{ id: "migration", title, minutes: 240 }] },
      reason: "the file has no programme",
    },
    {
      name: "an order of the day",
      session: {
        activities: [{ id: "migration", title, minutes: 240 }],
        programme: programme([meeting("2010-10-18", "morning", [part(60)])], {
          covers: { from: "2010-10-18", to: "2010-10-18" },
        }),
      },
      reason: "the file holds an excerpt, the rule speaks of the whole session",
    },
  ],
};
