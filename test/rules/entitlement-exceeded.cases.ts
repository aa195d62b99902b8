import { entitlementExceeded } from "../../src/rules/entitlement-exceeded.ts";
import type { RuleCases } from "../support/rule-cases.ts";
import { type EntryData, meeting, programme } from "../support/session-file.ts";

const discussion: EntryData = { title: "Discussion on migration", kind: "discussion" };
const report: EntryData = { title: "Adoption of the report", kind: "adoption-of-report" };
const entitledTo = (meetings: number) => ({ "entitlement-exceeded": { params: { meetings } } });

export const cases: RuleCases = {
  rule: entitlementExceeded,
  valid: [
    {
      name: "as many meetings as the body is entitled to",
      session: {
        rules: entitledTo(2),
        programme: programme([
          meeting("2010-10-18", "morning", [discussion]),
          meeting("2010-10-18", "afternoon", [discussion, report]),
        ]),
      },
    },
    {
      name: "a side event and a cancelled meeting beside them",
      session: {
        rules: entitledTo(1),
        programme: programme([
          meeting("2010-10-18", "morning", [discussion, report]),
          meeting("2010-10-18", "lunchtime", [{ title: "Film" }], { type: "side-event", hours: "13:15-14:45" }),
          meeting("2010-10-18", "afternoon", [discussion], { status: "cancelled" }),
        ]),
      },
    },
  ],
  invalid: [
    {
      name: "one meeting too many",
      session: {
        rules: entitledTo(2),
        programme: programme([
          meeting("2010-10-18", "morning", [discussion]),
          meeting("2010-10-18", "afternoon", [discussion]),
          meeting("2010-10-19", "morning", [report]),
        ]),
      },
      expected: [
        {
          code: "exceeded",
          subjects: [
            "activity:adoption-of-report/Adoption of the report",
            "meeting:2010-10-19-morning",
            "activity:discussion/Discussion on migration",
            "meeting:2010-10-18-afternoon",
          ],
          level: "medium",
          cost: 1,
          path: ["programme", "meetings", 2, "entries", 0],
          message:
            "Unexpected 1 meeting too many, from Tuesday, 19 October 2010, morning (3rd meeting), expected at most 2 meetings in the session",
          mend: "Do the same work in 2 meetings, or state the entitlement that holds",
          related: [{ subject: "activity:discussion/Discussion on migration", note: "already here" }],
        },
      ],
    },
    {
      name: "two too many: one finding that costs two",
      session: {
        rules: entitledTo(1),
        programme: programme([
          meeting("2010-10-18", "morning", [discussion]),
          meeting("2010-10-18", "afternoon", [discussion]),
          meeting("2010-10-19", "morning", [discussion]),
        ]),
      },
      expected: [
        {
          code: "exceeded",
          subjects: [
            "activity:discussion/Discussion on migration",
            "meeting:2010-10-18-afternoon",
            "meeting:2010-10-18-morning",
          ],
          cost: 2,
          message:
            "Unexpected 2 meetings too many, from Monday, 18 October 2010, afternoon (2nd meeting), expected at most 1 meeting in the session",
        },
      ],
    },
    {
      name: "an informal meeting counts, too",
      session: {
        rules: entitledTo(1),
        programme: programme([
          meeting("2010-10-18", "morning", [discussion]),
          meeting("2010-10-18", "afternoon", [discussion], { type: "informal" }),
        ]),
      },
      expected: [
        {
          code: "exceeded",
          subjects: [
            "activity:discussion/Discussion on migration",
            "meeting:2010-10-18-afternoon",
            "meeting:2010-10-18-morning",
          ],
          cost: 1,
        },
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
      name: "a body whose entitlement is not known",
      session: { programme: programme([meeting("2010-10-18", "morning", [discussion])]) },
      reason: "no entitlement to meetings is stated",
    },
    {
      name: "an order of the day",
      session: {
        rules: entitledTo(1),
        programme: programme([meeting("2010-10-20", "morning", [discussion])], {
          covers: { from: "2010-10-20", to: "2010-10-20" },
        }),
      },
      reason: "the file holds an excerpt, the rule speaks of the whole session",
    },
  ],
};
