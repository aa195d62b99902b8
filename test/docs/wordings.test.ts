import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { sampleOf } from "../../docs/wording-samples.ts";
import { formsTable, wordingsPage } from "../../docs/wordings-page.ts";
import { catalogueOf } from "../../src/language/catalogue-of.ts";
import { sourcesOf } from "../../src/language/sources-of.ts";
import { languages } from "../../src/model/word-lists.ts";

test("docs/wordings.md is up to date: npx tsx docs/generate-wordings.ts", () => {
  expect(readFileSync("docs/wordings.md", "utf8")).toBe(wordingsPage());
});

test("docs/languages.md shows the forms as they are", () => {
  expect(readFileSync("docs/languages.md", "utf8")).toContain(formsTable());
});

describe.each(languages)("the table of %s", (language) => {
  const { verified, unverified } = sourcesOf(language);
  const rows = new Set(wordingsPage().split("\n"));
  const rowOf = (path: string, seenIn: string): string =>
    `| \`${path}\` | ${sampleOf(catalogueOf(language), path)} | ${seenIn} |`;

  test("shows what is verified with its document, and the rest without one", () => {
    for (const [document, paths] of Object.entries(verified))
      for (const path of paths) expect(rows).toContain(rowOf(path, document));
    for (const path of unverified) expect(rows).toContain(rowOf(path, ""));
  });
});
