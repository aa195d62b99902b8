import { describe, expect, test } from "vitest";
import { toDocx } from "../../../src/export/docx/to-docx.ts";
import { toTable } from "../../../src/export/table.ts";
import type { Language } from "../../../src/model/words.ts";
import { exampleSession, sessionWithMeeting } from "../sessions.ts";
import { documentXml } from "./read-docx.ts";

const seventhIn = async (language: Language): Promise<string> =>
  documentXml(await toDocx(toTable(exampleSession("igwg-07"), { language })));

describe("the language of the Word document", () => {
  const italics = async (language: Language): Promise<boolean> => (await seventhIn(language)).includes("<w:i/>");

  test("has italics in scripts that have them", async () => {
    expect(await Promise.all((["en", "fr", "ru", "es", "ar", "zh"] as const).map(italics))).toEqual([
      ...[true, true, true, true],
      ...[false, false],
    ]);
  });

  test("turns tables and paragraphs from right to left in Arabic alone", async () => {
    const arabic = await seventhIn("ar");
    expect(arabic.match(/<w:bidiVisual\/>/g)).toHaveLength(3);
    expect([...arabic.matchAll(/<w:p>(?:(?!<w:bidi\/>).)*?<\/w:p>/gs)]).toHaveLength(1); // the last, without a text
    expect(arabic).toMatch(/<w:rtl\/><\/w:rPr><w:t[^>]*>برنامج العمل</);
    expect(await seventhIn("en")).not.toMatch(/<w:(?:bidiVisual|rtl)\/>|<w:bidi\/>/);
  });

  test("is told of each text in another", async () => {
    const texts = { title: { fr: "Table ronde" }, note: { ar: "عيد الأضحى" }, organ: { zh: "工作组" } };
    const xml = documentXml(await toDocx(toTable(sessionWithMeeting(texts))));
    expect(xml).toMatch(/<w:lang w:val="fr-FR"\/><\/w:rPr><w:t[^>]*>Table ronde</);
    expect(xml).toMatch(/<w:rtl\/><w:lang w:bidi="ar-SA"\/><\/w:rPr><w:t[^>]*>\u200Fعيد الأضحى\u200F/);
    expect(xml).toMatch(/<w:lang w:eastAsia="zh-CN"\/><\/w:rPr><w:t[^>]*>工作组</);
  });
});
