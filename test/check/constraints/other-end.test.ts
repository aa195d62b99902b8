import { describe, expect, test } from "vitest";
import type { ConstraintSpec, PlacedPart, Placement, Violation } from "../../../src/check/constraint.ts";
import { violations } from "../../../src/check/constraints/evaluate.ts";

const part = (slot: number, order?: number): PlacedPart => ({
  slot,
  minutes: 15,
  stated: false,
  ...(order === undefined ? {} : { order }),
});

const placement: Placement = {
  slots: Array.from({ length: 6 }, () => ({ served: true, capacity: 180 })),
  parts: new Map([
    ["a", [part(1, 2), part(3, 1)]],
    ["b", [part(1, 1), part(4)]],
    ["c", [part(0), part(1, 0)]],
  ]),
};

/** The other end of the one violation. */
const otherEnd = (spec: ConstraintSpec): Violation["other"] => {
  const found = violations(spec, placement);
  expect(found.length).toBeGreaterThan(0);
  return found[0]?.other;
};

describe("the other end of a conflict", () => {
  test("of an order from the start is the first part that was to come first, in print too", () => {
    const spec = { kind: "precedence", before: ["a", "b"], after: ["c"], from: "start", lag: 0 } as const;
    expect(otherEnd(spec)).toEqual({ subject: "b", slot: 1 });
    expect(violations(spec, placement)).toHaveLength(2);
  });

  test("of an order from the end is the last part that was to come first", () => {
    expect(otherEnd({ kind: "precedence", before: ["a", "b"], after: ["c"], from: "end", lag: 0 })).toEqual({
      subject: "b",
      slot: 4,
    });
  });

  test("is told by name where print says nothing of the order", () => {
    const unprinted: Placement = { ...placement, parts: new Map(["d", "e", "c"].map((id) => [id, [part(2)]])) };
    const [first] = violations(
      { kind: "precedence", before: ["e", "d"], after: ["c"], from: "start", lag: 1 },
      unprinted,
    );
    const [last] = violations({ kind: "precedence", before: ["d", "e"], after: ["c"], from: "end", lag: 1 }, unprinted);
    expect([first?.other?.subject, last?.other?.subject]).toEqual(["d", "e"]);
  });

  test.each([
    ["start", ["f", "g"], "f"],
    ["start", ["g", "f"], "f"],
    ["end", ["f", "g"], "g"],
    ["end", ["g", "f"], "g"],
  ] as const)(
    "of an order from the %s is, of %j in one slot, %s: what has no place in print comes first",
    (from, before, end) => {
      const parts = new Map([
        ["f", [part(2)]],
        ["g", [part(2, 0)]],
        ["c", [part(0)]],
      ]);
      const [found] = violations({ kind: "precedence", before, after: ["c"], from, lag: 0 }, { ...placement, parts });
      expect(found?.other?.subject).toBe(end);
    },
  );

  test("of a count is the last slot allowed; of a count of none there is no other end", () => {
    const slots = new Set(placement.slots.keys());
    expect(otherEnd({ kind: "count", subjects: ["a", "b"], slots, most: 2 })).toEqual({ subject: "a", slot: 3 });
    expect(otherEnd({ kind: "count", subjects: ["a", "b"], slots, most: 0 })).toBeUndefined();
  });
});
