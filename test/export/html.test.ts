import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toHtml } from "../../src/export/html.ts";
import { palette } from "../../src/export/html-palette.ts";
import { htmlStyle } from "../../src/export/html-style.ts";
import { printableLines } from "../../src/export/printable.ts";
import { toTable } from "../../src/export/table.ts";
import type { Table } from "../../src/export/table-value.ts";
import { anyLanguage, hostileText, inPlainTexts, runsOf, tableOfTexts } from "./hostile.ts";
import { attributes, decoded, elements, isNested, skeleton, tokensOf } from "./html-tokens.ts";
import { exampleSession, sessionWithMeeting } from "./sessions.ts";

describe("the page", () => {
  test("fetches nothing and runs nothing", () => {
    const page = toHtml(toTable(exampleSession("igwg-07")));
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object|base|form)|@import|url\(|\son[a-z]+=|https?:/i);
  });

  test("has one table a week, named by its title, with heads of columns and rows", () => {
    const tokens = tokensOf(toHtml(toTable(exampleSession("igwg-07"))));
    const count = (start: string): number => tokens.filter((tag) => tag.startsWith(start)).length;
    const counted = [
      "<table",
      "<caption",
      `<th role="columnheader" scope="col"`,
      `<th role="rowheader" scope="row"`,
    ].map(count);
    expect(counted).toEqual([2, 2, 12, 4]);
    expect(count("<th ")).toBe(16 + 2); // and a title for paper in each
    const titles = tokens.flatMap((tag, at) => (tag.startsWith("<caption") ? [tokens[at + 1]] : []));
    expect(titles).toEqual(["Programme of work of the first week", "Programme of work of the second week"]);
  });

  test("says of each part of a table what it is, for when a style displays it otherwise", () => {
    const parts = tokensOf(toHtml(toTable(exampleSession("corpus/hrc-36-draft-programme-2017"))));
    const roles = new Set(
      parts.flatMap((tag) => {
        const [, name, role = "none"] = /^<(table|thead|tbody|tr|th|td)\b(?: role="(\w+)")?/.exec(tag) ?? [];
        return name === undefined ? [] : [`${name} ${role}`];
      }),
    );
    expect([...roles].toSorted()).toEqual([
      ...["table table", "tbody rowgroup", "td cell", "th columnheader", "th rowheader", "thead rowgroup", "tr row"],
    ]);
  });

  test("tells a cell the heads of its row, for a screen that shows it apart from them", () => {
    const page = toHtml(toTable(sessionWithMeeting({ entries: [{ item: "1" }] })));
    expect(page).toContain(`<td role="cell" data-part="Morning: 10.00 to 13.00"><div class="meeting"><p class="item">`);
    expect(page).toContain(`<td role="cell" data-part="Afternoon: 15.00 to 18.00" class="none">`);
    expect(toHtml(toTable(exampleSession("corpus/hrc-36-draft-programme-2017")))).toContain(
      `data-part="Morning: 9.00 to 12.00"><p class="day" data-weekday="Monday"><time datetime="2017-09-11">`,
    );
  });

  test("leaves the usual hours away at a cell whose meetings say their own", () => {
    const page = toHtml(toTable(sessionWithMeeting({ hours: "11:00-12:00", entries: [{ item: "1" }] })));
    expect(page).toContain(`data-part="Morning:"><div class="meeting"><p class="hours">`);
  });

  test("marks columns of days on which nothing can be", () => {
    const dates = { from: "2009-10-07", to: "2009-10-13" };
    const page = toHtml(toTable(sessionWithMeeting({ on: "2009-10-08" }, { session: { dates } })));
    expect(page.match(/class="idle"><span class="line">[A-Z][a-z]+/g)?.map((head) => head.replace(/.*>/, ""))).toEqual([
      ...["Monday", "Tuesday"],
      ...["Wednesday", "Thursday", "Friday"],
    ]);
  });

  test("gives days and hours machine forms", () => {
    const page = toHtml(toTable(exampleSession("igwg-07")));
    expect(page).toContain(`<time datetime="2009-10-05">5 October 2009</time>`);
    expect(page).toContain(`<time datetime="10:00">10.00</time> to <time datetime="13:00">13.00</time>`);
  });

  test("says its language and direction, and marks and isolates texts in another", () => {
    const session = sessionWithMeeting({
      title: { fr: "Table ronde" },
      note: { ar: "عيد الأضحى" },
      entries: [{ title: "العمل" }],
    });
    const page = toHtml(toTable(session));
    expect(page).toContain(`<html lang="en" dir="ltr">`);
    expect(page).toContain(`<span lang="fr">Table ronde</span>`);
    expect(page).toContain(`<bdi lang="ar">عيد الأضحى</bdi>`);
    expect(page).toContain(`<p class="entry"><bdi>العمل</bdi></p>`);
  });

  test("turns right to left with its table, and isolates what does not", () => {
    const page = toHtml({
      ...toTable(sessionWithMeeting({ entries: [{ title: "Film" }, { title: "العمل" }] })),
      direction: "rtl",
    });
    expect(page).toContain(`dir="rtl"`);
    expect(page).toContain(`<p class="entry"><bdi>Film</bdi></p><p class="entry">العمل</p>`);
  });

  test("links to the web only", () => {
    const page = (url: string): string => toHtml(toTable(sessionWithMeeting({ url })));
    expect(page("https://example.org/?a=1&b='2'")).toContain(
      `<a href="https://example.org/?a=1&amp;b=&#39;2&#39;">Online</a>`,
    );
    expect(page("javascript:alert(1)")).not.toContain("<a ");
  });

  test("keeps its markup whatever the texts are", () => {
    fc.assert(
      fc.property(anyLanguage, fc.array(hostileText, { minLength: 1, maxLength: 40 }), (language, texts) => {
        const table = tableOfTexts(texts, language);
        const tokens = tokensOf(toHtml(table));
        expect(isNested(tokens)).toBe(true);
        for (const tag of tokens.filter((each) => /^<[a-z]/.test(each))) {
          expect(elements).toContain(/[a-z0-9]+/.exec(tag)?.[0]);
          for (const [, name = ""] of tag.matchAll(/ ([a-z-]+)="/g)) expect(attributes).toContain(name);
        }
        expect(skeleton(toHtml(table))).toEqual(skeleton(toHtml(inPlainTexts(table))));
      }),
    );
  });

  test("says every text, and nothing that a screen would obey", () => {
    fc.assert(
      fc.property(anyLanguage, fc.array(hostileText, { minLength: 1, maxLength: 40 }), (language, texts) => {
        const table: Table = tableOfTexts(texts, language);
        const page = toHtml(table);
        expect(page).not.toMatch(/[^\P{Cc}\n]|\p{Cs}/u);
        const said = decoded(
          tokensOf(page)
            .filter((each) => !each.startsWith("<"))
            .join(""),
        );
        for (const { text } of runsOf(table)) for (const line of printableLines(text)) expect(said).toContain(line);
      }),
    );
  });
});

describe("the style of the page", () => {
  test("turns to one day after the other before a column gets too narrow", () => {
    const turnsAt = (columns: number): number =>
      Number(/screen and \(max-width: ([\d.]+)rem/.exec(htmlStyle(columns))?.[1]);
    expect([1, 5, 7, 12].map(turnsAt)).toEqual([45, 51, 68, 110.5]);
  });

  test("brings together what stands in one column, whatever heads of rows come before", () => {
    expect(htmlStyle(2)).toContain("tr > :nth-last-child(4) { order: -4; }");
    expect(htmlStyle(2)).not.toContain(":nth-last-child(5)");
  });

  test("names sides by the direction of the text, so that it turns with it", () => {
    const sides =
      /(?:^|[\s;{])(?:left|right|(?:margin|padding|border|inset)-(?:left|right|top|bottom)|width|height)\s*:/m;
    expect(htmlStyle(5).replace(/\(max-width: [\d.]+rem\)/, "")).not.toMatch(sides);
  });

  test("holds no text of a session", () => {
    expect(htmlStyle(5)).not.toMatch(/[<&]/);
  });
});

describe("the colours of the page", () => {
  const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (a: string, b: string): number => {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };

  test.each(Object.entries(palette))("contrast enough to be read, in the %s theme", (_, theme) => {
    for (const ground of [theme.ground, theme.head, theme.blank]) {
      for (const text of [theme.text, theme.muted, theme.accent, theme.alert]) {
        expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
