import { panellistDoubleBooked } from "../../src/rules/panellist-double-booked.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { type EntryData, meeting, programme, type SessionFragment } from "../support/session-file.ts";

type PanellistData = NonNullable<SessionFragment["panellists"]>[string];

const panellists = { cubias: { name: "Elizabeth Cubias", honorific: "Mrs." } };
const talk = (title: string): EntryData => ({ title, kind: "discussion", panellists: ["cubias"] });
const wgepad = {
  body: "wgepad",
  role: "wgepad",
  number: 10,
  dates: { from: "2010-10-18", to: "2010-10-22" },
  panellists: [{ id: "cubias", dates: [{ date: "2010-10-19", part: "morning" as const }] }],
};

/** The tenth session of WGEPAD in New York, where a person speaks on one morning. */
const inNewYork = (person: PanellistData, rest: SessionFragment = {}): SessionFragment => ({
  body: { id: "wgepad", name: "Working Group of Experts on People of African Descent", acronym: "WGEPAD" },
  session: { number: 10, dates: { from: "2010-10-18", to: "2010-10-22" }, timeZone: "America/New_York" },
  panellists: { guest: person },
  programme: programme([meeting("2010-10-18", "morning", [{ title: "Profiling", panellists: ["guest"] }])]),
  ...rest,
});

export const cases: RuleCases = {
  rule: panellistDoubleBooked,
  valid: [
    {
      name: "two meetings on one day, one after the other",
      session: {
        panellists,
        programme: programme([
          meeting("2010-10-18", "morning", [talk("Migration")]),
          meeting("2010-10-18", "lunchtime", [talk("Book launch")], { type: "side-event", hours: "13:00-14:00" }),
        ]),
      },
    },
    {
      name: "two entries of one meeting, and an engagement elsewhere in the other half of the day",
      session: {
        panellists,
        related: [wgepad],
        programme: programme([meeting("2010-10-19", "afternoon", [talk("Migration"), talk("Employment")])]),
      },
    },
    {
      name: "a cancelled meeting at the time of another",
      session: {
        panellists,
        programme: programme([
          meeting("2010-10-18", "morning", [talk("Migration")]),
          meeting("2010-10-18", "morning", [talk("Employment")], { status: "cancelled" }),
        ]),
      },
    },
    {
      name: "a meeting at the same hours of another session, in another time zone",
      session: { panellists, programme: programme([meeting("2010-10-18", "morning", [talk("Migration")])]) },
      together: [inNewYork({ name: "Elizabeth Cubias" })],
    },
    {
      name: "a person of the same name in another organization",
      session: {
        panellists: { cubias: { ...panellists.cubias, organization: { en: "Committee on Migrant Workers" } } },
        programme: programme([meeting("2010-10-18", "afternoon", [talk("Migration")])]),
      },
      together: [inNewYork({ name: "Elizabeth Cubias", organization: "University of Costa Rica" })],
    },
    {
      name: "the same hours on two days, while another person is engaged elsewhere",
      session: {
        panellists: { ...panellists, wani: { name: "Ibrahim Wani" } },
        related: [{ ...wgepad, panellists: [{ id: "wani", dates: [{ date: "2010-10-18" }] }] }],
        programme: programme([
          meeting("2010-10-18", "morning", [talk("Migration")]),
          meeting("2010-10-19", "morning", [talk("Employment")]),
        ]),
      },
    },
    {
      name: "a declared activity in two meetings at once: that a person appears in it twice is told of the activity",
      session: {
        panellists,
        activities: [{ id: "migration", title: "Migration", panellists: ["cubias"] }],
        programme: programme(
          ["a", "b"].map((id) =>
            meeting("2010-10-18", "morning", [{ activity: "migration", panellists: ["cubias"] }], { id }),
          ),
        ),
      },
    },
    {
      name: "a bare heading at the time of another session",
      session: {
        agenda: [{ number: "4", title: "Themes", subItems: [{ letter: "a", title: "Migration" }] }],
        panellists,
        programme: programme([
          meeting("2010-10-18", "morning", [talk("Migration")]),
          meeting("2010-10-18", "afternoon", [{ item: "4", panellists: ["cubias"] }]),
        ]),
      },
      together: [inNewYork({ name: "Elizabeth Cubias" })],
    },
    {
      name: "an earlier revision of the same session, and a meeting of another session that is cancelled",
      session: { panellists, programme: programme([meeting("2010-10-18", "afternoon", [talk("Migration")])]) },
      together: [
        { panellists, programme: programme([meeting("2010-10-18", "afternoon", [talk("Employment")])]) },
        inNewYork(
          { name: "Elizabeth Cubias" },
          {
            programme: programme([
              meeting("2010-10-18", "morning", [{ title: "Profiling", panellists: ["guest"] }], {
                status: "cancelled",
              }),
            ]),
          },
        ),
      ],
    },
  ],
  invalid: [
    {
      name: "a side event at the time of a meeting",
      session: {
        panellists,
        programme: programme([
          meeting("2010-10-18", "morning", [talk("Migration")]),
          meeting("2010-10-18", "lunchtime", [talk("Book launch")], { type: "side-event", hours: "12:30-14:00" }),
        ]),
      },
      expected: [
        {
          code: "two-meetings",
          subjects: [
            "panellist:cubias",
            "activity:discussion/Book launch",
            "meeting:2010-10-18-lunchtime",
            "activity:discussion/Migration",
            "meeting:2010-10-18-morning",
          ],
          level: "hard",
          cost: 1,
          path: ["programme", "meetings", 1, "entries", 0, "panellists", 0],
          message:
            "Unexpected Mrs. Elizabeth Cubias in two meetings at once, Monday, 18 October 2010, morning (1st meeting) and Monday, 18 October 2010, lunchtime (side event), expected one",
          mend: "Move one of the two appearances of Mrs. Elizabeth Cubias",
          related: [{ subject: "panellist:cubias", note: "already here" }],
        },
      ],
    },
    {
      name: "an engagement at a related session",
      session: {
        panellists,
        related: [wgepad],
        programme: programme([meeting("2010-10-19", "morning", [talk("Migration")])]),
      },
      expected: [
        {
          code: "engaged-elsewhere",
          subjects: ["panellist:cubias", "activity:discussion/Migration", "meeting:2010-10-19-morning"],
          level: "hard",
          path: ["programme", "meetings", 0, "entries", 0, "panellists", 0],
          message:
            'Unexpected Mrs. Elizabeth Cubias in "Migration" on Tuesday, 19 October 2010, morning (1st meeting), expected Mrs. Elizabeth Cubias at the tenth session of WGEPAD then',
          mend: "Move the appearance of Mrs. Elizabeth Cubias to a time without the other engagement",
        },
      ],
    },
    {
      name: "an overlap of one minute, and an engagement of a whole day",
      session: {
        panellists,
        related: [{ ...wgepad, panellists: [{ id: "cubias", dates: [{ date: "2010-10-19" }] }] }],
        programme: programme([
          meeting("2010-10-18", "afternoon", [talk("Migration")]),
          meeting("2010-10-18", "evening", [talk("Reception")], { type: "side-event", hours: "17:59-19:00" }),
          meeting("2010-10-19", "afternoon", [talk("Employment")]),
        ]),
      },
      expected: [
        {
          code: "two-meetings",
          subjects: [
            "panellist:cubias",
            "activity:discussion/Reception",
            "meeting:2010-10-18-evening",
            "activity:discussion/Migration",
            "meeting:2010-10-18-afternoon",
          ],
        },
        {
          code: "engaged-elsewhere",
          subjects: ["panellist:cubias", "activity:discussion/Employment", "meeting:2010-10-19-afternoon"],
        },
      ],
    },
    {
      name: "three meetings that overlap in a chain: two pairs",
      session: {
        panellists,
        programme: programme([
          meeting("2010-10-18", "morning", [talk("Migration")]),
          meeting("2010-10-18", "lunchtime", [talk("Book launch")], { type: "side-event", hours: "12:30-15:30" }),
          meeting("2010-10-18", "afternoon", [talk("Employment")]),
        ]),
      },
      expected: [
        {
          code: "two-meetings",
          subjects: [
            "panellist:cubias",
            "activity:discussion/Book launch",
            "meeting:2010-10-18-lunchtime",
            "activity:discussion/Migration",
            "meeting:2010-10-18-morning",
          ],
        },
        {
          code: "two-meetings",
          subjects: [
            "panellist:cubias",
            "activity:discussion/Employment",
            "meeting:2010-10-18-afternoon",
            "activity:discussion/Book launch",
            "meeting:2010-10-18-lunchtime",
          ],
        },
      ],
    },
    {
      name: "two parallel meetings, and a side event that starts in both: one finding of all three",
      session: {
        panellists,
        programme: programme([
          meeting("2010-10-18", "morning", [talk("Migration")]),
          meeting("2010-10-18", "morning", [talk("Employment")], { id: "parallel", parallel: true }),
          meeting("2010-10-18", "lunchtime", [talk("Book launch")], { type: "side-event", hours: "12:30-14:00" }),
        ]),
      },
      expected: [
        {
          code: "two-meetings",
          subjects: [
            "panellist:cubias",
            "activity:discussion/Employment",
            "meeting:parallel",
            "activity:discussion/Migration",
            "meeting:2010-10-18-morning",
          ],
          cost: 2,
        },
      ],
    },
    {
      name: "a meeting of another session at the same time, in another time zone, under an alias",
      session: { panellists, programme: programme([meeting("2010-10-18", "afternoon", [talk("Migration")])]) },
      together: [inNewYork({ name: "Ana Elizabeth Cubias Medina", honorific: "Ms.", aliases: ["Elizabeth CUBIAS"] })],
      expected: [
        {
          code: "across-sessions",
          subjects: ["panellist:cubias", "meeting:2010-10-18-afternoon", "meeting:2010-10-18-morning@wgepad/10"],
          level: "hard",
          cost: 1,
          path: ["programme", "meetings", 0, "entries", 0, "panellists", 0],
          message:
            "Unexpected Mrs. Elizabeth Cubias in two meetings at once, on Monday, 18 October 2010, afternoon (1st meeting), 15.00 to 18.00 (Europe/Zurich), and at the tenth session of WGEPAD on Monday, 18 October 2010, morning (1st meeting), 10.00 to 13.00 (America/New_York), expected one",
          mend: "Move one of the two appearances of Mrs. Elizabeth Cubias",
          related: [
            {
              subject: "meeting:2010-10-18-morning@wgepad/10",
              note: "Ms. Ana Elizabeth Cubias Medina is engaged here",
            },
          ],
        },
      ],
    },
    {
      name: "a title before the name, one organization in two languages, and another that does not state one",
      session: {
        panellists: { cubias: { name: "Mrs. Elizabeth  Cubias", organization: { en: "CMW", fr: "CTM" } } },
        programme: programme([meeting("2010-10-18", "afternoon", [talk("Migration")])]),
      },
      together: [
        inNewYork({ name: "Elizabeth Cubias", organization: { fr: "CTM", es: "CTM" } }),
        inNewYork({ name: "elizabeth cubias" }, { body: { id: "cerd", name: "Committee on Racial Discrimination" } }),
      ],
      expected: [
        {
          code: "across-sessions",
          subjects: ["panellist:cubias", "meeting:2010-10-18-afternoon", "meeting:2010-10-18-morning@cerd/10"],
        },
        {
          code: "across-sessions",
          subjects: ["panellist:cubias", "meeting:2010-10-18-afternoon", "meeting:2010-10-18-morning@wgepad/10"],
        },
      ],
    },
    {
      name: "an organization stated in other languages there, and one that is the same in one language of two",
      session: {
        panellists: { cubias: { name: "Elizabeth Cubias", organization: { en: "CMW", fr: "CTM" } } },
        programme: programme([meeting("2010-10-18", "afternoon", [talk("Migration")])]),
      },
      together: [
        inNewYork({ name: "Elizabeth Cubias", organization: { es: "Comité" } }),
        inNewYork(
          { name: "Elizabeth Cubias", organization: { en: "Committee on Migrant Workers", fr: "CTM" } },
          { body: { id: "cerd", name: "Committee on Racial Discrimination" } },
        ),
      ],
      expected: ["cerd", "wgepad"].map((body) => ({
        code: "across-sessions",
        subjects: ["panellist:cubias", "meeting:2010-10-18-afternoon", `meeting:2010-10-18-morning@${body}/10`],
      })),
    },
  ],
  notJudged: [
    { name: "a file without a programme", session: {}, reason: "the file has neither activities nor a programme" },
    { name: "a programme without panellists", session: { programme: programme([]) }, reason: "no panellist speaks" },
  ],
};
