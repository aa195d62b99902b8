import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cut, visible } from "../../src/internal/visible-text.ts";

describe("visible", () => {
  it.each([
    ["controls", "a\u0000\u001B\n\u0085", "a\\u0000\\u001B\\u000A\\u0085"],
    ["half a surrogate pair", "\uD83D", "\\uD83D"],
    ["directional marks and overrides", "\u202Ea\u2066\u200F", "\\u202Ea\\u2066\\u200F"],
    ["tags", "\u{E0041}", "\\u{E0041}"],
    ["a byte order mark", "\uFEFF", "\\uFEFF"],
  ])("escapes %s", (_, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it("leaves letters of all languages, emoji and the joiners that they need", () => {
    const text = "Élection – 选举 – انتخاب – می\u200Cخواهم – 👩🏽\u200D⚖️ – नमस्ते";
    expect(visible(text)).toBe(text);
  });

  it("has nothing left to do on what it wrote", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(visible(visible(text))).toBe(visible(text));
      }),
    );
  });
});

describe("cut", () => {
  it("leaves what is short", () => expect(cut("abc", 3)).toBe("abc"));
  it("marks what it cut", () => expect(cut("abcd", 3)).toBe("ab…"));
  it("does not cut a character in two", () => expect(cut("a😀bc", 3)).toBe("a…"));
});
