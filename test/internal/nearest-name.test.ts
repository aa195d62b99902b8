import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestName } from "../../src/internal/nearest-name.ts";
import { zoneNames } from "../../src/time/zone-names.ts";

const keys = ["panellists", "programme", "meetings", "minutes", "hours", "part", "parts", "id", "on"];

/** The recursive definition, remembering what it has worked out. */
function slipsByDefinition(a: string, b: string, known = new Map<string, number>()): number {
  if (a === "" || b === "") return a.length + b.length;
  const key = `${a}/${b}`;
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  const to = (x: string, y: string) => slipsByDefinition(x, y, known);
  const isExchange = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  const slips = Math.min(
    to(a.slice(0, -1), b) + 1,
    to(a, b.slice(0, -1)) + 1,
    to(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
    isExchange ? to(a.slice(0, -2), b.slice(0, -2)) + 1 : Infinity,
  );
  known.set(key, slips);
  return slips;
}

describe("nearestName", () => {
  it.each([
    ["two letters misplaced", "pannelists", "panellists"],
    ["the other spelling", "program", "programme"],
    ["a letter left out", "metings", "meetings"],
    ["a letter put in", "hourrs", "hours"],
    ["a letter changed", "mimutes", "minutes"],
    ["neighbours exchanged in a short word", "patr", "part"],
    ["other case", "Panellists", "panellists"],
    ["other case in a word too short for slips", "ID", "id"],
    ["the word itself", "parts", "parts"],
  ])("finds the name meant by %s", (_, word, meant) => expect(nearestName(word, keys)).toBe(meant));

  it.each([
    ["a word unlike any", "documents"],
    ["two slips in a short word", "bart5"],
    ["a slip in a word of two letters", "if"],
    ["nothing", ""],
    ["a very long word", "meetings".repeat(100_000)],
  ])("finds none for %s", (_, word) => expect(nearestName(word, keys)).toBeUndefined());

  it("takes the nearest, and of equally near ones the first", () => {
    expect(nearestName("parst", ["part", "parts"])).toBe("part");
    expect(nearestName("partx", ["party", "parts"])).toBe("party");
    expect(nearestName("parts", ["party", "parts"])).toBe("parts");
  });

  it("finds time zones by a slip, and no zone for a city without one", () => {
    expect(nearestName("Europe/Zürich", zoneNames)).toBe("Europe/Zurich");
    expect(nearestName("europe/zurich", zoneNames)).toBe("Europe/Zurich");
    expect(nearestName("America/NewYork", zoneNames)).toBe("America/New_York");
    expect(nearestName("Europe/Geneva", zoneNames)).toBeUndefined();
    expect(nearestName("America/Boston", zoneNames)).toBeUndefined();
  });

  it("is not slowed by a hostile word or hostile names", () => {
    const long = "a".repeat(64);
    const names = Array.from({ length: 1000 }, (_, index) => `${"a".repeat(60)}${index}`);
    expect(nearestName(long, ["b".repeat(1_000_000), ...names])).toBe(undefined);
  });

  it("counts slips as the whole table of Damerau and Levenshtein does, where they are few", () => {
    const word = fc.stringMatching(/^[abc]{6,9}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(nearestName(a, [b])).toBe(slipsByDefinition(a, b) <= 2 ? b : undefined);
      }),
      { numRuns: 1000 },
    );
  });

  it("finds a name again after any one slip in it", () => {
    const name = fc.stringMatching(/^[a-z]{3,20}$/);
    const slip = fc.constantFrom("leave out", "put in", "change", "exchange");
    fc.assert(
      fc.property(name, slip, fc.nat(), (meant, kind, where) => {
        const at = where % (meant.length - 1);
        const [head, first, second, tail] = [
          meant.slice(0, at),
          meant.charAt(at),
          meant.charAt(at + 1),
          meant.slice(at + 2),
        ];
        const word = {
          "leave out": head + second + tail,
          "put in": `${head}-${first}${second}${tail}`,
          change: `${head}-${second}${tail}`,
          exchange: head + second + first + tail,
        }[kind];
        fc.pre(word.length >= 3);
        expect(nearestName(word, ["0".repeat(meant.length), meant])).toBe(meant);
      }),
    );
  });

  it("says of any word and names only what is among the names", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (word, names) => {
        const found = nearestName(word, names);
        expect(found === undefined ? !names.includes(word) : names.includes(found)).toBe(true);
      }),
    );
  });
});
