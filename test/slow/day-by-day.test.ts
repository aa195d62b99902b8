import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium, shown } from "./chromium.ts";
import { pages, screens } from "./pages.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** What stands in a table from top to bottom: the column of each head and cell that is seen, counted from the last. */
const columnsDownwards = `[...document.querySelectorAll("table")].map((table) =>
  [...table.querySelectorAll(".heads th, td")]
    .filter((each) => getComputedStyle(each).clipPath === "none")
    .map((each) => ({
      column: each.parentElement.children.length - [...each.parentElement.children].indexOf(each),
      isHead: each.tagName === "TH",
      top: each.getBoundingClientRect().top,
    }))
    .sort((a, b) => a.top - b.top))`;

interface Seen {
  readonly column: number;
  readonly isHead: boolean;
}

describe.each(Object.entries(pages))("on a phone, the page of %s", (_, html) => {
  test("shows each column under its head before the next one", async () => {
    const tables = await shown(browser, html, screens.phone, (page) =>
      page.evaluate<readonly (readonly Seen[])[]>(columnsDownwards),
    );
    expect(tables).not.toEqual([]);
    for (const seen of tables) {
      const columns = seen.map(({ column }) => column);
      expect(columns).toEqual(columns.toSorted((a, b) => b - a));
      const heads = seen.flatMap(({ isHead }, index) => (isHead ? [index] : []));
      expect(heads).toEqual([...new Set(columns)].map((column) => columns.indexOf(column)));
    }
  });

  test("shows at each cell its part of the day", async () => {
    const [shownParts, parts] = await shown(browser, html, screens.phone, async (page) => [
      await page.evaluate<readonly string[]>(
        `[...document.querySelectorAll("td:not(.blank)")].map((each) => getComputedStyle(each, "::before").content)`,
      ),
      await page.evaluate<readonly string[]>(
        `[...document.querySelectorAll("td:not(.blank)")].map((each) => each.dataset.part)`,
      ),
    ]);
    expect(shownParts.map((content) => content.replace(/^"|" \/ ""$/g, ""))).toEqual(parts);
  });
});
