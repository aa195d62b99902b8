import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Shortage, Transport } from "../../src/planner/explain/refuter/transport.ts";
import { shortageIn } from "../../src/planner/explain/refuter/transport.ts";

const transports: fc.Arbitrary<Transport> = fc
  .record({
    needs: fc.array(fc.nat({ max: 8 }), { minLength: 1, maxLength: 5 }),
    places: fc.array(fc.nat({ max: 10 }), { minLength: 1, maxLength: 4 }),
    most: fc.array(fc.constantFrom(0, 0, 2, 5, 9), { minLength: 20, maxLength: 20 }),
  })
  .map(({ needs, places, most }) => ({
    needs,
    places,
    most: Int32Array.from(most.slice(0, needs.length * places.length)),
  }));

/** By how much things need more than some places have and all others let them have. */
function shortfall({ needs, places, most }: Transport, { things, places: scarce }: Shortage): number {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const elsewhere = things.flatMap((thing) =>
    places.flatMap((_, place) => (scarce.includes(place) ? [] : [most[thing * places.length + place] ?? 0])),
  );
  return (
    sum(things.map((thing) => needs[thing] ?? 0)) - sum(scarce.map((place) => places[place] ?? 0)) - sum(elsewhere)
  );
}

/** Every subset of the first so many numbers. */
function subsets(count: number): readonly (readonly number[])[] {
  const all = Array.from({ length: count }, (_, index) => index);
  return Array.from({ length: 2 ** count }, (_, bits) => all.filter((index) => ((bits >> index) & 1) === 1));
}

describe("a shortage of what things need in the places open to them", () => {
  test("is found exactly when there is one, and is one", () => {
    const seen = { short: 0, enough: 0 };
    fc.assert(
      fc.property(transports, (transport) => {
        const found = shortageIn(transport);
        if (found !== undefined) {
          seen.short += 1;
          expect(shortfall(transport, found)).toBeGreaterThan(0);
          return;
        }
        seen.enough += 1;
        for (const things of subsets(transport.needs.length))
          for (const places of subsets(transport.places.length))
            expect(shortfall(transport, { things, places })).toBeLessThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
    expect(Math.min(seen.short, seen.enough)).toBeGreaterThan(30);
  });
});
