import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { treatyBodiesParticipation } from "../../src/rules/treaty-bodies-participation.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { type EntryData, meeting, programme } from "../support/session-file.ts";

type Panellists = NonNullable<SessionFile["panellists"]>;

const panellists: Panellists = {
  cubias: { name: "Elizabeth Cubias", honorific: "Ms.", capacity: "treaty-body" },
  holder: { name: "A. Holder", honorific: "Mr.", capacity: "special-procedures" },
  rapporteur: { name: "A. Rapporteur", honorific: "Ms.", capacity: "special-rapporteur" },
  connors: { name: "Jane Connors", honorific: "Ms.", capacity: "staff" },
};
const discussionWith = (...speakers: readonly string[]): EntryData => ({
  title: "Discussion",
  kind: "discussion",
  panellists: [...speakers],
});
const twoLastTime = { "treaty-bodies-participation": { params: { lastSession: 2 } } };

export const cases: RuleCases = {
  rule: treatyBodiesParticipation,
  valid: [
    {
      name: "a member of a treaty body speaks",
      session: {
        panellists,
        programme: programme([meeting("2010-10-20", "morning", [discussionWith("cubias", "connors")])]),
      },
    },
    {
      name: "two speak, as at the last session",
      session: {
        panellists,
        rules: twoLastTime,
        programme: programme([
          meeting("2010-10-20", "morning", [discussionWith("holder")]),
          meeting("2010-10-20", "afternoon", [{ ...discussionWith("rapporteur"), continued: true }]),
        ]),
      },
    },
    {
      name: "a mandate holder in an activity that is not placed yet",
      session: {
        panellists,
        activities: [{ id: "discussion", kind: "discussion", title: "Discussion", panellists: ["holder"] }],
      },
    },
    {
      name: "a member of a treaty body speaks beside somebody of whom the file does not tell who it is",
      session: {
        panellists: { ...panellists, wani: { name: "Ibrahim Wani" } },
        programme: programme([meeting("2010-10-20", "morning", [discussionWith("cubias", "wani")])]),
      },
    },
  ],
  invalid: [
    {
      name: "nobody but staff speaks",
      session: {
        panellists,
        programme: programme([meeting("2010-10-20", "morning", [discussionWith("connors")])]),
      },
      expected: [
        {
          code: "none",
          subjects: ["session"],
          level: "soft",
          cost: 1,
          path: ["panellists"],
          message:
            "Unexpected programme in which no member of a treaty body and no special procedures mandate holder speaks, expected at least 1",
          mend: "Invite one, and state `capacity: treaty-body`, `special-rapporteur` or `special-procedures`",
        },
      ],
    },
    {
      name: "one speaks, in two meetings; at the last session there were two",
      session: {
        panellists,
        rules: twoLastTime,
        programme: programme([
          meeting("2010-10-20", "morning", [discussionWith("cubias")]),
          meeting("2010-10-20", "afternoon", [{ ...discussionWith("cubias"), continued: true }]),
        ]),
      },
      expected: [
        {
          code: "fewer",
          subjects: ["panellist:cubias"],
          level: "soft",
          cost: 1,
          path: ["panellists"],
          message:
            "Unexpected 1 speaker from treaty bodies and special procedures (Ms. Elizabeth Cubias), expected at least 2, as many as at the last session",
          mend: "Invite 1 more",
        },
      ],
    },
    {
      name: "two speak; at the last session there were five",
      session: {
        panellists,
        rules: { "treaty-bodies-participation": { params: { lastSession: 5 } } },
        programme: programme([meeting("2010-10-20", "morning", [discussionWith("rapporteur", "cubias")])]),
      },
      expected: [{ code: "fewer", subjects: ["panellist:cubias", "panellist:rapporteur"], cost: 3 }],
    },
    {
      name: "one has declined, the others speak at a side event and in a meeting that was cancelled",
      session: {
        panellists: { ...panellists, cubias: { ...panellists.cubias, name: "Elizabeth Cubias", status: "declined" } },
        rules: twoLastTime,
        programme: programme([
          meeting("2010-10-20", "morning", [discussionWith("cubias")]),
          meeting("2010-10-20", "lunchtime", [discussionWith("holder")], { type: "side-event", hours: "13:15-14:45" }),
          meeting("2010-10-21", "morning", [discussionWith("rapporteur")], { status: "cancelled" }),
        ]),
      },
      expected: [
        {
          code: "none",
          subjects: ["session"],
          cost: 2,
          message:
            "Unexpected programme in which no member of a treaty body and no special procedures mandate holder speaks, expected at least 2",
        },
      ],
    },
    {
      name: "an activity with a member of a treaty body that stands at a side event alone",
      session: {
        panellists,
        activities: [{ id: "discussion", kind: "discussion", title: "Discussion", panellists: ["cubias"] }],
        programme: programme([
          meeting("2010-10-20", "lunchtime", [{ activity: "discussion" }], {
            type: "side-event",
            hours: "13:15-14:45",
          }),
        ]),
      },
      expected: [{ code: "none", subjects: ["session"] }],
    },
    {
      name: "a list of panellists with nobody in it",
      session: { panellists: {}, programme: programme([meeting("2010-10-20", "morning", [discussionWith()])]) },
      expected: [{ code: "none", subjects: ["session"] }],
    },
  ],
  notJudged: [
    { name: "a file without panellists", session: {}, reason: "the file has no panellists" },
    {
      name: "panellists of whom the file does not tell who they are",
      session: {
        panellists: { cubias: { name: "Elizabeth Cubias" } },
        programme: programme([meeting("2010-10-20", "morning", [discussionWith("cubias")])]),
      },
      reason: "the file does not tell in what capacity the panellists speak",
    },
    {
      name: "panellists, and no programme yet",
      session: { panellists },
      reason: "the file has neither activities nor a programme",
    },
    {
      name: "an order of the day",
      session: {
        panellists,
        programme: programme([meeting("2010-10-20", "morning", [discussionWith("connors")])], {
          covers: { from: "2010-10-20", to: "2010-10-20" },
        }),
      },
      reason: "the file holds an excerpt, the rule speaks of the whole session",
    },
  ],
};
