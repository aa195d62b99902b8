import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { describeId } from "../../src/check/describe-id.ts";
import { idElsewhere } from "../../src/check/id-elsewhere.ts";
import { buildSession } from "../../src/model/build-session.ts";
import { activityOrder } from "../../src/rules/activity-order.ts";
import { sessionFile } from "./sessions.ts";
import { bound } from "./small-rules.ts";

const session = buildSession(
  sessionFile({
    related: [{ body: "wgepad", number: 8, dates: { from: "2009-01-12", to: "2009-01-16" } }],
    agenda: [
      { number: "1", title: "Opening", kind: "opening" },
      {
        ...{ number: "4", title: { fr: "Travaux", en: "Work" } },
        subItems: [{ letter: "a", title: "Migration", kind: "discussion", theme: { id: "migration" } }],
      },
      { number: "IV", title: "Other matters" },
    ],
    carriedOver: [{ id: "plans", title: "Conclusions on national action plans" }],
    activities: [
      { id: "talk", item: "4(a)", title: "Discussion on migration", after: ["opening"] },
      { id: "opening", item: "1" },
    ],
    programme: {
      meetings: [
        { on: "2009-10-05", part: "morning", entries: [{ item: "4" }, { item: "4(a)", activity: "talk" }] },
        { on: "2009-10-05", part: "afternoon", entries: [{ item: "1", activity: "opening" }] },
      ],
    },
  }),
);

describe("an id", () => {
  test.each([
    ["session", "the session"],
    ["activity:talk", '"Discussion on migration"'],
    ["activity:opening", 'item 1 "Opening"'],
    ["meeting:2009-10-05-afternoon", "Monday, 5 October 2009, afternoon (2nd meeting)"],
    ["entry:2009-10-05-morning#2", '"Discussion on migration" on Monday, 5 October 2009, morning (1st meeting)'],
    ["entry:2009-10-05-morning#1", "heading on Monday, 5 October 2009, morning (1st meeting)"],
    ["item:4(a)", 'item 4(a) "Migration"'],
    ["item:4", 'item 4 "Work"'],
    ["item:IV", 'item IV "Other matters"'],
    ["panellist:cubias", "Mrs. Elizabeth Cubias"],
    ["document:A/HRC/13/WG.3/1", "A/HRC/13/WG.3/1"],
    ["theme:migration", 'theme "Migration"'],
    ["carried-over:plans", '"Conclusions on national action plans"'],
    ["related:wgepad", "eighth session of WGEPAD"],
    ["slot:2009-10-06/morning", "Tuesday, 6 October 2009, morning"],
    ["rule:three-themes", "rule three-themes"],
  ])("such as %s reads as words", (id, words) => {
    expect(describeId(session, id)).toBe(words);
  });

  test.each([
    "activity:",
    "meeting:none",
    "entry:none",
    "item:9",
    "panellist:nobody",
    "theme:x",
    "carried-over:x",
    "related:x",
    "slot:x",
    "x",
  ])("of nothing, %s, stays as it is", (id) => {
    expect(describeId(session, id)).toBe(id);
  });
});

test("an id of another session has the body's, and the number of the session where it has one", () => {
  const { number: _, ...unnumbered } = sessionFile().session;
  const other = buildSession({ ...sessionFile(), session: unnumbered });
  expect([session, other].map((of) => idElsewhere(of, "meeting:first"))).toEqual([
    "meeting:first@igwg/7",
    "meeting:first@igwg",
  ]);
});

test("a finding names in words the other places that it speaks of", () => {
  const { findings } = check(session, [bound(activityOrder)]);
  expect(findings.map(({ related }) => related.map(({ subject, name }) => [subject, name]))).toEqual([
    [["activity:opening", 'item 1 "Opening"']],
  ]);
});
