import { readFileSync } from "node:fs";
import { Document, Packer, Paragraph, TextRun } from "docx";
import { describe, expect, test } from "vitest";
import { sampleTemplate } from "../../../docs/word-template.ts";
import { fillDocx } from "../../../src/export/docx/fill-docx.ts";
import { toTable } from "../../../src/export/table.ts";
import { isProgrammeError } from "../../../src/internal/errors.ts";
import { exampleSession, sessionWithMeeting } from "../sessions.ts";
import { documentXml, paragraphsOf, partsOf } from "./read-docx.ts";

const seventh = toTable(exampleSession("igwg-07"));
const sample = readFileSync("examples/word/template.docx");

/** A template with a paragraph for each text; a text in pieces is one that Word has cut into runs. */
const templateOf = (...texts: readonly (string | readonly string[])[]): Promise<Uint8Array> =>
  Packer.pack(
    new Document({
      sections: [
        {
          properties: { page: { size: { width: 11_906, height: 16_838 } } },
          children: texts.map((text) => new Paragraph({ children: [text].flat().map((piece) => new TextRun(piece)) })),
        },
      ],
    }),
    "uint8array",
  );
const problemOf = async (template: Uint8Array): Promise<unknown> => {
  try {
    return await fillDocx(template, seventh);
  } catch (error) {
    return isProgrammeError(error, "invalid-template") ? [error.message, error.details] : error;
  }
};

describe("a template is filled", () => {
  test("with all that it names, and keeps the rest", async () => {
    const bytes = await fillDocx(sample, seventh);
    const texts = paragraphsOf(documentXml(bytes));
    expect(texts.slice(0, 5)).toEqual([
      seventh.masthead.body.text,
      "Seventh session, Palais des Nations, Geneva, 5–16 October 2009",
      "Programme of work",
      "Adopted at the 14th meeting, on 13 October 2009",
      "Programme of work of the first week",
    ]);
    expect(texts.at(-1)).toBe("Changes are announced on the screens outside the rooms.");
    expect(partsOf(bytes)["word/header1.xml"]).toMatch(/Conference Office.*A\/HRC\/13\/WG\.3\/CRP\.1\/Rev\.4/s);
  });

  test("where Word has cut a placeholder into runs, and where it stands twice", async () => {
    const template = await templateOf(["{{ti", "tle}}"], "{{title}} / {{title}}", "{{weeks}}");
    expect(paragraphsOf(documentXml(await fillDocx(template, seventh))).slice(0, 2)).toEqual([
      "Programme of work",
      "Programme of work / Programme of work",
    ]);
  });

  test("with nothing where the programme has nothing", async () => {
    const template = await templateOf("[{{symbol}}]", "[{{officers}}]", "{{weeks}}");
    const bytes = await fillDocx(template, toTable(sessionWithMeeting({})));
    expect(paragraphsOf(documentXml(bytes)).slice(0, 2)).toEqual(["[]", "[]"]);
  });

  test("with tables as wide as its page between the margins, and links that lead on", async () => {
    const table = toTable(sessionWithMeeting({ url: "https://example.org/" }));
    const bytes = await fillDocx(await templateOf("{{weeks}}"), table);
    const [, width] = /<w:tblW w:type="dxa" w:w="(\d+)"/.exec(documentXml(bytes)) ?? [];
    expect(11_906 - 2 * 1440 - Number(width)).toBeLessThan(6);
    // What is behind a table, in the document or in a cell of its own, has to be a paragraph.
    expect(documentXml(bytes)).not.toMatch(/<\/w:tbl>(?!<w:p>)/);
    const rels = partsOf(bytes)["word/_rels/document.xml.rels"] ?? "";
    const [, link] = /<w:hyperlink [^>]*r:id="(link\d+)"/.exec(documentXml(bytes)) ?? [];
    expect(rels).toMatch(new RegExp(`<Relationship Id="${link}"[^>]*Target="https://example.org/"`));
  });
});

describe("a template is refused", () => {
  test("that names what there is not, with all such names", async () => {
    expect(await problemOf(await templateOf("{{titel}}", "{{weeks}} {{week}} {{titel}}"))).toEqual([
      expect.stringContaining("Unexpected placeholders {{titel}}, {{week}} in the template, expected of parent, body,"),
      expect.objectContaining({ unknown: ["titel", "week"], missing: [] }),
    ]);
  });

  test("that has no place for the tables", async () => {
    expect(await problemOf(await templateOf("{{title}}"))).toEqual([
      "Unexpected template without {{weeks}}, expected it where the tables go",
      expect.objectContaining({ unknown: [], missing: ["weeks"] }),
    ]);
  });

  test.each([
    ["a text", new TextEncoder().encode("format: programme-of-work/1")],
    ["nothing", new Uint8Array()],
  ])("that is %s", async (_, bytes) => {
    expect(await problemOf(bytes)).toEqual([
      "Unexpected file as template, expected a Word document (.docx)",
      expect.objectContaining({ unknown: [], missing: [] }),
    ]);
  });
});

test("the example of a template is the one that its script makes", async () => {
  expect(Buffer.compare(await sampleTemplate(), sample)).toBe(0);
});
