import { beforeAll, describe, expect, test } from "vitest";
import { toDocx } from "../../src/export/docx/to-docx.ts";
import { toTable } from "../../src/export/table.ts";
import type { Table } from "../../src/export/table-value.ts";
import { languages } from "../../src/model/word-lists.ts";
import { cellsOf } from "../export/printed.ts";
import { exampleSession } from "../export/sessions.ts";
import { fullSession } from "./full-session.ts";
import { pageTexts, pdfsOf } from "./libreoffice.ts";

const seventh = exampleSession("igwg-07-six-languages");
const inLanguages = Object.fromEntries(
  languages.map((language) => [`the seventh session, ${language}`, toTable(seventh, { language })] as const),
);
const onePage = [
  "corpus/hrc-36-draft-programme-2017",
  "corpus/fao-cfs-30-2004-timetable",
  "corpus/wcip-2014",
  "corpus/hrc-30-od-2015-09-28",
  "corpus/un-journal-2019-09-28",
] as const;
const full = toTable(fullSession);
const tables: Readonly<Record<string, Table>> = {
  ...inLanguages,
  "the seventh session": toTable(exampleSession("igwg-07")),
  "the eighth session": toTable(exampleSession("igwg-08")),
  ...Object.fromEntries(onePage.map((name) => [name, toTable(exampleSession(name))])),
  "a full session": full,
};

let pages: Readonly<Record<string, readonly string[]>> = {};
beforeAll(async () => {
  const documents = Object.entries(tables).map(async ([name, table]) => [name, await toDocx(table)] as const);
  const pdfs = pdfsOf(Object.fromEntries(await Promise.all(documents)));
  pages = Object.fromEntries(Object.entries(pdfs).map(([name, pdf]) => [name, pageTexts(pdf)]));
}, 180_000);

/** A text as it can be compared with what is read from paper: without blanks and line ends, marks of direction and ligatures. */
const bare = (text: string): string =>
  text.normalize("NFKC").replace(/[\s\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "");
/** The letters of a text in no order: a ligature of Arabic is read the wrong way round. */
const letters = (text: string): string => [...bare(text)].toSorted().join("");
const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKC")
    .match(/[\p{L}\p{N}]+/gu)
    ?.map(letters) ?? [];
const linesOf = ({ sections }: Table): readonly string[] =>
  sections.flatMap((section) =>
    cellsOf(section)
      .flat()
      .flatMap((cell) => {
        if (cell.kind === "blank") return [];
        const lines = cell.kind === "no-meeting" ? cell.lines : cell.meetings.flatMap((meeting) => meeting.lines);
        return lines.map(({ runs }) => runs.map(({ text }) => text).join(""));
      }),
  );

describe.each([...Object.keys(inLanguages), "the seventh session", "the eighth session"])("Word prints %s", (name) => {
  test("on a page a week, each with its title", () => {
    const captions = (tables[name]?.sections ?? []).map(({ caption }) =>
      letters(caption.map(({ text }) => text).join("")),
    );
    const found = (pages[name] ?? []).map((page) =>
      page
        .split("\n")
        .map((line) => captions.indexOf(letters(line)))
        .find((at) => at >= 0),
    );
    expect(found).toEqual([0, 1]);
  });

  test("with the symbol on each page, and the number of the page", () => {
    for (const [at, page] of (pages[name] ?? []).entries()) {
      expect(page).toContain(tables[name]?.masthead.symbol ?? "");
      expect(page).toMatch(new RegExp(`^${at + 1}/2$`, "m"));
    }
  });
});

test.each(Object.entries(tables))("Word prints every line of %s", (name, table) => {
  const text = (pages[name] ?? []).join("\n");
  const [printed, words] = [bare(text), new Set(wordsOf(text))];
  for (const line of linesOf(table)) {
    // What stands from right to left is read in another order, word by word.
    if (table.direction === "rtl" || /\p{Script=Arabic}/u.test(line))
      expect([...words]).toEqual(expect.arrayContaining(wordsOf(line)));
    else expect(printed).toContain(bare(line));
  }
});

test.each(onePage)("%s takes one page", (name) => {
  expect(pages[name]).toHaveLength(1);
});

describe("a week that is too full for a page", () => {
  test("starts on the first one, below the head of the document", () => {
    expect(pages["a full session"]?.[0]).toMatch(/Programme of work of the first week[\s\S]*1st meeting/);
  });

  test("names its days on each of its pages", () => {
    const found = pages["a full session"] ?? [];
    expect(found.length).toBeGreaterThan(2);
    for (const page of found.slice(0, -1))
      expect(page).toMatch(/Monday\s+5 October 2009[\s\S]*Sunday\s+11 October 2009/);
  });
});
