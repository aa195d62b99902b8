import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { needsIsolation, printable, printableLines } from "../../src/export/printable.ts";
import { hostileText } from "./hostile.ts";

describe("a printable text", () => {
  test.each([
    ["plain text", "Item 4(a): 移徙", "Item 4(a): 移徙"],
    ["a tab as a blank", "a\tb", "a b"],
    ["a control character", "a\u001b[2Jb\u0000", "a\uFFFD[2Jb\uFFFD"],
    ["half a character", "a\ud800b", "a\uFFFDb"],
    ["a whole one outside the basic plane", "👩‍⚖️", "👩‍⚖️"],
    ["marks of direction", "a\u200fb\u200e", "a\u200fb\u200e"],
    ["an embedding that is closed", "\u202bא\u202c.", "\u202bא\u202c."],
    ["an override that is left open", "a\u202ebc", "a\u202ebc\u202c"],
    ["an isolate that is left open", "a\u2067bc", "a\u2067bc\u2069"],
    ["what closes nothing", "a\u202cb\u2069c", "abc"],
    ["an isolate closed over an embedding", "\u2067\u202ea\u2069b\u202c", "\u2067\u202ea\u2069b"],
  ])("keeps or mends %s", (_, text, printed) => {
    expect(printable(text)).toBe(printed);
  });

  test.each(["a\nb", "a\r\nb", "a\rb", "a\u0085b", "a\u2028b", "a\u2029b"])(
    "has a line for each line of %j",
    (text) => {
      expect(printableLines(text)).toEqual(["a", "b"]);
    },
  );

  test("opens no direction that it does not close, and is printable as it is", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const line of printableLines(text)) {
          expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029]/u);
          const opened = line.match(/[\u202A\u202B\u202D\u202E]/g)?.length ?? 0;
          expect(line.match(/\u202C/g)?.length ?? 0).toBeLessThanOrEqual(opened);
          expect(line.match(/\u2069/g)?.length ?? 0).toBe(line.match(/[\u2066-\u2068]/g)?.length ?? 0);
          expect(printableLines(line)).toEqual([line]);
        }
      }),
    );
  });
});

describe("isolation", () => {
  test.each([
    ["Item 4", "ltr", false],
    ["4(a), 10.00–13.00", "ltr", false],
    ["移徙", "ltr", false],
    ["العمل", "ltr", true],
    ["שלום", "ltr", true],
    ["a\u202eb", "ltr", true],
    ["العمل", "rtl", false],
    ["4", "rtl", false],
    ["(هـ)", "rtl", false],
    ["ـ", "ltr", true],
    ["UNHCR", "rtl", true],
    ["Миграция", "rtl", true],
  ] as const)("of %j in a table that runs %s: %s", (text, direction, needed) => {
    expect(needsIsolation(text, direction)).toBe(needed);
  });
});
