import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Catalogue } from "../../src/language/catalogue.ts";
import { catalogueOf } from "../../src/language/catalogue-of.ts";
import { languages } from "../../src/model/word-lists.ts";
import { day } from "./catalogue-cases.ts";

const days = fc
  .record({ year: fc.integer({ min: 1946, max: 2199 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) => fc.integer({ min: 1, max: 28 }).map((of) => day(year, month, of)));
const hours = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }), fc.boolean())
  .map(([from, minutes, open]) => ({ from, to: Math.min(1440, from + minutes), open }));

/** Every word of a catalogue, and what it makes of some values. */
function wordsOf(catalogue: Catalogue): readonly string[] {
  const { date, list, item, adopted, movedFrom, changesUnderlined, meetingType } = catalogue;
  const monday = day(2009, 10, 5);
  const { space: _, ...said } = catalogue; // Chinese has none
  const plain = Object.values(said).flatMap((value: unknown) =>
    typeof value === "string" ? [value] : typeof value === "object" ? Object.values(value ?? {}) : [],
  );
  return [
    ...plain.filter((word): word is string => typeof word === "string"),
    ...[date(monday), list(["1", "2", "3"]), item(["1", "4(a)"]), adopted({ meeting: 2, on: monday })],
    ...[movedFrom(monday, { from: 600, to: 780, open: true }), changesUnderlined(undefined), changesUnderlined(3)],
    ...(["informal", "side-event", "registration"] as const).flatMap((type) => [
      meetingType(type, "open") ?? "",
      meetingType(type, "closed") ?? "",
    ]),
  ];
}

describe.each(languages)("the catalogue of %s", (language) => {
  const catalogue = catalogueOf(language);

  test("says that it is, and reads from right to left only in Arabic", () => {
    expect(catalogue.language).toBe(language);
    expect(catalogue.direction).toBe(language === "ar" ? "rtl" : "ltr");
  });

  test("has words without markup, controls, marks of direction and digits of its own", () => {
    for (const word of wordsOf(catalogue)) {
      expect(word).not.toBe("");
      expect(word).not.toMatch(/[<>&"|*_`\\]|[\p{Cc}\p{Cf}\p{Cs}]|(?![0-9])\p{Nd}/u);
    }
  });

  test("is written in its own script", () => {
    const script = { ar: "Arabic", zh: "Han", ru: "Cyrillic", en: "Latin", es: "Latin", fr: "Latin" }[language];
    const own = new RegExp(`\\p{Script=${script}}`, "u");
    const marks = new Set<string>([catalogue.comma, catalogue.semicolon, "ltr", "rtl", language]);
    for (const word of wordsOf(catalogue)) if (!marks.has(word)) expect(word).toMatch(own);
  });

  test("tells weekdays, months, parts of the day and kinds of entries apart", () => {
    const { weekdays, months, partsOfDay, kinds, programmeOfWork, status } = catalogue;
    for (const words of [weekdays, months, partsOfDay, kinds, programmeOfWork, status].map(Object.values)) {
      expect(new Set(words).size).toBe(words.length);
    }
  });

  test("gives every date, range and number words of their own", () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (a, b, m, n) => {
        const isSame = JSON.stringify(a) === JSON.stringify(b);
        expect(catalogue.date(a) === catalogue.date(b)).toBe(isSame);
        expect(catalogue.dateRange(a, b) === catalogue.date(a)).toBe(isSame);
        for (const counted of [catalogue.session, catalogue.week, catalogue.programmeOfWeek, catalogue.nthMeeting]) {
          expect(counted(m) === counted(n)).toBe(m === n);
        }
      }),
    );
  });

  test("gives all hours words of their own, with each time of day once, in order", () => {
    fc.assert(
      fc.property(hours, hours, (a, b) => {
        const words = (of: typeof a): string =>
          catalogue
            .hours(of)
            .map(({ text }) => text)
            .join("");
        expect(words(a) === words(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
        expect(catalogue.hours(a).flatMap(({ minutes }) => minutes ?? [])).toEqual([a.from, a.to]);
      }),
    );
  });

  test("keeps whatever stands as a number, and every member of a list", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (numbers) => {
        for (const number of numbers) {
          if (!/\(.+\)$/.test(number)) expect(catalogue.itemNumber(number)).toBe(number);
          expect(catalogue.list(numbers)).toContain(number);
        }
      }),
    );
  });
});
