import { describe, expect, test } from "vitest";
import type { OrderOfTheDay } from "../../../src/export/day/day-value.ts";
import { toOrderOfTheDay } from "../../../src/export/day/order-of-the-day.ts";
import { toHtml } from "../../../src/export/html.ts";
import { toMarkdown } from "../../../src/export/markdown.ts";
import { toText } from "../../../src/export/text.ts";
import { exampleSession } from "../sessions.ts";

const formats = {
  html: toHtml,
  md: toMarkdown,
  txt: toText,
} as const satisfies Readonly<Record<string, (order: OrderOfTheDay) => string>>;

test.each([
  ["ar", "html"],
  ["zh", "html"],
  ["ru", "txt"],
  ["fr", "md"],
] as const)("the order of a day in %s is as it was in %s", async (language, extension) => {
  const order = toOrderOfTheDay(exampleSession("igwg-07-six-languages"), "2009-10-14", { language });
  await expect(formats[extension](order)).toMatchFileSnapshot(`golden/six-languages-${language}.${extension}`);
});

describe.each([
  ["igwg-07", "2009-10-09"],
  ["igwg-07", "2009-10-15"],
  ["corpus/fao-council-128-od2-2005-06-21", "2005-06-21"],
  ["corpus/hrc-30-od-2015-09-28", "2015-09-28"],
])("of examples/%s.yaml, the order of %s", (name, date) => {
  test.each(Object.entries(formats))("is as it was in %s", async (extension, write) => {
    const file = `golden/${name.replace("corpus/", "").replace(`-${date}`, "")}-${date}.${extension}`;
    await expect(write(toOrderOfTheDay(exampleSession(name), date))).toMatchFileSnapshot(file);
  });
});
