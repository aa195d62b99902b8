import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { specialRapporteurDialogue } from "../../src/rules/special-rapporteur-dialogue.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { type EntryData, meeting, programme } from "../support/session-file.ts";

type Panellists = NonNullable<SessionFile["panellists"]>;
type Panellist = Panellists[string];

const rapporteur: Panellist = { name: "A. Rapporteur", honorific: "Ms.", capacity: "special-rapporteur" };
const panellists: Panellists = {
  rapporteur,
  expert: { name: "B. Expert", honorific: "Mr.", capacity: "expert" },
  officer: { name: "C. Officer", honorific: "Mr.", capacity: "staff" },
};
const { expert = { name: "" }, officer = { name: "" } } = panellists;
const dialogueWith = (...speakers: readonly string[]): EntryData => ({
  title: "Interactive dialogue",
  kind: "interactive-dialogue",
  panellists: [...speakers],
});
const dialogue = "activity:interactive-dialogue/Interactive dialogue";

export const cases: RuleCases = {
  rule: specialRapporteurDialogue,
  valid: [
    {
      name: "a dialogue with the Special Rapporteur",
      session: { panellists, programme: programme([meeting("2010-10-20", "morning", [dialogueWith("rapporteur")])]) },
    },
    {
      name: "a dialogue with another expert, since the Special Rapporteur has declined",
      session: {
        panellists: { rapporteur: { ...rapporteur, status: "declined" }, expert },
        programme: programme([meeting("2010-10-20", "morning", [dialogueWith("expert")])]),
      },
    },
    {
      name: "a dialogue with another expert, since the Special Rapporteur is free only until the eve of the session and from the day after",
      session: {
        panellists: {
          rapporteur: { ...rapporteur, available: [{ from: "2010-10-11", to: "2010-10-17" }, { date: "2010-10-30" }] },
          expert,
        },
        programme: programme([meeting("2010-10-20", "morning", [dialogueWith("expert")])]),
      },
    },
    {
      name: "two dialogues, one of them with the Special Rapporteur to be confirmed",
      session: {
        panellists: { rapporteur: { ...rapporteur, status: "to-be-confirmed" }, expert },
        programme: programme([
          meeting("2010-10-20", "morning", [dialogueWith("expert")]),
          meeting("2010-10-21", "morning", [{ ...dialogueWith("rapporteur"), title: "Dialogue on racism" }]),
        ]),
      },
    },
    {
      name: "an activity with the Special Rapporteur that is not placed yet",
      session: {
        panellists,
        activities: [{ id: "dialogue", kind: "interactive-dialogue", panellists: ["rapporteur", "expert"] }],
      },
    },
  ],
  invalid: [
    {
      name: "a dialogue with another expert, while the Special Rapporteur could come",
      session: { panellists, programme: programme([meeting("2010-10-20", "morning", [dialogueWith("expert")])]) },
      expected: [
        {
          code: "without-special-rapporteur",
          subjects: [dialogue, "panellist:rapporteur"],
          level: "soft",
          cost: 1,
          path: ["programme", "meetings", 0, "entries", 0, "panellists"],
          message:
            'Unexpected "Interactive dialogue" without the Special Rapporteur, expected an interactive dialogue with Ms. A. Rapporteur, the Special Rapporteur',
          mend: "List under `panellists` of a dialogue who has `capacity: special-rapporteur`; `status: declined` or the days under `available` tell when nobody with it can come",
        },
      ],
    },
    {
      name: "no dialogue: who speaks in a discussion is heard, and asked nothing",
      session: {
        panellists,
        programme: programme([
          meeting("2010-10-20", "morning", [{ ...dialogueWith("rapporteur"), kind: "discussion" }]),
        ]),
      },
      expected: [
        {
          code: "missing",
          subjects: ["panellist:rapporteur"],
          level: "soft",
          cost: 1,
          path: ["programme", "meetings"],
          message:
            "Unexpected programme without an interactive dialogue with an invited expert, expected one with Ms. A. Rapporteur, the Special Rapporteur",
          mend: "Add an entry, or an activity, of the kind interactive-dialogue, and list under `panellists` who speaks in it",
        },
      ],
    },
    {
      name: "dialogues with other experts, and a list of panellists without the Special Rapporteur",
      session: {
        panellists: { expert },
        programme: programme([
          meeting("2010-10-20", "morning", [dialogueWith("expert")]),
          meeting("2010-10-21", "morning", [{ ...dialogueWith("expert"), title: "Dialogue on racism" }]),
        ]),
      },
      expected: [
        {
          code: "without-special-rapporteur",
          subjects: ["activity:interactive-dialogue/Dialogue on racism", dialogue],
          message:
            'Unexpected "Dialogue on racism" and "Interactive dialogue" without the Special Rapporteur, expected an interactive dialogue with the Special Rapporteur',
        },
      ],
    },
    {
      name: "no dialogue, and one of two with the capacity has declined",
      session: {
        panellists: {
          rapporteur: { ...rapporteur, status: "declined" },
          successor: { ...rapporteur, name: "E. Successor" },
        },
        programme: programme([meeting("2010-10-20", "morning", [{ title: "Discussion", kind: "discussion" }])]),
      },
      expected: [{ code: "missing", subjects: ["panellist:successor"] }],
    },
    {
      name: "the Special Rapporteur is free in the second part of the session",
      session: {
        session: {
          dates: [
            { from: "2010-10-18", to: "2010-10-22" },
            { from: "2010-11-22", to: "2010-11-26" },
          ],
        },
        panellists: { rapporteur: { ...rapporteur, available: [{ date: "2010-11-22" }] }, expert },
        programme: programme([meeting("2010-10-20", "morning", [dialogueWith("expert")])]),
      },
      expected: [{ code: "without-special-rapporteur", subjects: [dialogue, "panellist:rapporteur"] }],
    },
    {
      name: "the Special Rapporteur is free on the last morning of the session",
      session: {
        panellists: { rapporteur: { ...rapporteur, available: [{ date: "2010-10-29", part: "morning" }] }, expert },
        programme: programme([meeting("2010-10-20", "morning", [dialogueWith("expert")])]),
      },
      expected: [{ code: "without-special-rapporteur", subjects: [dialogue, "panellist:rapporteur"] }],
    },
    {
      name: "two with the capacity, one of them free on the first day of the session; their dialogue is a side event",
      session: {
        panellists: {
          successor: { ...rapporteur, name: "E. Successor" },
          rapporteur: { ...rapporteur, available: [{ from: "2010-10-15", to: "2010-10-18" }] },
        },
        activities: [
          { id: "dialogue", title: "Dialogue", kind: "interactive-dialogue", panellists: ["rapporteur", "successor"] },
        ],
        programme: programme([
          meeting("2010-10-18", "lunchtime", [{ activity: "dialogue" }], { type: "side-event", hours: "13:15-14:45" }),
        ]),
      },
      expected: [
        {
          code: "missing",
          subjects: ["panellist:rapporteur", "panellist:successor"],
          message:
            "Unexpected programme without an interactive dialogue with an invited expert, expected one with Ms. A. Rapporteur or Ms. E. Successor, the Special Rapporteur",
        },
      ],
    },
    {
      name: "dialogues with nobody, with staff, with one who has declined, at a side event and in a meeting that was cancelled",
      session: {
        panellists: { officer, expert: { ...expert, status: "declined" }, other: { name: "D. Other" } },
        programme: programme([
          meeting("2010-10-20", "morning", [dialogueWith()]),
          meeting("2010-10-20", "afternoon", [{ ...dialogueWith("officer"), title: "Dialogue with the Office" }]),
          meeting("2010-10-21", "morning", [{ ...dialogueWith("expert"), title: "Dialogue with the expert" }]),
          meeting("2010-10-21", "lunchtime", [dialogueWith("other")], { type: "side-event", hours: "13:15-14:45" }),
          meeting("2010-10-22", "morning", [dialogueWith("other")], { status: "cancelled" }),
        ]),
      },
      expected: [
        {
          code: "missing",
          subjects: ["session"],
          message:
            "Unexpected programme without an interactive dialogue with an invited expert, expected one with the Special Rapporteur",
        },
      ],
    },
  ],
  notJudged: [
    { name: "a file without panellists", session: {}, reason: "the file has no panellists" },
    {
      name: "no dialogue, and a Special Rapporteur who can never come",
      session: {
        panellists: { rapporteur: { ...rapporteur, available: [] } },
        programme: programme([meeting("2010-10-20", "morning", [dialogueWith()])]),
      },
      reason: "the Special Rapporteur is not available",
    },
    {
      name: "a dialogue, and panellists of whom the file does not tell who they are",
      session: {
        panellists: { other: { name: "D. Other" } },
        programme: programme([meeting("2010-10-20", "morning", [dialogueWith("other")])]),
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
        programme: programme([meeting("2010-10-20", "morning", [dialogueWith("expert")])], {
          covers: { from: "2010-10-20", to: "2010-10-20" },
        }),
      },
      reason: "the file holds an excerpt, the rule speaks of the whole session",
    },
  ],
};
