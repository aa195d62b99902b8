import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longestCommon } from "../../src/internal/longest-common.ts";

describe("the longest common sequence", () => {
  const cases: readonly (readonly [earlier: string, later: string, places: readonly number[]])[] = [
    ["", "", []],
    ["abc", "abc", [0, 1, 2]],
    ["abc", "bxca", [0, 2]],
    ["ab", "ba", [0]],
    ["aab", "aba", [0, 1]],
    ["abc", "", []],
    ["", "abc", []],
  ];
  test.each(cases)("of %j and %j is at %j", (earlier, later, places) => {
    expect([...longestCommon([...earlier], [...later])]).toEqual(places);
  });

  test("is one of the two, in order, and as long as either way round", () => {
    const word: fc.Arbitrary<string[]> = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 });
    fc.assert(
      fc.property(word, word, (earlier, later) => {
        const common = [...longestCommon(earlier, later)].map((place) => later[place]);
        let at = -1;
        for (const each of common) {
          at = earlier.indexOf(each ?? "", at + 1);
          expect(at).toBeGreaterThanOrEqual(0);
        }
        expect(common).toHaveLength(longestCommon(later, earlier).size);
      }),
    );
  });
});
