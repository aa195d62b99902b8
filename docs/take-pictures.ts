import { mkdirSync, readFileSync } from "node:fs";
import { reportToText } from "../src/export/report-text.ts";
import { parseSession } from "../src/model/parse-session.ts";
import { check } from "../src/own-rules.ts";
import { launchChromium, shown } from "../test/slow/chromium.ts";
import { dayPages, pages } from "../test/slow/pages.ts";
import { marked, terminalPage } from "./terminal-page.ts";
import { takeWordPictures } from "./word-pictures.ts";

// Takes the pictures of docs/pictures again, after the look of the page has changed: npx tsx docs/take-pictures.ts
const table = pages["the seventh session"];
const day = "an order of the day of the seventh session";
const file = "igwg-07.yaml";
const report = check(parseSession(readFileSync(`examples/${file}`, "utf8"), { file }), { asIfInForce: true });
const terminal = `$ pow check ${file} --as-if-in-force\n${reportToText([{ file, report }], { style: marked })}`;
const pictures = {
  table: { html: table, viewport: { width: 1180, height: 960 }, scrollTo: 0 },
  "table-ar": { html: pages["the seventh session in Arabic"], viewport: { width: 1180, height: 960 }, scrollTo: 0 },
  "table-zh": { html: pages["the seventh session in Chinese"], viewport: { width: 1180, height: 960 }, scrollTo: 0 },
  "order-of-the-day": { html: dayPages[day], viewport: { width: 960, height: 900 }, scrollTo: 0 },
  "table-phone": { html: table, viewport: { width: 390, height: 844 }, scrollTo: 869 },
  report: { html: terminalPage(terminal), viewport: { width: 718, height: 400 }, scrollTo: 0 },
} as const;

mkdirSync("docs/pictures", { recursive: true });
const browser = await launchChromium();
for (const [name, { html, viewport, scrollTo }] of Object.entries(pictures)) {
  await shown(browser, html, { viewport }, async (page) => {
    await page.evaluate(`scrollTo(0, ${scrollTo})`);
    await page.screenshot({
      path: `docs/pictures/${name}.png`,
      fullPage: name === "report" || name === "order-of-the-day",
    });
  });
}
await browser.close();
await takeWordPictures("docs/pictures");
