import { describe, expect, test } from "vitest";
import type { LanguageCode } from "../../src/language/catalogue.ts";
import { catalogueOf } from "../../src/language/catalogue-of.ts";
import { arCases } from "./ar.cases.ts";
import { type CatalogueCases, hours, monday } from "./catalogue-cases.ts";
import { esCases } from "./es.cases.ts";
import { frCases } from "./fr.cases.ts";
import { ruCases } from "./ru.cases.ts";
import { zhCases } from "./zh.cases.ts";

const casesOf: { readonly [L in Exclude<LanguageCode, "en">]: CatalogueCases } = {
  ar: arCases,
  es: esCases,
  fr: frCases,
  ru: ruCases,
  zh: zhCases,
};

describe.each(Object.entries(casesOf))("%s", (language, cases) => {
  const catalogue = catalogueOf(language as keyof typeof casesOf);

  test.each(cases.dates)("writes %j as documents do", (date, full, short, withWeekday) => {
    expect(catalogue.date(date)).toBe(full);
    expect(catalogue.dayAndMonth(date)).toBe(short);
    expect(catalogue.weekdayAndDate(date)).toBe(withWeekday);
  });

  test.each(cases.ranges)("writes the days from %j to %j", (from, to, text) => {
    expect(catalogue.dateRange(from, to)).toBe(text);
  });

  test.each(cases.hours)("writes the hours %j", (of, text) => {
    const pieces = catalogue.hours(of);
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    expect(pieces.flatMap(({ minutes }) => minutes ?? [])).toEqual([of.from, ...(of.to === undefined ? [] : [of.to])]);
  });

  test.each(cases.sessions)("counts session %i", (number, text) => {
    expect(catalogue.session(number)).toBe(text);
  });

  test.each(cases.weeks)("counts week %i", (number, week, programme) => {
    expect([catalogue.week(number), catalogue.programmeOfWeek(number)]).toEqual([week, programme]);
  });

  test.each(cases.meetings)("counts meeting %i", (number, text) => {
    expect(catalogue.nthMeeting(number)).toBe(text);
  });

  test.each(cases.adopted)("tells that a programme was adopted: %j", (at, text) => {
    expect(catalogue.adopted(at)).toBe(text);
  });

  test.each(cases.items)("names the items %j", (numbers, text) => {
    expect(catalogue.item(numbers)).toBe(text);
  });

  test.each(cases.numbers)("writes the number %s", (number, text) => {
    expect(catalogue.itemNumber(number)).toBe(text);
  });

  test("tells where a meeting stood before, and since when changes are marked", () => {
    expect(catalogue.movedFrom(monday, hours.morning)).toBe(cases.movedFrom);
    expect([catalogue.changesUnderlined(3), catalogue.changesUnderlined(undefined)]).toEqual(cases.changes);
  });
});
