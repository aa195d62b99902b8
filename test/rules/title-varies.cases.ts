import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { titleVaries } from "../../src/rules/title-varies.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { meeting, programme } from "../support/session-file.ts";

const agenda: NonNullable<SessionFile["agenda"]> = [
  { number: "2", title: "Election of the Chairperson-Rapporteur", kind: "election" },
  { number: "5", title: "Migration", kind: "discussion" },
];

export const cases: RuleCases = {
  rule: titleVaries,
  valid: [
    {
      name: "the title of the item, printed and left to the agenda",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [{ item: "2" }]),
          meeting("2010-10-18", "afternoon", [{ item: "2", title: "Election of the Chairperson-Rapporteur" }]),
        ]),
      },
    },
    {
      name: "two activities on one item, each with its title",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [{ item: "5", title: "Discussion on migration" }]),
          meeting("2010-10-18", "afternoon", [
            { item: "5", title: "Discussion on migration", continued: true },
            { item: "5", kind: "draft-recommendations", title: "Draft recommendations on migration" },
          ]),
        ]),
      },
    },
    {
      name: "a person with an alias",
      session: {
        panellists: {
          cubias: { name: "Elizabeth Cubias", aliases: ["Ana Elizabeth Cubias Medina"] },
          wani: { name: "Ibrahim Wani" },
        },
        programme: programme([]),
      },
    },
    {
      name: "an entry without a title on two items, the first of its kind",
      session: {
        agenda: [...agenda, { number: "6", title: "Health" }],
        programme: programme([
          meeting("2010-10-18", "morning", [{ item: ["5", "6"], kind: "discussion", title: "Discussion" }]),
          meeting("2010-10-18", "afternoon", [{ item: ["5", "6"], kind: "discussion", continued: true }]),
        ]),
      },
    },
  ],
  invalid: [
    {
      name: "a small initial in one meeting of three",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [{ item: "2", title: "election of the Chairperson-Rapporteur" }]),
          meeting("2010-10-18", "afternoon", [{ item: "2" }]),
          meeting("2010-10-19", "morning", [{ item: "2" }]),
        ]),
      },
      expected: [
        {
          code: "title",
          subjects: ["activity:2/election", "entry:2010-10-18-morning#1"],
          level: "soft",
          cost: 1,
          path: ["programme", "meetings", 0, "entries", 0],
          message:
            'Unexpected title "election of the Chairperson-Rapporteur" on Monday, 18 October 2010, morning (1st meeting), expected "Election of the Chairperson-Rapporteur", as in 2 other parts',
          mend: 'Write "Election of the Chairperson-Rapporteur"',
        },
      ],
    },
    {
      name: "of two titles that are as frequent, the first holds",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [{ item: "5", title: "Discussion on migration" }]),
          meeting("2010-10-18", "afternoon", [{ item: "5", title: "Discussion on migrants", continued: true }]),
        ]),
      },
      expected: [
        {
          code: "title",
          subjects: ["activity:5/discussion", "entry:2010-10-18-afternoon#1"],
          message:
            'Unexpected title "Discussion on migrants" on Monday, 18 October 2010, afternoon (2nd meeting), expected "Discussion on migration", as in 1 other part',
        },
      ],
    },
    {
      name: "one person listed twice, the second time by an alias",
      session: {
        panellists: {
          cubias: { name: "Elizabeth Cubias", honorific: "Mrs.", aliases: ["Ana Elizabeth Cubias Medina"] },
          medina: { name: "Ana Elizabeth  Cubias medina" },
        },
        programme: programme([]),
      },
      expected: [
        {
          code: "name",
          subjects: ["panellist:medina", "panellist:cubias"],
          level: "soft",
          path: ["panellists", "medina"],
          message:
            "Unexpected second listing of Ana Elizabeth  Cubias medina (`medina`), who is also Mrs. Elizabeth Cubias (`cubias`), expected a person once",
          mend: "Keep `cubias`, with the other spelling among its aliases",
        },
      ],
    },
    {
      name: "a person by the names of two others is the one whose id comes first; a name is that of who had it first",
      session: {
        panellists: {
          dora: { name: "Berta Cubias" },
          clara: { name: "Berta Cubias", aliases: ["Anna Medina"] },
          berta: { name: "Berta Cubias" },
          anna: { name: "Anna Medina" },
        },
        programme: programme([]),
      },
      expected: [
        { code: "name", subjects: ["panellist:clara", "panellist:anna"] },
        { code: "name", subjects: ["panellist:dora", "panellist:berta"] },
      ],
    },
  ],
  notJudged: [
    { name: "a file without a programme", session: {}, reason: "the file has no programme" },
    {
      name: "an order of the day",
      session: {
        agenda,
        programme: programme([meeting("2010-10-20", "morning", [{ item: "2" }])], {
          covers: { from: "2010-10-20", to: "2010-10-20" },
        }),
      },
      reason: "the file holds an excerpt, the rule speaks of the whole session",
    },
  ],
};
