import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { OrderOfTheDay } from "../../../src/export/day/day-value.ts";
import { toOrderOfTheDay } from "../../../src/export/day/order-of-the-day.ts";
import { toHtml } from "../../../src/export/html.ts";
import { toMarkdown } from "../../../src/export/markdown.ts";
import { printableLines } from "../../../src/export/printable.ts";
import { columnsOf, terminalText } from "../../../src/export/terminal-text.ts";
import { toText } from "../../../src/export/text.ts";
import { hostileWords, inPlainTexts, runsOf, sessionOfTexts } from "../hostile.ts";
import { attributes, decoded, elements, isNested, skeleton, tokensOf } from "../html-tokens.ts";
import { seen, unescaped } from "../markdown-source.ts";

/** An order of a day with every kind of line, whose texts may be anything. */
const orders: fc.Arbitrary<OrderOfTheDay> = fc
  .array(hostileWords, { minLength: 1, maxLength: 40 })
  .map((texts) => toOrderOfTheDay(sessionOfTexts(texts), "2009-10-05"));
const dense = (text: string): string => text.replace(/\s/g, "");

describe("an order of a day whose texts may be anything", () => {
  test("keeps its markup as a page, and says every text there", () => {
    fc.assert(
      fc.property(orders, (order) => {
        const page = toHtml(order);
        const tokens = tokensOf(page);
        expect(isNested(tokens)).toBe(true);
        for (const tag of tokens.filter((each) => /^<[a-z]/.test(each))) {
          expect(elements).toContain(/[a-z0-9]+/.exec(tag)?.[0]);
          for (const [, name = ""] of tag.matchAll(/ ([a-z-]+)="/g)) expect(attributes).toContain(name);
        }
        expect(skeleton(page)).toEqual(skeleton(toHtml(inPlainTexts(order))));
        expect(page).not.toMatch(/[^\P{Cc}\n]|\p{Cs}/u);
        const said = decoded(tokens.filter((each) => !each.startsWith("<")).join(""));
        for (const { text } of runsOf(order)) for (const line of printableLines(text)) expect(said).toContain(line);
      }),
    );
  });

  test("keeps its lines as Markdown, and says every text there", () => {
    fc.assert(
      fc.property(orders, (order) => {
        const page = toMarkdown(order);
        expect(page.split("\n")).toHaveLength(toMarkdown(inPlainTexts(order)).split("\n").length);
        const said = seen(page);
        const lines = runsOf(order).flatMap(({ text }) => printableLines(text));
        for (const line of lines) expect(said).toContain(line.trim());
        const tags = unescaped(page).match(/<[^>]*>/g) ?? [];
        expect(tags.filter((tag) => !["<br>", "<sup>", "</sup>", "<https://example.org/>"].includes(tag))).toEqual([]);
      }),
    );
  });

  test.each([40, 59, 60, 80, 132])("keeps to %i columns as text, and says every text there", (width) => {
    fc.assert(
      fc.property(orders, (order) => {
        const text = toText(order, { width });
        expect(text.split("\n").filter((line) => columnsOf(line) > width)).toEqual([]);
        expect(text).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u200E\u200F\u061C\u202A-\u202E\u2028\u2029\u2066-\u2069]/u);
        const said = dense(toText(order, { width: 4000 }));
        for (const run of runsOf(order)) expect(said).toContain(dense(terminalText(run.text)));
      }),
    );
  });
});
