import { describe, expect, it } from "vitest";
import type { InputIssue } from "../../src/internal/errors.ts";
import { formatIssue } from "../../src/model/format-issue.ts";

function issue(sourceLine: string, column: number): InputIssue {
  return {
    code: "wrong-type",
    message: "Unexpected X, expected Y",
    path: ["a"],
    at: { file: "f.yaml", line: 8, column },
    sourceLine,
  };
}

describe("formatIssue", () => {
  it("writes place, sentence, line, mark and advice", () => {
    expect(formatIssue({ ...issue("  hours: 10.00", 10), advice: "Did you mean `10:00`?" })).toBe(
      [
        "f.yaml:8:10 Unexpected X, expected Y",
        "  8 |   hours: 10.00",
        "    |          ^",
        "  Did you mean `10:00`?",
      ].join("\n"),
    );
  });

  it("writes the path where there is no text", () => {
    const { at: _, sourceLine: __, ...placeless } = issue("", 1);
    expect(formatIssue({ ...placeless, path: ["agenda", 2, "title"] })).toBe(
      "agenda[2].title Unexpected X, expected Y",
    );
    expect(formatIssue({ ...placeless, path: [] })).toBe("Unexpected X, expected Y");
  });

  it.each([
    ["tabs", "\ta:\tx", 5, "  a:  x", "      ^"],
    ["Chinese, of double width", "议程: x", 5, "议程: x", "      ^"],
    ["combining marks, of no width", "e\u0301: x", 5, "e\u0301: x", "   ^"],
    ["emoji", "😀: x", 5, "😀: x", "    ^"],
    ["an escape sequence of a terminal", "\u001B[2Ja: x", 8, "\\u001B[2Ja: x", "            ^"],
    ["an override of direction", "a: \u202Eb", 5, "a: \\u202Eb", "         ^"],
  ])("marks the place behind %s", (_, line, column, shown, mark) => {
    expect(formatIssue(issue(line, column)).split("\n").slice(1)).toEqual([`  8 | ${shown}`, `    | ${mark}`]);
  });

  it.each([1, 50, 100, 101, 5000, 9_999, 10_000, 10_001])("cuts a long line around column %i", (column) => {
    const line = Array.from({ length: 10_000 }, (_, index) => "abcdefghij".charAt(index % 10)).join("");
    const [, shown = "", mark = ""] = formatIssue(issue(line, column)).split("\n");
    expect(shown.length).toBeLessThan(120);
    expect(shown.charAt(mark.indexOf("^"))).toBe(line.charAt(column - 1));
  });

  it("cuts no character in two", () => {
    const line = `${"😀".repeat(990)}a${"😀".repeat(2000)}`;
    const [, shown = ""] = formatIssue(issue(line, 2002)).split("\n");
    expect(shown).toMatch(/^ {2}8 \| …(?:😀)+a(?:😀)+…$/u);
  });

  it("shows what a message, an advice or a file name would hide", () => {
    const text = formatIssue({
      ...issue("x", 1),
      message: "a\u001B[31m",
      advice: "b\u202E",
      at: { file: "c\u0007", line: 1, column: 1 },
    });
    expect(text).not.toMatch(/(?!\n)\p{Cc}|\u202E/u);
  });
});
