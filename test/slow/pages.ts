import { toOrderOfTheDay } from "../../src/export/day/order-of-the-day.ts";
import { toHtml } from "../../src/export/html.ts";
import { toTable } from "../../src/export/table.ts";
import { exampleSession } from "../export/sessions.ts";
import { fullSession } from "./full-session.ts";

const full = toTable(fullSession);
const sixLanguages = exampleSession("igwg-07-six-languages");

/** Pages to look at in a browser: the examples, and one that is fuller than any, in both directions. */
export const pages = {
  "the seventh session": toHtml(toTable(exampleSession("igwg-07"))),
  "HRC 36": toHtml(toTable(exampleSession("corpus/hrc-36-draft-programme-2017"))),
  "an order of the day of FAO": toHtml(toTable(exampleSession("corpus/fao-council-128-od2-2005-06-21"))),
  "a conference": toHtml(toTable(exampleSession("corpus/wcip-2014"))),
  "the seventh session in Arabic": toHtml(toTable(sixLanguages, { language: "ar" })),
  "the seventh session in Chinese": toHtml(toTable(sixLanguages, { language: "zh" })),
  "the seventh session in Russian": toHtml(toTable(sixLanguages, { language: "ru" })),
  "a full session": toHtml(full),
  "a full session, right to left": toHtml({ ...full, direction: "rtl" }),
} as const satisfies Readonly<Record<string, string>>;

const fullDay = toOrderOfTheDay(fullSession, "2009-10-06");

/** Orders of a day to look at in a browser: the examples, and one that is fuller than any, in both directions. */
export const dayPages = {
  "an order of the day of the seventh session": toHtml(toOrderOfTheDay(exampleSession("igwg-07"), "2009-10-14")),
  "the order of the day of FAO": toHtml(
    toOrderOfTheDay(exampleSession("corpus/fao-council-128-od2-2005-06-21"), "2005-06-21"),
  ),
  "the order of a full day": toHtml(fullDay),
  "the order of a full day, right to left": toHtml({ ...fullDay, direction: "rtl" }),
} as const satisfies Readonly<Record<string, string>>;

/** Windows of a reader's screens, in CSS pixels. */
export const screens = {
  desk: { viewport: { width: 1280, height: 900 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  phone: { viewport: { width: 390, height: 844 } },
  "dark phone": { viewport: { width: 390, height: 844 }, colorScheme: "dark" },
  "phone at four times the size": { viewport: { width: 320, height: 256 } },
} as const;
