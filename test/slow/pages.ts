import { toHtml } from "../../src/export/html.ts";
import { toTable } from "../../src/export/table.ts";
import { exampleSession } from "../export/sessions.ts";
import { fullSession } from "./full-session.ts";

const full = toTable(fullSession);

/** Pages to look at in a browser: the examples, and one that is fuller than any, in both directions. */
export const pages = {
  "the seventh session": toHtml(toTable(exampleSession("igwg-07"))),
  "HRC 36": toHtml(toTable(exampleSession("corpus/hrc-36-draft-programme-2017"))),
  "an order of the day of FAO": toHtml(toTable(exampleSession("corpus/fao-council-128-od2-2005-06-21"))),
  "a conference": toHtml(toTable(exampleSession("corpus/wcip-2014"))),
  "a full session": toHtml(full),
  "a full session, right to left": toHtml({ ...full, direction: "rtl" }),
} as const satisfies Readonly<Record<string, string>>;

/** Windows of a reader's screens, in CSS pixels. */
export const screens = {
  desk: { viewport: { width: 1280, height: 900 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  phone: { viewport: { width: 390, height: 844 } },
  "dark phone": { viewport: { width: 390, height: 844 }, colorScheme: "dark" },
  "phone at four times the size": { viewport: { width: 320, height: 256 } },
} as const;
