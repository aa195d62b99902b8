import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { simultaneous, type Timed } from "../../src/check/simultaneous.ts";
import { overlaps } from "../../src/time/interval.ts";

interface Thing extends Timed {
  readonly id: number;
}

const thing = fc.record({
  names: fc.array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 3 }),
  start: fc.integer({ min: 0, max: 20 }),
  length: fc.integer({ min: 0, max: 6 }),
  side: fc.constantFrom("x", "y", "z"),
});
const anyThings = fc
  .array(thing, { maxLength: 30 })
  .map((list) =>
    list.map(
      ({ names, start, length, side }, id): Thing => ({ id, names, side, time: { start, end: start + length } }),
    ),
  );

const inOrder = (pairs: Iterable<readonly [Thing, Thing]>): readonly string[] =>
  [...pairs]
    .map((pair) =>
      [...pair]
        .map(({ id }) => id)
        .sort((a, b) => a - b)
        .join(" "),
    )
    .sort();

describe("what is simultaneous", () => {
  test("is every two things of one name on two sides that overlap, and each pair is told once", () => {
    fc.assert(
      fc.property(anyThings, (things) => {
        const pairs = things.flatMap((one, at) =>
          things
            .slice(at + 1)
            .filter(
              (other) =>
                one.side !== other.side &&
                one.names.some((name) => other.names.includes(name)) &&
                overlaps(one.time, other.time),
            )
            .map((other) => [one, other] as const),
        );
        expect(inOrder(simultaneous(things))).toEqual(inOrder(pairs));
      }),
    );
  });

  test("gives the one that starts earlier first", () => {
    fc.assert(
      fc.property(anyThings, (things) => {
        for (const [first, second] of simultaneous(things))
          expect(first.time.start).toBeLessThanOrEqual(second.time.start);
      }),
    );
  });

  test("is found without looking at every two: a hundred thousand things of one name, most of them on one side", () => {
    const things = Array.from({ length: 100_000 }, (_, id) => ({
      id,
      names: ["a"],
      side: id % 1000 === 0 ? "x" : "y",
      time: { start: id, end: id + 2 },
    }));
    let compared = 0;
    const counted = things.map(({ time: { start, end }, ...rest }) => ({
      ...rest,
      time: {
        start,
        get end() {
          compared += 1;
          return end;
        },
      },
    }));
    const pairs = [...simultaneous(counted)];
    expect(pairs).toHaveLength(199);
    expect(compared).toBeLessThan(4 * things.length);
  });
});
