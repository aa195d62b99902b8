import { describe, expect, test } from "vitest";
import { cleanText, isolateArabic, oneLine, parameter, uri } from "../../src/ical/text.ts";

describe("cleanText", () => {
  test.each([
    ["line ends of every kind", "a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h\ni", "a\nb\nc\nd\ne\nf\ng\nh\ni"],
    ["control characters, but not the tab", "a\u0000b\u0007c\u001bd\u007fe\u009ff\tg", "abcdef\tg"],
    ["halves of surrogate pairs", "a\ud83db\ude00c", "a\ufffdb\ufffdc"],
    ["whole pairs, joiners and marks, which stay", "👩‍⚖️ e\u0301 عربي 中文", "👩‍⚖️ e\u0301 عربي 中文"],
    ["a pair that a control character parts", "\ud83d\u0000\ude00", "\ufffd\ufffd"],
  ])("knows %s", (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
    expect(cleanText(clean)).toBe(clean);
  });
});

test("oneLine joins lines with a space and drops what is empty", () => {
  expect(oneLine("  The\r\n\r\n first \u2028line\n")).toBe("The first line");
});

test("isolateArabic isolates each line with Arabic letters, and no other", () => {
  expect(isolateArabic("الجلسة 9.\nIGWG\nIGWG: الهجرة")).toBe("\u2067الجلسة 9.\u2069\nIGWG\n\u2067IGWG: الهجرة\u2069");
});

test("parameter never holds a double quote but its own", () => {
  expect(parameter('The "Chair"; a^b,\r\nc')).toBe(`"The ^'Chair^'; a^^b, c"`);
});

test.each([
  ["https://example.org/a,b;c?d=e&f=%20#g", "https://example.org/a,b;c?d=e&f=%20#g"],
  ['https://example.org/ü 中"<>\\^`{|}', "https://example.org/%C3%BC%20%E4%B8%AD%22%3C%3E%5C%5E%60%7B%7C%7D"],
  ["https://example.org/\r\nATTENDEE:mailto:a@b", "https://example.org/%0AATTENDEE:mailto:a@b"],
])("uri writes %j as a URI", (address, written) => {
  expect(uri(address)).toBe(written);
});
