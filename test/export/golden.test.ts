import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toCsv } from "../../src/export/csv.ts";
import { toHtml } from "../../src/export/html.ts";
import { toJson } from "../../src/export/json.ts";
import { toMarkdown } from "../../src/export/markdown.ts";
import { toTable } from "../../src/export/table.ts";
import { toText } from "../../src/export/text.ts";
import type { Session } from "../../src/model/session.ts";
import { examples } from "./examples.ts";
import { exampleSession } from "./sessions.ts";

const formats: Readonly<Record<string, (session: Session) => string>> = {
  html: (session) => toHtml(toTable(session)),
  md: (session) => toMarkdown(toTable(session)),
  txt: (session) => toText(toTable(session)),
  csv: toCsv,
  json: (session) => `${JSON.stringify(toJson(session), undefined, 2)}\n`,
};

describe.each(examples)("examples/%s.yaml", (name) => {
  test.each(Object.entries(formats))("is as it was in %s", async (extension, write) => {
    const file = `golden/${name.replace("corpus/", "")}.${extension}`;
    await expect(write(exampleSession(name))).toMatchFileSnapshot(file);
  });
});

test("every example with a programme of its own is among them", () => {
  const files = readdirSync("examples", { recursive: true, encoding: "utf8" }).filter(
    (file) =>
      file.endsWith(".yaml") && !/^(?:history|broken|founding-story|revisions|igwg-07-six-languages)\b/.test(file),
  );
  expect(files.map((file) => file.slice(0, -5)).toSorted()).toEqual(examples.toSorted());
});
