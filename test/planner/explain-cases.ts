import type { Level } from "../../src/check/level.ts";
import type { ToldReason } from "../../src/planner/explain/explanation.ts";
import type { SessionFragment } from "../support/session-file.ts";
import { activity, type SettledKeys } from "./explain-session.ts";

/** A session without a programme, and the smallest sets of reasons that say why, by their labels. */
export interface ExplainCase {
  readonly name: string;
  readonly session: SessionFragment;
  readonly settled?: SettledKeys;
  readonly level?: Level;
  readonly sets: readonly (readonly string[])[];
  /** What is told of why the first of them cannot hold together, among other things. */
  readonly why: object;
  /** What can be given up, in no order. */
  readonly waysOut: readonly string[];
}

/** A reason in a few words: its rule and the subjects or the slot that it speaks of. */
export function labelOf({ kind, rule, asks: [asked] }: ToldReason): string {
  if (kind === "held" || asked === undefined) return kind;
  if (kind === "slot" && asked.kind === "allowed-slots") return `no meeting ${asked.shut.map(({ id }) => id).join()}`;
  const subjects = (() => {
    switch (asked.kind) {
      case "duration":
      case "part-minutes":
      case "during":
        return [asked.subject];
      case "precedence":
        return [...asked.before, ...asked.after];
      default:
        return asked.subjects;
    }
  })();
  return `${rule} ${subjects.map(({ id }) => id.replace(/^\w+:/, "")).join(" ")}`;
}

const logical = { rules: { preset: "logical" } };
const strike = { en: "Strike" };

export const explainCases: readonly ExplainCase[] = [
  {
    name: "more work than the meetings have room for",
    session: { ...logical, activities: [activity("a", 900), activity("b", 960), activity("c", 120)] },
    sets: [["meeting-over-capacity a b", "activity-incomplete a", "activity-incomplete b"]],
    why: { kind: "minutes", needed: 1860, available: 1800 },
    waysOut: ["meeting-over-capacity a b c", "activity-incomplete a", "activity-incomplete b"],
  },
  {
    name: "lost slots",
    session: {
      ...logical,
      session: {
        noService: [
          { date: "2010-10-18", reason: strike },
          { date: "2010-10-19", reason: strike },
          { date: "2010-10-20", part: "morning", reason: strike },
        ],
      },
      activities: [activity("a", 360), activity("b", 300), activity("c", 315), activity("d", 30)],
    },
    sets: [
      [
        "no meeting 2010-10-18/morning",
        "no meeting 2010-10-18/afternoon",
        "no meeting 2010-10-19/morning",
        "no meeting 2010-10-19/afternoon",
        "no meeting 2010-10-20/morning",
        "meeting-over-capacity a b c",
        "activity-incomplete b",
        "activity-incomplete c",
        "activity-incomplete a",
      ],
    ],
    why: { kind: "minutes", needed: 975, available: 900 },
    waysOut: [
      "no meeting 2010-10-18/morning",
      "no meeting 2010-10-18/afternoon",
      "no meeting 2010-10-19/morning",
      "no meeting 2010-10-19/afternoon",
      "no meeting 2010-10-20/morning",
      "meeting-over-capacity a b c d",
      "activity-incomplete b",
      "activity-incomplete c",
      "activity-incomplete a",
    ],
  },
  {
    name: "a panellist who is never there",
    session: {
      ...logical,
      panellists: { ada: { name: "Ada Byron", available: [] } },
      activities: [activity("a", 60, { panellists: ["ada"] }), activity("b", 60)],
    },
    sets: [["panellist-unavailable ada@a", "activity-incomplete ada@a"]],
    why: { kind: "no-slot", subject: { id: "appearance:ada@a" } },
    waysOut: ["panellist-unavailable ada@a", "activity-incomplete ada@a"],
  },
  {
    name: "a panellist who is there only on a day that is lost",
    session: {
      ...logical,
      session: { noService: [{ date: "2010-10-18", part: "morning", reason: strike }] },
      panellists: { ada: { name: "Ada Byron", available: [{ date: "2010-10-18", part: "morning" }] } },
      activities: [activity("a", 60, { panellists: ["ada"] }), activity("b", 60)],
    },
    settled: { pins: { "activity:b": ["2010-10-18/morning"] } },
    sets: [
      ["no meeting 2010-10-18/morning", "panellist-unavailable ada@a", "activity-incomplete ada@a"],
      ["no meeting 2010-10-18/morning", "pinned b", "activity-incomplete b"],
    ],
    why: { kind: "no-slot", subject: { id: "appearance:ada@a" } },
    waysOut: ["no meeting 2010-10-18/morning"],
  },
  {
    name: "two activities of a panellist in the one meeting when she is there",
    session: {
      ...logical,
      panellists: { ada: { name: "Ada Byron", available: [{ date: "2010-10-18", part: "morning" }] } },
      activities: [
        activity("a", 120, { panellists: ["ada"], parts: { most: 1 } }),
        activity("b", 90, { panellists: ["ada"], parts: { minutes: 75 } }),
      ],
    },
    sets: [
      [
        "panellist-unavailable ada@a ada@b",
        "activity-incomplete b",
        "activity-incomplete ada@a",
        "activity-incomplete ada@b",
        "meeting-over-capacity a b",
        "activity-incomplete a",
      ],
    ],
    why: { kind: "minutes", needed: 210, available: 180 },
    waysOut: [
      "panellist-unavailable ada@a ada@b",
      "activity-incomplete b",
      "activity-incomplete ada@a",
      "activity-incomplete ada@b",
      "meeting-over-capacity a b",
      "activity-incomplete a",
    ],
  },
  {
    name: "a chain of activities between two windows that are the other way round",
    session: {
      ...logical,
      activities: [
        activity("a", 60, { window: { from: "2010-10-21" } }),
        activity("b", 60, { after: ["a"] }),
        activity("c", 60, { after: ["b"], window: { to: "2010-10-20" } }),
      ],
    },
    sets: [
      [
        "activity-window a",
        "activity-window c",
        "activity-order a b",
        "activity-order b c",
        "activity-incomplete a",
        "activity-incomplete b",
        "activity-incomplete c",
      ],
    ],
    why: { kind: "no-slot", subject: { id: "activity:c" }, from: { id: "2010-10-21/morning" } },
    waysOut: [
      "activity-window a",
      "activity-window c",
      "activity-order a b",
      "activity-order b c",
      "activity-incomplete a",
      "activity-incomplete b",
      "activity-incomplete c",
    ],
  },
  {
    name: "two pins on one small slot",
    session: {
      ...logical,
      session: { hours: { morning: "10:00-13:00", lunchtime: "13:00-14:00" } },
      activities: [activity("a", 45), activity("b", 30), activity("c", 300)],
    },
    settled: { pins: { "activity:a": ["2010-10-19/lunchtime"], "activity:b": ["2010-10-19/lunchtime"] } },
    sets: [["pinned a", "pinned b", "meeting-over-capacity a b", "activity-incomplete b", "activity-incomplete a"]],
    why: { kind: "minutes", needed: 75, available: 60, slots: [{ id: "2010-10-19/lunchtime" }] },
    waysOut: ["pinned a", "pinned b", "meeting-over-capacity a b c", "activity-incomplete b", "activity-incomplete a"],
  },
  {
    name: "a report that waits for a night, and no night left",
    session: {
      rules: { preset: "logical", "report-adopted-last": { params: { lag: 2 } } },
      activities: [
        activity("a", 840),
        activity("b", 660),
        { id: "report", title: "Report", kind: "adoption-of-report", minutes: 60 },
      ],
    },
    level: "medium",
    sets: [
      [
        "report-adopted-last a b report",
        "meeting-over-capacity a b report",
        "activity-incomplete report",
        "activity-incomplete b",
        "activity-incomplete a",
      ],
    ],
    why: { kind: "no-slot", subject: { id: "activity:report" }, from: null },
    waysOut: [
      "report-adopted-last a b report",
      "meeting-over-capacity a b report",
      "activity-incomplete report",
      "activity-incomplete b",
      "activity-incomplete a",
    ],
  },
  {
    name: "an activity that is longer than all meetings together",
    session: { ...logical, activities: [activity("a", 2000), activity("b", 30)] },
    sets: [["activity-incomplete a"]],
    why: { kind: "minutes", needed: 2000, available: 1800 },
    waysOut: ["activity-incomplete a"],
  },
  {
    name: "an activity that is longer than any meeting, in one part",
    session: { ...logical, activities: [activity("a", 240, { parts: { most: 1 } }), activity("b", 30)] },
    sets: [["activity-incomplete a"]],
    why: { kind: "longest-slots", slots: 1, needed: 240, available: 180 },
    waysOut: ["activity-incomplete a"],
  },
  {
    name: "no slot with service at all",
    session: {
      ...logical,
      session: {
        dates: { from: "2010-10-18", to: "2010-10-18" },
        noService: [{ date: "2010-10-18", reason: strike }],
      },
      activities: [activity("a", 20), activity("b", 30)],
    },
    sets: [["no meeting 2010-10-18/morning", "no meeting 2010-10-18/afternoon", "activity-incomplete b"]],
    why: { kind: "no-slot", subject: { id: "activity:b" } },
    waysOut: ["no meeting 2010-10-18/morning", "no meeting 2010-10-18/afternoon"],
  },
  {
    name: "two things wrong at once",
    session: {
      ...logical,
      panellists: { ada: { name: "Ada Byron", available: [] } },
      activities: [activity("a", 60, { panellists: ["ada"] }), activity("b", 60, { window: { from: "2010-11-01" } })],
    },
    sets: [
      ["panellist-unavailable ada@a", "activity-incomplete ada@a"],
      ["activity-window b", "activity-incomplete b"],
    ],
    why: { kind: "no-slot", subject: { id: "appearance:ada@a" } },
    waysOut: [
      "activity-window b + panellist-unavailable ada@a",
      "panellist-unavailable ada@a + activity-incomplete b",
      "activity-window b + activity-incomplete ada@a",
      "activity-incomplete ada@a + activity-incomplete b",
    ],
  },
  {
    name: "held meetings that leave no room",
    session: {
      ...logical,
      session: { dates: { from: "2010-10-18", to: "2010-10-18" } },
      activities: [activity("a", 120), activity("b", 120)],
    },
    settled: { held: ["2010-10-18/morning"] },
    sets: [["held", "meeting-over-capacity a b", "activity-incomplete a", "activity-incomplete b"]],
    why: { kind: "minutes", needed: 240, available: 180, slots: [{ id: "2010-10-18/afternoon" }] },
    waysOut: ["meeting-over-capacity a b", "activity-incomplete a", "activity-incomplete b"],
  },
  {
    name: "more meetings than the body is entitled to",
    session: {
      rules: { preset: "logical", "entitlement-exceeded": { params: { meetings: 2 } } },
      activities: [activity("a", 200), activity("b", 175)],
    },
    level: "medium",
    sets: [["entitlement-exceeded a b", "meeting-over-capacity a b", "activity-incomplete b", "activity-incomplete a"]],
    why: { kind: "longest-slots", slots: 2, needed: 375, available: 360 },
    waysOut: [
      "entitlement-exceeded a b",
      "meeting-over-capacity a b",
      "activity-incomplete b",
      "activity-incomplete a",
    ],
  },
];
