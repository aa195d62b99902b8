import fc from "fast-check";
import { expect, test } from "vitest";
import { longestRising } from "../../src/internal/longest-rising.ts";

/** The length of a longest rising subsequence, by looking at every pair of places. */
function longestLength(numbers: readonly number[]): number {
  const lengths: number[] = [];
  for (const [place, number] of numbers.entries()) {
    lengths.push(1 + Math.max(0, ...lengths.filter((_, before) => before < place && (numbers[before] ?? 0) < number)));
  }
  return Math.max(0, ...lengths);
}

test("finds places in their order, of numbers that rise, and as many as there can be", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 20 }), { maxLength: 30 }), (numbers) => {
      const places = longestRising(numbers);
      for (const found of [places, places.map((place) => numbers[place] ?? Number.NaN)]) {
        expect(found).toEqual([...new Set(found)].toSorted((a, b) => a - b));
      }
      expect(places.length).toBe(longestLength(numbers));
    }),
  );
});
