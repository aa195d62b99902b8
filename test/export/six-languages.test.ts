import { describe, expect, test } from "vitest";
import { toCsv } from "../../src/export/csv.ts";
import { toHtml } from "../../src/export/html.ts";
import { toJson } from "../../src/export/json.ts";
import { toMarkdown } from "../../src/export/markdown.ts";
import { toTable } from "../../src/export/table.ts";
import { toText } from "../../src/export/text.ts";
import { toICalendar } from "../../src/ical/to-icalendar.ts";
import type { Session } from "../../src/model/session.ts";
import { languages } from "../../src/model/word-lists.ts";
import type { Language } from "../../src/model/words.ts";
import { runsOf } from "./hostile.ts";
import { exampleSession, sessionWith } from "./sessions.ts";

type Options = { readonly language?: Language };

const formats: Readonly<Record<string, (session: Session, options: Options) => string>> = {
  html: (session, options) => toHtml(toTable(session, options)),
  md: (session, options) => toMarkdown(toTable(session, options)),
  txt: (session, options) => toText(toTable(session, options)),
  csv: toCsv,
  json: (session, options) => `${JSON.stringify(toJson(session, options), undefined, 2)}\n`,
  ics: toICalendar,
};
const session = exampleSession("igwg-07-six-languages");

describe.each(languages)("in %s", (language) => {
  test.each(Object.entries(formats))("the seventh session is as it was in %s", async (extension, write) => {
    await expect(write(session, { language })).toMatchFileSnapshot(`golden/six-languages/${language}.${extension}`);
  });

  test.each(Object.entries(formats))(
    "a file in this language is written in it as %s without being asked",
    (_, write) => {
      const own = sessionWith([{ on: "2009-10-05", part: "morning", entries: [{ item: "1" }] }], { language });
      expect(write(own, {})).toBe(write(own, { language }));
    },
  );

  test("no run of the table is in another language but panellists, each in one piece", () => {
    const table = toTable(session, { language });
    const others = runsOf(table).filter((run) => run.language !== undefined);
    const names = [...session.panellists.values()].map(({ name }) => name);
    expect(others).toHaveLength(language === "en" ? 0 : names.length);
    for (const { text } of others) expect(names.filter((name) => text.includes(name))).toHaveLength(1);
  });
});
