import { describe, expect, test } from "vitest";
import { toDocx } from "../../../src/export/docx/to-docx.ts";
import { toTable } from "../../../src/export/table.ts";
import { examples } from "../examples.ts";
import { cellsOf, cellText } from "../printed.ts";
import { exampleSession, type Sections, sessionWith, sessionWithMeeting } from "../sessions.ts";
import { documentXml, paragraphsOf, partsOf, tablesOf, tokensOf } from "./read-docx.ts";

const seventh = toTable(exampleSession("igwg-07"));
const wordOf = async (meeting: Parameters<typeof sessionWithMeeting>[0], sections: Sections = {}): Promise<string> =>
  documentXml(await toDocx(toTable(sessionWithMeeting(meeting, sections))));

describe.each(examples)("the Word document of %s", (name) => {
  const table = toTable(exampleSession(name));

  test("is well-formed in all of its parts", async () => {
    for (const part of Object.values(partsOf(await toDocx(table)))) expect(tokensOf(part)).toBeDefined();
  });

  test("has a table for each section, with its heads and every line of its cells", async () => {
    const tables = tablesOf(documentXml(await toDocx(table)));
    expect(tables).toHaveLength(table.sections.length);
    for (const [at, section] of table.sections.entries()) {
      const rows = (tables[at] ?? []).slice(1).map((row) => row.slice(-section.columns.length).map(paragraphsOf));
      const expected = cellsOf(section).map((row) =>
        row.map((cell) =>
          cell.kind === "blank"
            ? [""]
            : [
                ...(cell.day === undefined ? [] : [cell.day.text]),
                ...cellText(cell).flatMap((line) => (line === "" ? [] : [line.replace(/^~(.*)~$/, "$1")])),
              ],
        ),
      );
      const plain = rows.map((row) => row.map((cell) => cell.map((line) => line.replace("•\t", ""))));
      expect(plain).toEqual(expected);
    }
  });
});

describe("the Word document", () => {
  test("begins with whose programme it is, and its symbol", async () => {
    const head = /<w:tbl>.*?<\/w:tbl>/s.exec(documentXml(await toDocx(seventh)))?.[0] ?? "";
    const { parent, body, session, symbol, revision, issued } = seventh.masthead;
    const place = "Palais des Nations, Geneva, 5–16 October 2009";
    expect(paragraphsOf(head)).toEqual([
      ...[parent?.text, body.text, session?.text, place],
      ...[symbol, revision?.text, issued?.text],
    ]);
  });

  test("is A4 landscape, says its language and title, and repeats the heads of columns on each page", async () => {
    const bytes = await toDocx(seventh);
    const xml = documentXml(bytes);
    const parts = partsOf(bytes);
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(parts["word/styles.xml"]).toContain('<w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/>');
    expect(parts["docProps/core.xml"]).toContain("<dc:title>Programme of work – IGWG – Seventh session</dc:title>");
    expect(Object.values(parts).join("")).toContain("A/HRC/13/WG.3/CRP.1/Rev.4</w:t>");
  });

  test("starts a page with each further week, and keeps all rows of a week together", async () => {
    const xml = documentXml(await toDocx(seventh));
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    const [, second] = tablesOf(xml);
    const [heads, morning, afternoon] = (second ?? []).map((row) => row.join(""));
    const kept = (row = ""): boolean[] =>
      [...row.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([each]) => each.includes("<w:keepNext/>"));
    expect([...kept(heads), ...kept(morning)].every((each) => each)).toBe(true);
    expect(kept(afternoon).some((each) => !each)).toBe(true);
  });

  test("lets a week run over its pages that is too full for one", async () => {
    const splits = async (entries: number): Promise<number> => {
      const xml = await wordOf({ entries: Array.from({ length: entries }, () => ({ item: "1" })) });
      const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
      return rows.filter((row) => !row.includes("<w:cantSplit/>")).length;
    };
    expect([await splits(10), await splits(90)]).toEqual([0, 2]);
  });

  test("strikes out what is cancelled or declined, and nothing else", async () => {
    const xml = await wordOf({ status: "cancelled", entries: [{ item: "1" }] });
    const struck = [...xml.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:strike\/>.*?<\/w:r>/g)].map(([run]) =>
      run.replace(/<[^>]*>/g, ""),
    );
    expect(struck.join("")).toBe("Item 1 Opening of the session");
    expect(await wordOf({ entries: [{ item: "1" }] })).not.toContain("<w:strike/>");
  });

  test("puts that there is no meeting in the middle of its cell", async () => {
    const cells = tablesOf(await wordOf({}))[0]?.flat() ?? [];
    const idle = cells.filter((cell) => cell.includes(">No meeting<"));
    expect(idle).toHaveLength(9);
    for (const cell of idle) expect(cell).toMatch(/<w:vAlign w:val="center"\/>.*<w:jc w:val="center"\/>/s);
  });

  test("links to the web only", async () => {
    const bytes = await toDocx(toTable(sessionWithMeeting({ url: "https://example.org/?a=1&b='2'" })));
    expect(documentXml(bytes)).toContain('<w:hyperlink w:history="1" r:id="link1">');
    expect(partsOf(bytes)["word/_rels/document.xml.rels"]).toContain(
      'Target="https://example.org/?a=1&amp;b=&apos;2&apos;" TargetMode="External"',
    );
    expect(await wordOf({ url: "javascript:alert(1)" })).not.toContain("<w:hyperlink");
  });

  test("underlines what has changed, and nothing else", async () => {
    const meetings = [{ on: "2009-10-05", part: "morning", title: "Briefing" }] as const;
    const since = sessionWith([]);
    const xml = documentXml(await toDocx(toTable(sessionWith(meetings), { since })));
    const underlined = [...xml.matchAll(/<w:u w:val="single"\/>.*?<w:t[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(underlined).toEqual(["Briefing"]);
    expect(paragraphsOf(xml)).toContain("Changes since the document before are underlined");
    expect(documentXml(await toDocx(seventh))).not.toContain("<w:u ");
  });

  test("notes stand below the table, behind their marks", async () => {
    const xml = await wordOf(
      { footnotes: ["a"] },
      { programme: { footnotes: [{ mark: "a", text: "Subject to change." }] } },
    );
    expect(paragraphsOf(xml.replace(/<w:tbl>.*?<\/w:tbl>/gs, ""))).toContain("a Subject to change.");
    expect(xml).toContain('<w:vertAlign w:val="superscript"/>');
  });
});
