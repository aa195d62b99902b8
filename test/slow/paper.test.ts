import { execFileSync } from "node:child_process";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toHtml } from "../../src/export/html.ts";
import { toTable } from "../../src/export/table.ts";
import { exampleSession } from "../export/sessions.ts";
import { launchChromium, shown } from "./chromium.ts";
import { dayPages, pages, screens } from "./pages.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The words of each printed page, as pdftotext (poppler) reads them. */
async function printed(html: string): Promise<readonly string[]> {
  const pdf = await shown(browser, html, screens.desk, (page) => page.pdf({ preferCSSPageSize: true }));
  const text = execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" });
  return text.split("\f").slice(0, -1);
}

describe("on paper", () => {
  test("the seventh session takes a page a week, each with its title", async () => {
    const [first, second, ...more] = await printed(pages["the seventh session"]);
    expect(first).toMatch(/Human Rights Council.*Programme of work of the first week.* 1\/2/s);
    expect(second).toMatch(/^\s*Programme of work of the second week +IGWG +A\/HRC\/13\/WG\.3\/CRP\.1\/Rev\.4/);
    expect(more).toEqual([]);
  });

  test.each([
    "corpus/hrc-36-draft-programme-2017",
    "corpus/fao-cfs-30-2004-timetable",
    "corpus/wcip-2014",
    "corpus/hrc-30-od-2015-09-28",
    "corpus/un-journal-2019-09-28",
  ])("%s takes one page", async (name) => {
    expect(await printed(toHtml(toTable(exampleSession(name))))).toHaveLength(1);
  });

  test.each(["an order of the day of the seventh session", "the order of the day of FAO"] as const)(
    "%s takes one page",
    async (name) => {
      expect(await printed(dayPages[name])).toHaveLength(1);
    },
  );

  test("an order of the day that does not fit numbers its pages", async () => {
    const found = await printed(dayPages["the order of a full day"]);
    expect(found.length).toBeGreaterThan(1);
    for (const [index, text] of found.entries())
      expect(text).toMatch(new RegExp(`${index + 1} ?/ ?${found.length}\\n`));
  });

  test("a week that does not fit says on each of its pages which week it is, and names its days", async () => {
    const found = await printed(pages["a full session"]);
    const ofFirst = found.filter((text) => text.includes("Programme of work of the first week"));
    const ofSecond = found.filter((text) => text.includes("Programme of work of the second week"));
    expect(ofFirst.length).toBeGreaterThan(2);
    expect([ofSecond.length, ofFirst.length + ofSecond.length]).toEqual([1, found.length]);
    for (const text of ofFirst) expect(text).toMatch(/Time +Monday .* Sunday\n +5 October 2009 .* 11 October 2009/);
  });

  test("the first week starts on the first page, however full it is", async () => {
    const [first] = await printed(pages["a full session"]);
    expect(first).toMatch(/Morning: +1st meeting/);
  });
});

const landscape = Object.entries(pages).map(([name, html]) => [name, html, 1032] as const);
const portrait = Object.entries(dayPages).map(([name, html]) => [name, html, 657] as const);

describe.each([...landscape, ...portrait])("in the page of %s", (_, html, width) => {
  // The space between the margins of A4, and screens down to the narrowest that WCAG 2.2 (1.4.10) speaks of.
  const spaces = { paper: { viewport: { width, height: 700 }, media: "print" }, ...screens } as const;

  test.each(Object.entries(spaces))("nothing runs over its place on %s", async (_, space) => {
    const [over, tooWide] = await shown(browser, html, space, async (page) => [
      await page.evaluate<readonly string[]>(`[...document.querySelectorAll("th, td, p, li, h1, h2, caption")]
        .filter((each) => each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).clipPath === "none")
        .map((each) => each.outerHTML)`),
      await page.evaluate<number>("document.documentElement.scrollWidth - innerWidth"),
    ]);
    expect(over).toEqual([]);
    expect(tooWide).toBeLessThanOrEqual(0);
  });
});
