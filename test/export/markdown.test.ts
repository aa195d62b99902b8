import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../src/export/markdown.ts";
import { printableLines } from "../../src/export/printable.ts";
import { toTable } from "../../src/export/table.ts";
import { anyLanguage, hostileText, inPlainTexts, runsOf, tableOfTexts } from "./hostile.ts";
import { seen, unescaped } from "./markdown-source.ts";
import { sessionWithMeeting } from "./sessions.ts";

/** The cells of a table row by the rule of GitHub Flavored Markdown: a bar ends a cell unless a backslash stands before it. */
const cellsOf = (line: string): readonly string[] =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());

describe("Markdown", () => {
  test.each([
    ["# Not a heading", "\\# Not a heading"],
    ["- not a list", "\\- not a list"],
    ["1. not a list", "1\\. not a list"],
    ["10.00 to 13.00", "10.00 to 13.00"],
    ["a | b", "a \\| b"],
    ["*a* _b_ ~~c~~ `d`", "\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\`"],
    ["[a](javascript:x)", "\\[a\\](javascript:x)"],
    ["<b>&lt;", "&lt;b&gt;&amp;lt;"],
    ["C:\\|", "C:\\\\\\|"],
    ["https://example.org/a_b, www.example.org", "https\\://example.org/a\\_b, www\\.example.org"],
    ["two\nlines", "two<br>lines"],
    ["العمل", "\u2068العمل\u2069"],
  ])("writes %j as text", (title, source) => {
    expect(toMarkdown(toTable(sessionWithMeeting({ entries: [{ title }] })))).toContain(`| ${source} |`);
  });

  test("keeps an address together, whatever stands in it", () => {
    const page = toMarkdown(toTable(sessionWithMeeting({ url: "https://example.org/a|b>c?d=1&e=`2`" })));
    expect(page).toContain("[Online](<https://example.org/a%7Cb%3Ec?d=1&amp;e=%602%60>)");
    expect(toMarkdown(toTable(sessionWithMeeting({ url: "javascript:alert(1)" })))).not.toContain("](");
  });

  test("strikes out what is cancelled", () => {
    const page = toMarkdown(toTable(sessionWithMeeting({ status: "cancelled", entries: [{ item: "1" }] })));
    expect(page).toContain("| **Cancelled**<br>~~**Item 1** Opening of the session~~ |");
  });

  test("has as many cells in each row as its head, and as many lines, whatever the texts are", () => {
    fc.assert(
      fc.property(anyLanguage, fc.array(hostileText, { minLength: 1, maxLength: 40 }), (language, texts) => {
        const table = tableOfTexts(texts, language);
        const lines = toMarkdown(table).split(/\r\n?|[\n\u0085\u2028\u2029]/);
        const plain = toMarkdown(inPlainTexts(table)).split("\n");
        expect(lines).toHaveLength(plain.length);
        expect(lines.map((line) => line.startsWith("|"))).toEqual(plain.map((line) => line.startsWith("|")));
        for (const row of lines.filter((line) => line.startsWith("|"))) expect(cellsOf(row)).toHaveLength(6);
      }),
    );
  });

  test("says every text, and lets none be markup", () => {
    fc.assert(
      fc.property(anyLanguage, fc.array(hostileText, { minLength: 1, maxLength: 40 }), (language, texts) => {
        const table = tableOfTexts(texts, language);
        const page = toMarkdown(table);
        const said = seen(page);
        // Blanks at the ends of emphasized texts stand outside the emphasis.
        const lines = runsOf(table).flatMap(({ text }) => printableLines(text));
        for (const line of lines) expect(said).toContain(line.trim());
        const tags = unescaped(page.replace(/^<div dir="rtl" lang="ar">\n|\n<\/div>\n$/g, "")).match(/<[^>]*>/g) ?? [];
        expect(tags.filter((tag) => !["<br>", "<sup>", "</sup>", "<https://example.org/>"].includes(tag))).toEqual([]);
        expect(unescaped(page)).not.toMatch(/[`$]/);
      }),
    );
  });
});
