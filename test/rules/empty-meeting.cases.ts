import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { emptyMeeting } from "../../src/rules/empty-meeting.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { type EntryData, meeting, programme } from "../support/session-file.ts";

const agenda: NonNullable<SessionFile["agenda"]> = [
  {
    number: "4",
    title: "Organization of work",
    kind: "organization-of-work",
    subItems: [{ letter: "a", title: "Migration", kind: "discussion" }],
  },
];
const heading: EntryData = { item: "4" };
const work: EntryData = { item: "4(a)" };
const drafting: EntryData = { item: "4(a)", kind: "draft-recommendations" };

export const cases: RuleCases = {
  rule: emptyMeeting,
  valid: [
    {
      name: "work in every slot, with a weekend between and idle days at both ends",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-22", "afternoon", [heading, work]),
          meeting("2010-10-25", "morning", [heading, work]),
        ]),
      },
    },
    {
      name: "an idle slot with its reason",
      session: {
        agenda,
        session: {
          noService: [{ date: "2010-10-18", part: "afternoon", reason: "The draft is being translated" }],
        },
        programme: programme([meeting("2010-10-18", "morning", [work]), meeting("2010-10-19", "morning", [work])]),
      },
    },
    {
      name: "a side event and a cancelled meeting without entries, and a last meeting that has a title",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [work]),
          meeting("2010-10-18", "lunchtime", [], { type: "side-event", hours: "13:15-14:45" }),
          meeting("2010-10-18", "afternoon", [work]),
          meeting("2010-10-19", "morning", [], { title: "Closing ceremony" }),
          meeting("2010-10-19", "afternoon", [], { status: "cancelled" }),
        ]),
      },
    },
  ],
  invalid: [
    {
      name: "a slot between two meetings in which nobody meets",
      session: {
        agenda,
        programme: programme([meeting("2010-10-18", "morning", [work]), meeting("2010-10-19", "morning", [drafting])]),
      },
      expected: [
        {
          code: "idle",
          subjects: ["slot:2010-10-18/afternoon"],
          level: "soft",
          cost: 1,
          path: ["programme", "meetings"],
          message:
            "Unexpected idle slot on Monday, 18 October 2010, afternoon, with work before and after it, expected something to be done in it",
          mend: "Add an entry that says what is done, move work into it, or give the reason under noService",
        },
      ],
    },
    {
      name: "a meeting with a bare heading between two others: one finding",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [work]),
          meeting("2010-10-18", "afternoon", [heading]),
          meeting("2010-10-19", "morning", [drafting]),
        ]),
      },
      expected: [{ code: "idle", subjects: ["meeting:2010-10-18-afternoon"] }],
    },
    {
      name: "a first meeting with a bare heading, a last without entries",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning", [heading]),
          meeting("2010-10-18", "afternoon", [work]),
          meeting("2010-10-19", "morning"),
        ]),
      },
      expected: [
        {
          code: "bare",
          subjects: ["meeting:2010-10-18-morning"],
          level: "soft",
          path: ["programme", "meetings", 0],
          message:
            "Unexpected meeting on Monday, 18 October 2010, morning (1st meeting) with nothing to do, expected an entry other than a heading",
          mend: "Add an entry that says what is done, or remove the meeting",
        },
        { code: "bare", subjects: ["meeting:2010-10-19-morning"] },
      ],
    },
    {
      name: "a meeting without entries in a slot without service, between others",
      session: {
        agenda,
        session: { noService: [{ date: "2010-10-18", part: "afternoon", reason: "Translation" }] },
        programme: programme([
          meeting("2010-10-18", "morning", [work]),
          meeting("2010-10-18", "afternoon"),
          meeting("2010-10-19", "morning", [drafting]),
        ]),
      },
      expected: [{ code: "bare", subjects: ["meeting:2010-10-18-afternoon"] }],
    },
    {
      name: "two meetings without entries at the beginning, and one at the end, before a meeting that is cancelled",
      session: {
        agenda,
        programme: programme([
          meeting("2010-10-18", "morning"),
          meeting("2010-10-18", "afternoon"),
          meeting("2010-10-19", "morning", [work]),
          meeting("2010-10-19", "afternoon"),
          meeting("2010-10-20", "morning", [drafting], { status: "cancelled" }),
        ]),
      },
      expected: [
        { code: "bare", subjects: ["meeting:2010-10-18-morning"] },
        { code: "bare", subjects: ["meeting:2010-10-18-afternoon"] },
        { code: "bare", subjects: ["meeting:2010-10-19-afternoon"] },
      ],
    },
  ],
  notJudged: [
    {
      name: "a file with neither activities nor a programme",
      session: {},
      reason: "the file has neither activities nor a programme",
    },
    {
      name: "an order of the day",
      session: {
        agenda,
        programme: programme([meeting("2010-10-20", "morning", [heading])], {
          covers: { from: "2010-10-20", to: "2010-10-20" },
        }),
      },
      reason: "the file holds an excerpt, the rule speaks of the whole session",
    },
  ],
};
