import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf, terminalText, wrapped } from "../../src/export/terminal-text.ts";
import { hostileText } from "./hostile.ts";

describe("a text for a terminal", () => {
  test.each([
    ["a\u001b[2Jb", "a\\u001b[2Jb"],
    ["a\u202eb", "a\\u202eb"],
    ["a\u2028b", "a\\u2028b"],
    ["a\ud800b", "a\\ud800b"],
    ["a\r\nb\tc", "a b c"],
    ["العمل 移徙 é", "العمل 移徙 é"],
  ])("writes %j as %j", (text, shown) => {
    expect(terminalText(text)).toBe(shown);
  });
});

describe("columns", () => {
  test.each([
    ["", 0],
    ["abc", 3],
    ["移徙", 4],
    ["한국", 4],
    ["（a）", 5],
    ["e\u0301", 1],
    ["العمل", 5],
    ["👍", 2],
  ])("of %j are %i", (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});

describe("wrapping", () => {
  test.each([
    ["at blanks", "one two three", 8, ["one two", "three"]],
    ["nothing that fits", "one two", 7, ["one two"]],
    ["many blanks as one", "one   two", 80, ["one two"]],
    ["a word that is longer than a line", "a 123456789 b", 4, ["a", "1234", "5678", "9 b"]],
    ["between characters of scripts without blanks", "移徙问题 ok", 5, ["移徙", "问题", "ok"]],
    ["no text into no lines", " ", 10, []],
    ["nothing at a blank that does not break", "Matin\u00A0: 10", 7, ["Matin\u00A0:", "10"]],
    ["never before a mark that closes", "移徙问题，儿童。", 8, ["移徙问", "题，儿", "童。"]],
    ["never behind a mark that opens", "移徙《问题》", 6, ["移徙", "《问", "题》"]],
  ])("breaks %s", (_, text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });

  test("keeps every character but blanks, in lines that fit", () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrapped(text, width);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
