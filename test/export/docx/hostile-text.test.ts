import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fillDocx } from "../../../src/export/docx/fill-docx.ts";
import { toDocx } from "../../../src/export/docx/to-docx.ts";
import { printableLines } from "../../../src/export/printable.ts";
import type { Table } from "../../../src/export/table-value.ts";
import { hostileText, inPlainTexts, runsOf, tableOfTexts } from "../hostile.ts";
import { documentXml, paragraphsOf, partsOf, tokensOf } from "./read-docx.ts";

const template = readFileSync("examples/word/template.docx");
const writers: Readonly<Record<string, (table: Table) => Promise<Uint8Array>>> = {
  toDocx,
  fillDocx: (table) => fillDocx(template, table),
};
const placeholder = fc.constantFrom("{{title}}", "{{weeks}}", "{", "{{", "weeks}}", "{{unknown}}", "ɵ");
const texts = fc.array(fc.oneof(hostileText, placeholder), { minLength: 1, maxLength: 30 });
const runs = { numRuns: 15 };

/** The elements of a document that no text may add to; a text brings runs, line ends and their properties along. */
const structure = (xml: string): readonly string[] =>
  (tokensOf(xml) ?? []).filter((each) =>
    /^<w:(?:tbl|tr|tc|p|hyperlink|sectPr|drawing|fldChar|instrText)[ >]/.test(each),
  );
/** Without what is not seen: marks and controls of directions, and the joiner that keeps braces apart. */
const seen = (text: string): string => text.replace(/[\u200E\u200F\u2060\u202A-\u202E\u2066-\u2069]/gu, "");

describe.each(Object.entries(writers))("whatever the texts are, %s", (_, write) => {
  test("writes well-formed parts of the same structure, without what a reader would obey", async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const table = tableOfTexts(given);
        const [bytes, plain] = [await write(table), await write(inPlainTexts(table))];
        for (const part of Object.values(partsOf(bytes))) {
          expect(tokensOf(part)).toBeDefined();
          expect(part).not.toMatch(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/u);
        }
        expect(structure(documentXml(bytes))).toEqual(structure(documentXml(plain)));
      }),
      runs,
    );
  });
});

test("whatever the texts are, the document says every one of them", async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (given) => {
      const table = tableOfTexts(given);
      const said = seen(paragraphsOf(documentXml(await toDocx(table))).join("\n"));
      for (const { text } of runsOf(table)) for (const line of printableLines(text)) expect(said).toContain(seen(line));
    }),
    runs,
  );
});

test("whatever the texts are, the tables of a filled template say what those of the document say", async () => {
  const tablesIn = (bytes: Uint8Array): readonly string[] =>
    (documentXml(bytes).match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).map((each) => seen(paragraphsOf(each).join("\n")));
  await fc.assert(
    fc.asyncProperty(texts, async (given) => {
      const table = tableOfTexts(given);
      const [, ...tables] = tablesIn(await toDocx(table)); // without that of the head
      expect(tablesIn(await fillDocx(template, table))).toEqual(tables);
    }),
    runs,
  );
});
