import { lastDayParticipation } from "../../src/rules/last-day-participation.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { meeting, programme } from "../support/session-file.ts";

const wgepad = (from: string, to: string, number = 10) => ({
  body: "wgepad",
  role: "wgepad",
  number,
  dates: { from, to },
});
const untilMonday = { related: [wgepad("2010-10-12", "2010-10-18")] };

export const cases: RuleCases = {
  rule: lastDayParticipation,
  valid: [
    {
      name: "it ended on Friday, the first meeting is on Monday",
      session: {
        related: [wgepad("2010-10-11", "2010-10-15")],
        programme: programme([meeting("2010-10-18", "morning")]),
      },
    },
    {
      name: "both meet on its last day but one, and the group on the day after its last",
      session: {
        ...untilMonday,
        session: { dates: { from: "2010-10-15", to: "2010-10-29" } },
        programme: programme([meeting("2010-10-15", "morning"), meeting("2010-10-19", "morning")]),
      },
    },
    {
      name: "on its last day a side event, a registration desk and a cancelled meeting",
      session: {
        ...untilMonday,
        programme: programme([
          meeting("2010-10-18", "morning", [], { status: "cancelled" }),
          meeting("2010-10-18", "lunchtime", [], { type: "side-event", hours: "13:15-14:45" }),
          meeting("2010-10-18", "afternoon", [], { type: "registration" }),
        ]),
      },
    },
    {
      name: "it meets in parts, and goes on after the first of them",
      session: {
        related: [
          {
            body: "wgepad",
            role: "wgepad",
            dates: [
              { from: "2010-11-01", to: "2010-11-02" },
              { from: "2010-10-11", to: "2010-10-18" },
            ],
          },
        ],
        programme: programme([meeting("2010-10-18", "morning")]),
      },
    },
  ],
  invalid: [
    {
      name: "two meetings on its last day",
      session: {
        ...untilMonday,
        programme: programme([
          meeting("2010-10-18", "morning"),
          meeting("2010-10-18", "afternoon"),
          meeting("2010-10-19", "morning"),
        ]),
      },
      expected: [
        {
          code: "meets-on-last-day",
          subjects: ["related:wgepad", "meeting:2010-10-18-morning", "meeting:2010-10-18-afternoon"],
          level: "soft",
          cost: 2,
          path: ["programme", "meetings", 0, "on"],
          message:
            "Unexpected 2 meetings on Monday, 18 October 2010, the last day of the tenth session of WGEPAD, expected none, so that members can take part in it",
          mend: "Move the meetings to another day, or ask for earlier dates of the tenth session of WGEPAD",
          related: [{ subject: "related:wgepad", note: "ends that day" }],
        },
      ],
    },
    {
      name: "an informal meeting on its last day",
      session: {
        ...untilMonday,
        programme: programme([meeting("2010-10-18", "morning", [], { type: "informal" })]),
      },
      expected: [
        {
          code: "meets-on-last-day",
          subjects: ["related:wgepad", "meeting:2010-10-18-morning"],
          cost: 1,
          message:
            "Unexpected 1 meeting on Monday, 18 October 2010, the last day of the tenth session of WGEPAD, expected none, so that members can take part in it",
          mend: "Move the meeting to another day, or ask for earlier dates of the tenth session of WGEPAD",
        },
      ],
    },
    {
      name: "two of its sessions end while the group meets",
      session: {
        related: [wgepad("2010-10-20", "2010-10-22", 11), wgepad("2010-10-12", "2010-10-18")],
        programme: programme([meeting("2010-10-18", "morning"), meeting("2010-10-22", "afternoon")]),
      },
      expected: [
        { code: "meets-on-last-day", subjects: ["related:wgepad", "meeting:2010-10-18-morning"], cost: 1 },
        { code: "meets-on-last-day", subjects: ["related:wgepad", "meeting:2010-10-22-afternoon"], cost: 1 },
      ],
    },
    {
      name: "one of its parts lies within another, which ends later",
      session: {
        related: [
          {
            ...wgepad("2010-10-11", "2010-10-18"),
            dates: [
              { from: "2010-10-11", to: "2010-10-18" },
              { from: "2010-10-13", to: "2010-10-14" },
            ],
          },
        ],
        programme: programme([meeting("2010-10-18", "morning")]),
      },
      expected: [{ code: "meets-on-last-day", subjects: ["related:wgepad", "meeting:2010-10-18-morning"], cost: 1 }],
    },
    {
      name: "a meeting that only the record has",
      layer: "as-held",
      session: {
        ...untilMonday,
        programme: programme([meeting("2010-10-19", "morning")]),
        asHeld: { source: "A/HRC/16/64", meetings: [{ on: "2010-10-18", part: "afternoon" }] },
      },
      expected: [{ code: "meets-on-last-day", subjects: ["related:wgepad", "meeting:2010-10-18-afternoon"], cost: 1 }],
    },
  ],
  notJudged: [
    {
      name: "no session with that role",
      session: {
        related: [{ body: "cerd", dates: { from: "2010-10-12", to: "2010-10-18" } }],
        programme: programme([meeting("2010-10-18", "morning")]),
      },
      reason: "the file lists no session with the role wgepad",
    },
    { name: "no programme", session: untilMonday, reason: "the file has no programme" },
  ],
};
