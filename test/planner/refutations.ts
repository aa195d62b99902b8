import type { Why } from "../../src/planner/explain/refuter/why.ts";
import type { Problem, ProblemSpec, ProblemSpecOf } from "../../src/planner/problem.ts";
import { problemWith } from "./explain-problem.ts";

const [a0, a1, a2] = ["activity:a0", "activity:a1", "activity:a2"] as const;
const [p0, p1] = ["appearance:p0@a0", "appearance:p1@a1"] as const;

const hours = (subjects: readonly number[], limits: readonly number[]): ProblemSpec => ({
  kind: "capacity",
  subjects,
  limits: [...limits.entries()],
  unit: "minutes",
  step: 1,
});
const panels = (subjects: readonly number[], limits: readonly number[]): ProblemSpec => ({
  kind: "capacity",
  subjects,
  limits: [...limits.entries()],
  unit: "parts",
  step: 1,
});
const atLeast = (subject: number, least: number): ProblemSpec => ({ kind: "duration", subject, least });
const atMost = (subject: number, most: number): ProblemSpec => ({ kind: "duration", subject, least: 0, most });
const only = (subject: number, ...slots: readonly number[]): ProblemSpec => ({
  kind: "allowed-slots",
  subjects: [subject],
  slots,
});
const count = (subjects: readonly number[], slots: readonly number[], least: number, most?: number): ProblemSpec => ({
  kind: "count",
  subjects,
  slots,
  least,
  ...(most === undefined ? {} : { most }),
});
const during = (subject: number, other: number): ProblemSpec => ({ kind: "during", subject, other });
const order = (
  before: readonly number[],
  after: readonly number[],
  rest: Partial<ProblemSpecOf<"precedence">> = {},
): ProblemSpec => ({ kind: "precedence", before, after, from: "end", lag: 0, ...rest });

/** Problems that cannot be solved, and why. */
export const refutations: readonly { readonly name: string; readonly problem: Problem; readonly why: Why }[] = [
  {
    name: "more minutes of work than of service",
    problem: problemWith({ slots: [180, 180, 90], activities: 3 }, [
      hours([0, 1, 2], [180, 180, 90]),
      ...[0, 1, 2].map((subject) => atLeast(subject, 165)),
    ]),
    why: { kind: "minutes", subjects: [a0, a1, a2], slots: [0, 1, 2], needed: 495, available: 450, elsewhere: 0 },
  },
  {
    name: "more minutes than the slots have in which the work can be, with room enough in others",
    problem: problemWith({ slots: [180, 180, 180, 180], activities: 4 }, [
      hours([0, 1, 2, 3], [180, 180, 180, 180]),
      ...[0, 1, 2, 3].map((subject) => atLeast(subject, 150)),
      ...[0, 2, 3].map((subject) => only(subject, 1, 3)),
    ]),
    why: {
      kind: "minutes",
      subjects: [a0, a2, "activity:a3"],
      slots: [1, 3],
      needed: 450,
      available: 360,
      elsewhere: 0,
    },
  },
  {
    name: "more minutes than slots of two lengths have, limited by a constraint for each length",
    problem: problemWith({ slots: [180, 90, 180, 90], activities: 2 }, [
      { kind: "capacity", subjects: [0, 1], limits: [0, 2].map((slot) => [slot, 180]), unit: "minutes", step: 1 },
      { kind: "capacity", subjects: [0, 1], limits: [1, 3].map((slot) => [slot, 90]), unit: "minutes", step: 1 },
      atLeast(0, 300),
      atLeast(1, 255),
    ]),
    why: { kind: "minutes", subjects: [a0, a1], slots: [0, 1, 2, 3], needed: 555, available: 540, elsewhere: 0 },
  },
  {
    name: "an activity longer than all slots together",
    problem: problemWith({ slots: [180, 60], activities: 1 }, [atLeast(0, 255)]),
    why: { kind: "minutes", subjects: [a0], slots: [0, 1], needed: 255, available: 240, elsewhere: 0 },
  },
  {
    name: "an activity that is longer than the longest slot, and may not be divided",
    problem: problemWith({ slots: [60, 180, 60], activities: 1 }, [atLeast(0, 195), count([0], [0, 1, 2], 0, 1)]),
    why: { kind: "longest-slots", subjects: [a0], slots: 1, needed: 195, available: 180 },
  },
  {
    name: "more work than the longest of the meetings have to which the body is entitled",
    problem: problemWith({ slots: [60, 180, 180, 120], activities: 2 }, [
      hours([0, 1], [60, 180, 180, 120]),
      atLeast(0, 180),
      atLeast(1, 195),
      count([0, 1], [0, 1, 2, 3], 0, 2),
    ]),
    why: { kind: "longest-slots", subjects: [a0, a1], slots: 2, needed: 375, available: 360 },
  },
  {
    name: "fewer minutes allowed than needed",
    problem: problemWith({ slots: [180], activities: 1 }, [atLeast(0, 90), atMost(0, 60)]),
    why: { kind: "range", subject: a0, needed: 90, available: 60 },
  },
  {
    name: "parts that have to be longer than the slots left",
    problem: problemWith({ slots: [60, 180], activities: 1 }, [
      atLeast(0, 30),
      { kind: "part-minutes", subject: 0, least: 90 },
      only(0, 0),
    ]),
    why: { kind: "no-slot", subject: a0 },
  },
  {
    name: "two pins in a slot without room for both",
    problem: problemWith({ slots: [180, 180], activities: 2 }, [
      hours([0, 1], [180, 180]),
      atLeast(0, 120),
      atLeast(1, 90),
      only(0, 1),
      only(1, 1),
    ]),
    why: { kind: "minutes", subjects: [a0, a1], slots: [1], needed: 210, available: 180, elsewhere: 0 },
  },
  {
    name: "a panellist who is never there",
    problem: problemWith({ slots: [180, 180], activities: 1, appearances: [0] }, [
      only(1),
      count([1], [0, 1], 1, 1),
      during(1, 0),
    ]),
    why: { kind: "no-slot", subject: p0 },
  },
  {
    name: "two panellists who have to speak in one meeting, and are never there together",
    problem: problemWith({ slots: [180, 180], activities: 1, appearances: [0, 0] }, [
      count([0], [0, 1], 0, 1),
      only(1, 0),
      count([1], [0, 1], 1, 1),
      during(1, 0),
      only(2, 1),
      count([2], [0, 1], 1, 1),
      during(2, 0),
    ]),
    why: { kind: "no-slot", subject: a0 },
  },
  {
    name: "two appearances, one slot that takes one of them",
    problem: problemWith({ slots: [180, 180, 180], activities: 2, appearances: [0, 1] }, [
      panels([2, 3], [1, 1, 1]),
      ...[2, 3].flatMap((subject) => [count([subject], [0, 1, 2], 1, 1), only(subject, 1)]),
    ]),
    why: { kind: "parts", subjects: [p0, p1], slots: [1], needed: 2, available: 1, elsewhere: 0 },
  },
  {
    name: "a chain of activities between two windows that are the other way round",
    problem: problemWith({ slots: [180, 180, 180, 180], activities: 3 }, [
      ...[0, 1, 2].map((subject) => atLeast(subject, 30)),
      only(0, 2, 3),
      order([0], [1]),
      order([1], [2]),
      only(2, 0, 1),
    ]),
    why: { kind: "no-slot", subject: a2, from: 2 },
  },
  {
    name: "a report that waits for a night, and work until the evening before",
    problem: problemWith({ slots: [180, 180, 180], activities: 3 }, [
      hours([0, 1, 2], [180, 180, 180]),
      atLeast(0, 180),
      atLeast(1, 15),
      atLeast(2, 60),
      order([0, 1], [2], { lag: 2 }),
    ]),
    why: { kind: "no-slot", subject: a2, from: 3 },
  },
  {
    name: "something that waits for an activity in two parts, which needs one of the long slots at the end",
    problem: problemWith({ slots: [90, 90, 90, 180, 180], activities: 2 }, [
      atLeast(0, 270),
      count([0], [0, 1, 2, 3, 4], 0, 2),
      atLeast(1, 30),
      only(1, 0, 1, 2, 3),
      order([0], [1], { lag: 1 }),
    ]),
    why: { kind: "no-slot", subject: a1, from: 4 },
  },
  {
    name: "something that has to begin before what it waits for can",
    problem: problemWith({ slots: [180, 180, 180], activities: 2 }, [
      atLeast(0, 30),
      atLeast(1, 30),
      only(0, 2),
      order([0], [1], { from: "start", lag: 1 }),
    ]),
    why: { kind: "no-slot", subject: a1, from: 3 },
  },
  {
    name: "a set that has to be in more slots than are left",
    problem: problemWith({ slots: [180, 180, 180], activities: 2 }, [
      count([0, 1], [0, 1, 2], 2),
      only(0, 1),
      only(1, 1),
    ]),
    why: { kind: "slots", subjects: [a0, a1], needed: 2, available: 1 },
  },
  {
    name: "a gap that nothing can fill",
    problem: problemWith({ slots: [180, 180, 180], activities: 2 }, [
      atLeast(0, 30),
      atLeast(1, 30),
      only(0, 0),
      only(1, 2),
      { kind: "spread", subjects: [0, 1] },
    ]),
    why: { kind: "gap", subjects: [a0, a1], slot: 1 },
  },
  {
    name: "a held meeting in which something stands that may not",
    problem: problemWith(
      {
        slots: [180, 180],
        activities: 1,
        held: { slots: [0], parts: [{ activity: 0, slot: 0, minutes: 45 }] },
      },
      [only(0, 1)],
    ),
    why: { kind: "shut", subject: a0, slot: 0 },
  },
];
