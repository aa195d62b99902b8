import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assertValid } from "../../src/check/assert-valid.ts";
import { check } from "../../src/check/check.ts";
import type { Level, Score } from "../../src/check/level.ts";
import { isAtOrAbove, levels } from "../../src/check/level.ts";
import { compareScores, scoreOf } from "../../src/check/score.ts";
import { isProgrammeError } from "../../src/internal/errors.ts";
import { sessionWith } from "./sessions.ts";
import { bound, even, noAfternoons } from "./small-rules.ts";

const scores: fc.Arbitrary<Score> = fc.record({
  hard: fc.nat(3),
  medium: fc.nat(3),
  change: fc.nat(3),
  soft: fc.nat(1000),
});

describe("compareScores", () => {
  test("lets nothing of a lower level outweigh a higher one", () => {
    fc.assert(
      fc.property(scores, scores, (a, b) => {
        const differing = levels.find((level) => a[level] !== b[level]);
        const expected = differing === undefined ? 0 : Math.sign(a[differing] - b[differing]);
        expect(Math.sign(compareScores(a, b))).toBe(expected);
      }),
    );
  });

  test("gets worse with every finding more", () => {
    fc.assert(
      fc.property(scores, fc.constantFrom(...levels), fc.integer({ min: 1, max: 9 }), (score, level, cost) => {
        const more = { ...score, [level]: score[level] + cost };
        expect(compareScores(score, more)).toBeLessThan(0);
        expect(scoreOf([{ level, cost }])[level]).toBe(cost);
      }),
    );
  });
});

test.each<[Level, Level, boolean]>([
  ["hard", "medium", true],
  ["medium", "medium", true],
  ["change", "medium", false],
  ["soft", "medium", false],
  ["soft", "soft", true],
])("%s is at or above %s: %j", (level, threshold, expected) => {
  expect(isAtOrAbove(level, threshold)).toBe(expected);
});

describe("assertValid", () => {
  const report = check(
    sessionWith({
      "2009-10-05/afternoon": [{ item: "1" }],
      "2009-10-06/afternoon": [{ item: "1" }],
      "2009-10-09/afternoon": [{ item: "1" }],
    }),
    [bound(noAfternoons), bound(even)],
  );
  const thrown = (level?: Level): unknown => {
    try {
      assertValid(report, level);
      return undefined;
    } catch (error) {
      return error;
    }
  };

  test("throws from medium on, with the sentences", () => {
    const error = thrown();
    expect(isProgrammeError(error, "rules-violated") && error.details.findings).toEqual([
      "Unexpected afternoon of 2009-10-05, expected none",
      "Unexpected afternoon of 2009-10-06, expected none",
    ]);
    expect(error).toHaveProperty(
      "message",
      "Unexpected 2 findings at level medium or above, expected none:\nUnexpected afternoon of 2009-10-05, expected none\nUnexpected afternoon of 2009-10-06, expected none",
    );
  });

  test("throws from another level on when asked", () => {
    expect(thrown("hard")).toBeUndefined();
    expect(isProgrammeError(thrown("soft"), "rules-violated")).toBe(true);
  });
});
