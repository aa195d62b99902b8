import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium, shown } from "./chromium.ts";
import { dayPages, pages, screens } from "./pages.ts";

// Web Content Accessibility Guidelines 2.2, levels A and AA, and what axe calls good practice beside them.
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const looks = { ...screens, paper: { viewport: { width: 1032, height: 700 }, media: "print" } } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(Object.entries({ ...pages, ...dayPages }))("the page of %s", (_, html) => {
  test.each(Object.entries(looks))("has nothing that axe objects to, on %s", async (_, look) => {
    const { violations, passes } = await shown(browser, html, look, async (page) => {
      await page.evaluate(axe.source);
      return page.evaluate<axe.AxeResults>(`axe.run({ runOnly: ${JSON.stringify(tags)} })`);
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(", ")}`)).toEqual([]);
    expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(["color-contrast", "document-title", "region"]));
  });

  test("leads a keyboard to its links and nowhere else, on a phone too", async () => {
    const [links, stops] = await shown(browser, html, screens.phone, async (page) => {
      const count = await page.locator("a").count();
      const reached: string[] = [];
      for (let index = 0; index <= count; index += 1) {
        await page.keyboard.press("Tab");
        reached.push(await page.evaluate<string>("document.activeElement.tagName"));
      }
      return [count, reached];
    });
    expect(stops).toEqual([...Array.from({ length: links }, () => "A"), "BODY"]);
  });
});

describe.each(Object.entries(pages))("the page of %s", (_, html) => {
  test("is the same table to a screen reader on a desk and on a phone, in the same order", async () => {
    const [wide, narrow] = [
      await shown(browser, html, screens.desk, spokenTables),
      await shown(browser, html, screens.phone, spokenTables),
    ];
    expect(wide.filter((line) => line.startsWith("rowheader "))).not.toEqual([]);
    expect(narrow).toEqual(wide);
  });
});

/** What Chromium tells a screen reader of the tables of a page: role and name of each part of them, in order. */
async function spokenTables(page: Page): Promise<readonly string[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told = (id: string): readonly string[] => {
    const node = byId.get(id);
    if (node === undefined) return [];
    const { ignored, role, name, childIds = [] } = node;
    const isPart = !ignored && /^(?:table|row|rowgroup|cell|columnheader|rowheader)$/.test(String(role?.value));
    return [...(isPart ? [`${role?.value} ${name?.value ?? ""}`] : []), ...childIds.flatMap(told)];
  };
  return told(nodes[0]?.nodeId ?? "");
}
