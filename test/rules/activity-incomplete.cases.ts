import { activityIncomplete } from "../../src/rules/activity-incomplete.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { meeting, programme } from "../support/session-file.ts";

const panellists = { cubias: { name: "Elizabeth Cubias", honorific: "Mrs." } };
const threePeople = {
  ...panellists,
  wani: { name: "Ibrahim Wani", honorific: "Mr." },
  klug: { name: "Anja Klug", honorific: "Ms." },
};
const title = "Discussion on migration";
const part = (minutes?: number) => ({ activity: "migration", title, ...(minutes === undefined ? {} : { minutes }) });

export const cases: RuleCases = {
  rule: activityIncomplete,
  valid: [
    {
      name: "as many panellists in a meeting as it may have, and all of those who speak together",
      session: {
        panellists: threePeople,
        activities: [
          { id: "migration", title, minutes: 120, panellists: ["cubias", "wani", "klug"], perMeeting: 2 },
          { id: "health", title: "Health", minutes: 60, panellists: ["cubias", "wani"], together: true },
        ],
        programme: programme([
          meeting("2010-10-18", "morning", [{ ...part(60), panellists: ["cubias", "wani"] }]),
          meeting("2010-10-18", "afternoon", [{ ...part(60), panellists: ["klug"] }]),
          meeting("2010-10-19", "morning", [{ activity: "health", minutes: 60, panellists: ["cubias", "wani"] }]),
        ]),
      },
    },
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
          path: ["activities", 0],
          message: 'Unexpected 210 minutes for "Discussion on migration", expected at least 240',
          mend: "Give it 30 more minutes, or lower its minutes under `activities`",
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
          path: ["programme", "meetings", 0, "entries", 0],
          message: 'Unexpected 121 minutes for "Discussion on migration", expected at most 120',
          mend: "Take 1 minute from it, or raise its minutes under `activities`",
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
          path: ["activities", 0],
          message: 'Unexpected 90 minutes for "Discussion on migration", expected 120 if there is time',
          mend: "Give it 30 more minutes when some are free",
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
          path: ["programme", "meetings", 2, "entries", 0],
          message:
            'Unexpected part of 45 minutes of "Discussion on migration" on Tuesday, 19 October 2010, morning (3rd meeting), expected at least 60 in a meeting',
          mend: "Lengthen this part by 15 minutes, or join it with another",
        },
        {
          code: "too-many-parts",
          subjects: ["activity:migration", "meeting:2010-10-19-morning", "meeting:2010-10-18-afternoon"],
          level: "hard",
          cost: 1,
          path: ["programme", "meetings", 2, "entries", 0],
          message: 'Unexpected 3 parts of "Discussion on migration", expected at most 2',
          mend: "Join 2 parts of it",
          related: [{ subject: "activity:migration", note: "already here" }],
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
          path: ["activities", 0, "panellists", 0],
          message:
            'Unexpected absence of Mrs. Elizabeth Cubias in "Discussion on migration", expected one appearance in the programme',
          mend: "List the panellist on exactly one entry of the activity",
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
          related: [{ subject: "panellist:wani", note: "already here" }],
        },
      ],
    },
    {
      name: "one panellist in two meetings, who is all that should speak together: one finding",
      session: {
        panellists,
        activities: [{ id: "migration", title, panellists: ["cubias"], together: true, perMeeting: 1 }],
        programme: programme([
          meeting("2010-10-18", "morning", [{ ...part(), panellists: ["cubias"] }]),
          meeting("2010-10-18", "afternoon", [{ ...part(), panellists: ["cubias"] }]),
        ]),
      },
      expected: [
        {
          code: "appearance",
          subjects: [
            "panellist:cubias",
            "activity:migration",
            "meeting:2010-10-18-afternoon",
            "meeting:2010-10-18-morning",
          ],
        },
      ],
    },
    {
      name: "one panellist more in a meeting than it may have",
      session: {
        panellists: threePeople,
        activities: [{ id: "migration", title, minutes: 60, panellists: ["cubias", "wani", "klug"], perMeeting: 2 }],
        programme: programme([
          meeting("2010-10-18", "morning", [{ ...part(60), panellists: ["cubias", "wani", "klug"] }]),
        ]),
      },
      expected: [
        {
          code: "crowded",
          subjects: ["meeting:2010-10-18-morning"],
          level: "hard",
          cost: 1,
          path: ["programme", "meetings", 0],
          message:
            'Unexpected 3 panellists of "Discussion on migration" on Monday, 18 October 2010, morning (1st meeting), expected at most 2 in a meeting',
          mend: "Hear 1 of them in another meeting, or raise `perMeeting`",
        },
      ],
    },
    {
      name: "panellists in two meetings who are to speak together",
      session: {
        panellists: threePeople,
        activities: [{ id: "migration", title, minutes: 120, panellists: ["cubias", "wani"], together: true }],
        programme: programme([
          meeting("2010-10-18", "morning", [{ ...part(60), panellists: ["cubias"] }]),
          meeting("2010-10-18", "afternoon", [{ ...part(60), panellists: ["wani"] }]),
        ]),
      },
      expected: [
        {
          code: "separated",
          subjects: [
            "panellist:wani",
            "activity:migration",
            "meeting:2010-10-18-afternoon",
            "panellist:cubias",
            "meeting:2010-10-18-morning",
          ],
          cost: 1,
          path: ["programme", "meetings", 1, "entries", 0, "panellists", 0],
          message:
            'Unexpected Mr. Ibrahim Wani in "Discussion on migration" on Monday, 18 October 2010, afternoon (2nd meeting), expected all panellists of "Discussion on migration" in one meeting',
          mend: "Hear them in one meeting, or take away `together`",
          related: [{ subject: "panellist:cubias", note: "already here" }],
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
