import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { keepAnnounced } from "../../src/rules/keep-announced.ts";
import type { InvalidCase, RuleCases } from "../support/rule-cases.ts";
import { type EntryData, type MeetingData, meeting, programme } from "../support/session-file.ts";

const panellists: SessionFile["panellists"] = { cubias: { name: "Elizabeth Cubias", honorific: "Mrs." } };
const migration: EntryData = { title: "Migration", kind: "discussion", panellists: ["cubias"] };
const health: EntryData = { title: "Health", kind: "discussion" };
const announced = programme([
  meeting("2010-10-18", "morning", [health]),
  meeting("2010-10-19", "morning", [migration]),
]);
const twice = programme([
  meeting("2010-10-18", "morning", [health]),
  meeting("2010-10-19", "morning", [{ ...health, continued: true }]),
]);
const activity = "activity:discussion/Migration";

/** Migration, announced for Tuesday morning, held elsewhere. */
function movedTo(name: string, held: MeetingData, expected: InvalidCase["expected"]): InvalidCase {
  const meetings = [meeting("2010-10-19", "morning", [{ title: "Consultations" }]), held];
  return { name, layer: "as-held", session: { panellists, programme: announced, asHeld: { meetings } }, expected };
}

export const cases: RuleCases = {
  rule: keepAnnounced,
  valid: [
    {
      name: "a programme, which is what it announces",
      session: { panellists, programme: announced },
    },
    {
      name: "meetings held as announced, with one that was not",
      layer: "as-held",
      session: {
        panellists,
        programme: announced,
        asHeld: {
          meetings: [
            meeting("2010-10-19", "morning", [migration]),
            meeting("2010-10-20", "morning", [{ title: "Consultations" }]),
          ],
        },
      },
    },
    {
      name: "an activity held as announced, at which a panellist did not speak",
      layer: "as-held",
      session: {
        panellists,
        activities: [{ id: "migration", title: "Migration", panellists: ["cubias"] }],
        programme: programme([meeting("2010-10-19", "morning", [{ activity: "migration", panellists: ["cubias"] }])]),
        asHeld: { meetings: [meeting("2010-10-19", "morning", [{ activity: "migration" }])] },
      },
    },
    {
      name: "as many meetings as were announced",
      layer: "as-held",
      session: {
        panellists,
        programme: twice,
        asHeld: { meetings: [meeting("2010-10-20", "morning", [{ title: "Consultations" }])] },
      },
    },
    {
      name: "an activity held that was announced nowhere",
      layer: "as-held",
      session: {
        panellists,
        activities: [{ id: "health", title: "Health" }],
        programme: announced,
        asHeld: { meetings: [meeting("2010-10-20", "morning", [{ activity: "health" }])] },
      },
    },
    {
      name: "an activity that is not there any more, of which its own absence is told",
      layer: "as-held",
      session: {
        panellists,
        programme: announced,
        asHeld: { meetings: [meeting("2010-10-19", "morning", [{ title: "Consultations" }])] },
      },
    },
  ],
  invalid: [
    movedTo("to the next meeting of the day", meeting("2010-10-19", "afternoon", [{ ...migration, panellists: [] }]), [
      {
        code: "moved",
        subjects: [activity, "meeting:2010-10-19-afternoon"],
        level: "change",
        cost: 1,
        path: ["asHeld", "meetings", 1, "entries", 0],
        message:
          'Unexpected "Migration" on Tuesday, 19 October 2010, afternoon (3rd meeting), expected it in the meeting that was announced',
        mend: "Leave it where it was announced, or tell those concerned",
      },
    ]),
    movedTo("with a panellist, who has arranged to come", meeting("2010-10-19", "afternoon", [migration]), [
      { code: "moved", subjects: [activity, "meeting:2010-10-19-afternoon"], cost: 1 },
      { code: "moved", subjects: ["panellist:cubias", activity, "meeting:2010-10-19-afternoon"], cost: 10 },
    ]),
    movedTo("to the next day", meeting("2010-10-20", "morning", [{ ...migration, panellists: [] }]), [
      { code: "moved", subjects: [activity, "meeting:2010-10-20-morning"], cost: 1 },
      {
        code: "other-day",
        subjects: [activity, "meeting:2010-10-20-morning"],
        cost: 2,
        path: ["asHeld", "meetings", 1, "entries", 0],
        message:
          'Unexpected "Migration" on Wednesday, 20 October 2010, morning (3rd meeting), expected it on the day that was announced',
        mend: "Leave it on its day, or tell those concerned",
      },
    ]),
    movedTo("to the next week", meeting("2010-10-25", "morning", [{ ...migration, panellists: [] }]), [
      { code: "moved", subjects: [activity, "meeting:2010-10-25-morning"], cost: 1 },
      { code: "other-day", subjects: [activity, "meeting:2010-10-25-morning"], cost: 2 },
      {
        code: "other-week",
        subjects: [activity, "meeting:2010-10-25-morning"],
        cost: 2,
        path: ["asHeld", "meetings", 1, "entries", 0],
        message:
          'Unexpected "Migration" on Monday, 25 October 2010, morning (3rd meeting), expected it in the week that was announced',
        mend: "Leave it in its week, or tell those concerned",
      },
    ]),
    {
      name: "in one meeting instead of the two that were announced",
      layer: "as-held",
      session: {
        panellists,
        programme: twice,
        asHeld: { meetings: [meeting("2010-10-19", "morning", [{ title: "Consultations" }])] },
      },
      expected: [
        {
          code: "left-out",
          subjects: ["activity:discussion/Health"],
          level: "change",
          cost: 2,
          path: ["programme", "meetings", 0, "entries", 0],
          message: 'Unexpected 1 meeting with "Health", expected 2, as announced',
          mend: "Take it up as often as was announced, or tell those concerned",
        },
      ],
    },
  ],
  notJudged: [{ name: "a file without a programme", session: {}, reason: "the file has no programme" }],
};
