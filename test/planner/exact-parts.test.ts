import { expect, test } from "vitest";
import type { PartRange } from "../../src/planner/exact/part-ranges.ts";
import { possibleParts } from "../../src/planner/exact/part-ranges.ts";
import type { Problem, ProblemSpec } from "../../src/planner/problem.ts";

/** Three slots, of which one is held when the activity had minutes in it. */
function problemWith(heldMinutes: number): Problem {
  return {
    grain: 15,
    slots: ["first", "second", "third"].map((key, slot) => ({
      key,
      served: true,
      capacity: 100,
      held: slot === 0 && heldMinutes > 0,
    })),
    activities: [{ subject: "activity:a", minutes: { least: 60, most: 60 }, rank: 0 }],
    appearances: [],
    held: { parts: heldMinutes > 0 ? [{ activity: 0, slot: 0, minutes: heldMinutes }] : [], appearances: [] },
    constraints: [],
    leftOut: [],
  };
}

const hour: ProblemSpec = { kind: "duration", subject: 0, least: 60, most: 60 };
const parts = (most: number, slots = [0, 1, 2]): ProblemSpec => ({
  kind: "count",
  subjects: [0],
  slots,
  least: 0,
  most,
});
const any: PartRange = { least: 1, most: 6 };
const upToAnHour: PartRange = { least: 1, most: 4 };
const wholeHour: PartRange = { least: 4, most: 4 };
const halfHour: PartRange = { least: 2, most: 2 };
const upToHalfAnHour: PartRange = { least: 1, most: 2 };
const none = undefined;

test.each<{
  readonly told: string;
  readonly held?: number;
  readonly specs: readonly ProblemSpec[];
  readonly ranges: readonly (PartRange | undefined)[];
  readonly isSingle?: boolean;
}>([
  { told: "nothing", specs: [], ranges: [any, any, any] },
  { told: "its minutes", specs: [hour], ranges: [upToAnHour, upToAnHour, upToAnHour] },
  { told: "one part", specs: [hour, parts(1)], ranges: [wholeHour, wholeHour, wholeHour], isSingle: true },
  { told: "two parts", specs: [hour, parts(2)], ranges: [upToAnHour, upToAnHour, upToAnHour] },
  {
    told: "one part in some of the slots",
    specs: [hour, parts(1, [0, 1])],
    ranges: [upToAnHour, upToAnHour, upToAnHour],
  },
  {
    told: "one slot",
    specs: [hour, { kind: "allowed-slots", subjects: [0], slots: [1] }],
    ranges: [none, wholeHour, none],
    isSingle: true,
  },
  {
    told: "short parts out",
    specs: [{ kind: "part-minutes", subject: 0, least: 40 }],
    ranges: [3, 3, 3].map((least) => ({ least, most: 6 })),
  },
  {
    told: "less than a grain",
    specs: [{ kind: "duration", subject: 0, least: 0, most: 10 }],
    ranges: [none, none, none],
  },
  { told: "a second part after a held one", held: 30, specs: [hour, parts(2)], ranges: [none, halfHour, halfHour] },
  {
    told: "a wish after what it may have, and a held part",
    held: 30,
    specs: [hour, { kind: "duration", subject: 0, least: 60 }],
    ranges: [none, upToHalfAnHour, upToHalfAnHour],
  },
  {
    told: "two more parts after a held one",
    held: 30,
    specs: [hour, parts(3)],
    ranges: [none, upToHalfAnHour, upToHalfAnHour],
  },
])("parts of an activity of which is told: $told", ({ held = 0, specs, ranges, isSingle = false }) => {
  const kept = specs.map(
    (spec) => ({ ...spec, rule: "rule", code: "code", level: "hard", cost: 1, data: {} }) as const,
  );
  expect(possibleParts(problemWith(held), kept)).toEqual([{ ranges, isSingle }]);
});
