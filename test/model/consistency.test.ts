import { describe, expect, it } from "vitest";
import type { Path } from "../../src/internal/errors.ts";
import { formatPath } from "../../src/model/describe-value.ts";
import { safeSessionFrom } from "../../src/model/session-from.ts";
import type { SessionFragment } from "../support/session-file.ts";
import { meeting, programme, sessionFile } from "../support/session-file.ts";

function told(data: unknown): readonly string[] {
  const result = safeSessionFrom(data);
  return result.ok
    ? []
    : result.issues.map(
        ({ code, path }: { readonly code: string; readonly path: Path }) => `${code} ${formatPath(path)}`,
      );
}

const agenda = [
  { number: 1, title: "Opening" },
  {
    number: "4",
    title: "Themes",
    subItems: [
      { letter: "a", title: "Migration" },
      { number: "4.2", title: "Employment" },
    ],
  },
];
const panellists = { cubias: { name: "Elizabeth Cubias" } };
const activities = [{ id: "migration", item: "4(a)" }];
const heldOn = { on: "2010-10-18", part: "evening" } as const;

const right: readonly (readonly [name: string, fragment: SessionFragment])[] = [
  [
    "items and sub-items by their full numbers, as text or number",
    {
      agenda,
      programme: programme([
        meeting("2010-10-18", "morning", [{ item: ["1"] }, { item: ["4(a)", "4.2"] }, { item: 4 }]),
      ]),
    },
  ],
  [
    "an activity that only entries name, in a file without activities",
    { programme: programme([meeting("2010-10-18", "morning", [{ title: "x", activity: "free" }])]) },
  ],
  [
    "an entry that only names an activity of the file",
    { agenda, activities, programme: programme([meeting("2010-10-18", "morning", [{ activity: "migration" }])]) },
  ],
  ["footnotes of the agenda in a file without a programme", { agenda: [{ number: 1, title: "x", footnotes: ["*"] }] }],
  [
    "a session of one day, and of 366 days",
    {
      session: { dates: { from: "2010-10-18", to: "2011-10-18" } },
      related: [{ body: "a", dates: { from: "2010-10-18", to: "2010-10-18" } }],
    },
  ],
  [
    "parts of a session that follow each other",
    {
      session: {
        dates: [
          { from: "2010-10-18", to: "2010-10-19" },
          { from: "2010-10-20", to: "2010-10-21" },
        ],
      },
    },
  ],
  [
    "meetings in the same part of the same day",
    { programme: programme([meeting("2010-10-18", "morning"), meeting("2010-10-18", "morning")]) },
  ],
  [
    "an evening meeting with hours of its own",
    { programme: programme([meeting("2010-10-18", "evening", [], { hours: "18:30-" })]) },
  ],
  [
    "an evening meeting on a day with other hours",
    {
      session: { otherHours: [{ date: "2010-10-18", evening: "18:00-21:00" }] },
      programme: programme([meeting("2010-10-18", "evening")]),
    },
  ],
  [
    "a meeting as held with the hours of the programme's",
    {
      programme: programme([meeting("2010-10-18", "evening", [], { hours: "18:30-" })]),
      asHeld: { meetings: [heldOn] },
    },
  ],
  [
    "a meeting as held with the hours of the one of its id",
    {
      programme: programme([meeting("2010-10-19", "evening", [], { hours: "18:30-", id: "x" })]),
      asHeld: { meetings: [{ ...heldOn, id: "x" }] },
    },
  ],
  [
    "an adoption at a meeting of an excerpt's session",
    { programme: programme([], { covers: { from: "2010-10-18", to: "2010-10-18" }, adopted: { meeting: 14 } }) },
  ],
  [
    "an adoption at a meeting that is numbered so",
    { programme: programme([meeting("2010-10-18", "morning", [], { number: 31 })], { adopted: { meeting: 31 } }) },
  ],
  [
    "waivers of the same rule that differ",
    { rules: { waivers: ["a", "b"].map((code) => ({ rule: "r", code, reason: "x", until: "2010-10-18" })) } },
  ],
  [
    "a diamond of activities",
    { activities: [{ id: "a" }, { id: "b", after: ["a"] }, { id: "c", after: ["a"] }, { id: "d", after: ["b", "c"] }] },
  ],
];

const wrong: readonly (readonly [name: string, fragment: SessionFragment, issues: readonly string[]])[] = [
  [
    "an item of an agenda that is not there",
    { programme: programme([meeting("2010-10-18", "morning", [{ item: 1 }])]) },
    ["unknown-reference programme.meetings[0].entries[0].item"],
  ],
  [
    "one of several joined items",
    { agenda, programme: programme([meeting("2010-10-18", "morning", [{ item: ["4(a)", "4(b)"] }])]) },
    ["unknown-reference programme.meetings[0].entries[0].item[1]"],
  ],
  [
    "an item of an activity",
    { agenda, activities: [{ id: "a", item: "5" }] },
    ["unknown-reference activities[0].item"],
  ],
  [
    "an activity of a file that has activities",
    { activities: [], programme: programme([meeting("2010-10-18", "morning", [{ title: "x", activity: "a" }])]) },
    ["unknown-reference programme.meetings[0].entries[0].activity"],
  ],
  [
    "a panellist of an activity",
    { panellists, activities: [{ id: "a", panellists: ["wani"] }] },
    ["unknown-reference activities[0].panellists[0]"],
  ],
  [
    "a panellist engaged elsewhere",
    {
      panellists,
      related: [
        {
          body: "a",
          dates: { from: "2010-10-18", to: "2010-10-18" },
          panellists: [{ id: "wani", dates: [{ date: "2010-10-18" }] }],
        },
      ],
    },
    ["unknown-reference related[0].panellists[0].id"],
  ],
  [
    "references of the meetings as held",
    { agenda, asHeld: { meetings: [meeting("2010-10-18", "morning", [{ item: 9, panellists: ["wani"] }])] } },
    [
      "unknown-reference asHeld.meetings[0].entries[0].item",
      "unknown-reference asHeld.meetings[0].entries[0].panellists[0]",
    ],
  ],
  [
    "footnotes of items, meetings and entries",
    {
      agenda: [{ number: 1, title: "x", footnotes: ["a"] }],
      programme: programme([meeting("2010-10-18", "morning", [{ item: 1, footnotes: ["b"] }], { footnotes: ["c"] })], {
        footnotes: [{ mark: "d", text: "x" }],
      }),
    },
    [
      "unknown-reference agenda[0].footnotes[0]",
      "unknown-reference programme.meetings[0].footnotes[0]",
      "unknown-reference programme.meetings[0].entries[0].footnotes[0]",
    ],
  ],

  [
    "a theme twice",
    {
      agenda: [
        { number: 1, title: "a", theme: { id: "x" } },
        { number: 2, title: "b", theme: { id: "x" } },
      ],
    },
    ["duplicate agenda[1].theme.id"],
  ],
  [
    "a number of a sub-item that an item has",
    { agenda: [{ number: "4.2", title: "a" }, ...agenda] },
    ["duplicate agenda[2].subItems[1].number"],
  ],
  [
    "the id of a meeting twice",
    {
      programme: programme([
        meeting("2010-10-18", "morning", [], { id: "x" }),
        meeting("2010-10-19", "morning", [], { id: "x" }),
      ]),
    },
    ["duplicate programme.meetings[1].id"],
  ],
  [
    "a meeting as held twice",
    { asHeld: { meetings: [meeting("2010-10-18", "morning"), meeting("2010-10-18", "morning")] } },
    ["duplicate asHeld.meetings[1].part"],
  ],
  [
    "a footnote twice",
    {
      programme: programme([], {
        footnotes: [
          { mark: "*", text: "a" },
          { mark: "*", text: "b" },
        ],
      }),
    },
    ["duplicate programme.footnotes[1].mark"],
  ],
  [
    "a day of other hours twice",
    {
      session: {
        otherHours: [
          { date: "2010-10-18", morning: "09:00-" },
          { date: "2010-10-18", afternoon: "15:00-" },
        ],
      },
    },
    ["duplicate session.otherHours[1].date"],
  ],
  [
    "an item and an activity twice in one list",
    { agenda, activities: [{ id: "a" }, { id: "b", item: [1, "1"], after: ["a", "a"] }] },
    ["duplicate activities[1].item[1]", "duplicate activities[1].after[1]"],
  ],

  [
    "dates of related sessions, persons, windows and excerpts reversed",
    {
      related: [{ body: "a", dates: [{ from: "2010-10-18", to: "2010-10-17" }] }],
      panellists: { a: { name: "x", available: [{ from: "2010-10-18", to: "2010-10-17" }] } },
      activities: [{ id: "a", window: { from: "2010-10-18", to: "2010-10-17", meetings: { from: 3, to: 2 } } }],
      programme: programme([], { covers: [{ from: "2010-10-18", to: "2010-10-17" }] }),
    },
    [
      "reversed-range related[0].dates[0].to",
      "reversed-range panellists.a.available[0].to",
      "reversed-range programme.covers[0].to",
      "reversed-range activities[0].window.to",
      "reversed-range activities[0].window.meetings.to",
    ],
  ],
  [
    "a session of 367 days in two parts",
    {
      session: {
        dates: [
          { from: "2010-01-01", to: "2010-12-31" },
          { from: "2011-01-02", to: "2011-01-03" },
        ],
      },
    },
    ["session-too-long session.dates[1].to"],
  ],

  ["an activity that waits for itself", { activities: [{ id: "a", after: ["a"] }] }, ["cycle activities[0].after"]],
  [
    "each cycle once, and not what only leads to one",
    {
      activities: [
        { id: "a", after: ["b"] },
        { id: "b", after: ["c"] },
        { id: "c", after: ["b"] },
        { id: "d", after: ["e"] },
        { id: "e", after: ["d"] },
        { id: "f" },
      ],
    },
    ["cycle activities[1].after", "cycle activities[3].after"],
  ],

  [
    "an evening without hours",
    { programme: programme([meeting("2010-10-18", "evening")]) },
    ["missing-hours programme.meetings[0].hours"],
  ],
  [
    "a morning on a day whose other hours leave it out",
    {
      session: { otherHours: [{ date: "2010-10-18", afternoon: "15:00-18:00" }] },
      programme: programme([meeting("2010-10-18", "morning")]),
    },
    ["missing-hours programme.meetings[0].hours"],
  ],
  [
    "an evening as held without hours",
    {
      programme: programme([meeting("2010-10-19", "evening", [], { hours: "18:30-" })]),
      asHeld: { meetings: [heldOn] },
    },
    ["missing-hours asHeld.meetings[0].hours"],
  ],
  [
    "an entry that names an activity of no file and nothing else",
    { programme: programme([meeting("2010-10-18", "morning", [{ activity: "a" }])]) },
    ["empty-entry programme.meetings[0].entries[0]"],
  ],
];

/** What is wrong with a value, and what is not said because of it. */
const silenced: readonly (readonly [name: string, data: object, issues: readonly string[]])[] = [
  [
    "an agenda with an unreadable number gives no unknown items",
    {
      ...sessionFile({ programme: programme([meeting("2010-10-18", "morning", [{ item: 7 }])]) }),
      agenda: [{ number: {}, title: "x" }],
    },
    ["wrong-type agenda[0].number"],
  ],
  [
    "an unreadable item is not a missing one",
    { ...sessionFile(), programme: { meetings: [{ on: "2010-10-18", part: "morning", entries: [{ item: {} }] }] } },
    ["wrong-type programme.meetings[0].entries[0].item"],
  ],
  [
    "unreadable hours are not missing ones",
    { ...sessionFile(), programme: { meetings: [{ on: "2010-10-18", part: "evening", hours: "late" }] } },
    ["wrong-hours programme.meetings[0].hours"],
  ],
  [
    "unreadable hours of the session say nothing of its meetings",
    {
      ...sessionFile({ programme: programme([meeting("2010-10-18", "evening")]) }),
      session: { ...(sessionFile() as { session: object }).session, hours: "10:00-13:00" },
    },
    ["wrong-type session.hours"],
  ],
  [
    "a text of unreadable languages is not an empty one",
    { ...sessionFile(), agenda: [{ number: 1, title: { en: 5 } }] },
    ["wrong-type agenda[0].title.en"],
  ],
];

describe("what joins several values of a session file", () => {
  it.each(right)("is right: %s", (_, fragment) => {
    expect(told(sessionFile(fragment))).toEqual([]);
  });

  it.each(wrong)("is told: %s", (_, fragment, issues) => {
    expect(told(sessionFile(fragment))).toEqual(issues);
  });

  it.each(silenced)("is not guessed at: %s", (_, data, issues) => {
    expect(told(data)).toEqual(issues);
  });

  it("writes no more of a long cycle than can be read", () => {
    const names = Array.from({ length: 1000 }, (_, index) => `a${index}`);
    const long = names.map((id, index) => ({ id, after: [names[(index + 1) % names.length] ?? ""] }));
    const result = safeSessionFrom(sessionFile({ activities: long }));
    expect(result.ok ? "" : result.issues[0]?.message).toMatch(/`a0` after `a1` after .* after `…` after `a0` again/);
    expect(result.ok ? "" : result.issues[0]?.message.length).toBeLessThan(300);
  });
});
