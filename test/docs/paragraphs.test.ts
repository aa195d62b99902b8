import { describe, expect, test } from "vitest";
import { indexed, lastParagraph, onOtherMatters, onScheduling } from "../../docs/paragraphs.ts";
import { paragraphsOf, paragraphsPage, rulesOn } from "../../docs/paragraphs-page.ts";
import { catalogue } from "../../src/rules/catalogue.ts";

const numbers = ({ from, to = from }: { readonly from: number; readonly to?: number }): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

test("every paragraph of the report is listed once, in order", () => {
  const listed = [...onScheduling, ...onOtherMatters].flatMap(numbers).sort((a, b) => a - b);
  expect(listed).toEqual(numbers({ from: 1, to: lastParagraph }));
  const order = onScheduling.map(({ from }) => from);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

describe.each(onScheduling)("paragraph $from", (paragraphs) => {
  test("has a rule, or the reason why it has none", () => {
    expect(rulesOn(paragraphs).length > 0 || paragraphs.unchecked !== undefined).toBe(true);
  });
});

describe.each(catalogue.filter(({ source }) => source.document === indexed))("$id", (rule) => {
  const row = (number: string): string =>
    paragraphsPage()
      .split("\n")
      .find((line) => line.startsWith(`| ${number} |`)) ?? "";

  test("stands under each paragraph that it cites", () => {
    const cited = rule.source.clause?.match(/\d+/g) ?? [];
    expect(cited.length).toBeGreaterThan(0);
    for (const number of cited) expect(row(number)).toContain(`(${rule.id}.md)`);
  });
});

test("a rule that cites the report only for how it is read stands there, too", () => {
  const cited = (id: string): readonly number[] => catalogue.filter((rule) => rule.id === id).flatMap(paragraphsOf);
  expect(cited("agenda-order")).toEqual([7, 8, 9, 10, 11, 12]);
  expect(cited("report-adopted-last")).toEqual([108]);
  expect(cited("empty-meeting")).toEqual([]);
});
