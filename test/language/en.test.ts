import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CalendarDay, DayHours } from "../../src/language/catalogue.ts";
import { en } from "../../src/language/en.ts";
import { englishCardinal } from "../../src/language/english-cardinal.ts";
import { englishOrdinal, englishOrdinalFigure } from "../../src/language/english-ordinal.ts";

const day = (year: number, month: number, dayOfMonth: number): CalendarDay => ({
  year,
  month,
  day: dayOfMonth,
  weekday: 1,
});
const printed = (hours: DayHours): string =>
  en
    .hours(hours)
    .map(({ text }) => text)
    .join("");

describe("English", () => {
  test.each([
    [day(2009, 10, 5), "5 October 2009", "5 October"],
    [day(2009, 1, 31), "31 January 2009", "31 January"],
    [day(2024, 12, 1), "1 December 2024", "1 December"],
  ])("writes a date as documents do", (date, full, short) => {
    expect(en.date(date)).toBe(full);
    expect(en.dayAndMonth(date)).toBe(short);
  });

  test.each([
    ["within a month", day(2009, 10, 5), day(2009, 10, 16), "5–16 October 2009"],
    ["across a month", day(2005, 1, 24), day(2005, 2, 4), "24 January–4 February 2005"],
    ["across a year", day(2009, 12, 30), day(2010, 1, 2), "30 December 2009–2 January 2010"],
    ["of one day", day(2009, 10, 5), day(2009, 10, 5), "5 October 2009"],
  ])("writes a range %s", (_, from, to, text) => {
    expect(en.dateRange(from, to)).toBe(text);
  });

  test.each([
    [{ from: 600, to: 780, open: false }, "10.00 to 13.00"],
    [{ from: 570, to: 750, open: false }, "9.30 to 12.30"],
    [{ from: 870, to: 1050, open: true }, "14.30 to 17.30 or later if required"],
    [{ from: 540, open: false }, "from 9.00"],
    [{ from: 1080, to: 1440, open: false }, "18.00 to 24.00"],
  ])("writes hours as documents do", (hours, text) => {
    expect(printed(hours)).toBe(text);
  });

  test("tells which pieces of hours are times of day", () => {
    expect(en.hours({ from: 600, to: 780, open: false })).toEqual([
      { text: "10.00", minutes: 600 },
      { text: " to " },
      { text: "13.00", minutes: 780 },
    ]);
  });

  test.each([
    [1, "first", "1st"],
    [2, "second", "2nd"],
    [3, "third", "3rd"],
    [7, "seventh", "7th"],
    [11, "eleventh", "11th"],
    [12, "twelfth", "12th"],
    [13, "thirteenth", "13th"],
    [20, "twentieth", "20th"],
    [36, "thirty-sixth", "36th"],
    [42, "forty-second", "42nd"],
    [74, "seventy-fourth", "74th"],
    [90, "ninetieth", "90th"],
    [99, "ninety-ninth", "99th"],
    [101, "101st", "101st"],
    [112, "112th", "112th"],
    [128, "128th", "128th"],
  ])("counts %i", (number, word, figure) => {
    expect(englishOrdinal(number)).toBe(word);
    expect(englishOrdinalFigure(number)).toBe(figure);
  });

  test.each([
    [0, "zero"],
    [1, "one"],
    [9, "nine"],
    [10, "10"],
    [12, "12"],
  ])("writes %i as documents do", (number, written) => {
    expect(englishCardinal(number)).toBe(written);
  });

  test("gives every number an ordinal of its own", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9999 }), (a, b) => {
        expect(englishOrdinal(a) === englishOrdinal(b)).toBe(a === b);
      }),
    );
  });

  test.each([
    [{ meeting: 14, on: day(2009, 10, 13) }, "Adopted at the 14th meeting, on 13 October 2009"],
    [{ meeting: 2 }, "Adopted at the 2nd meeting"],
    [{ on: day(2009, 10, 13) }, "Adopted on 13 October 2009"],
    [{}, "Adopted"],
  ])("tells when a programme was adopted", (at, text) => {
    expect(en.adopted(at)).toBe(text);
  });

  test.each([
    [["4"], "Item 4"],
    [["II", "III"], "Items II and III"],
    [["1", "2", "3"], "Items 1, 2 and 3"],
  ])("names the items %j", (numbers, text) => {
    expect(en.item(numbers)).toBe(text);
  });

  test.each([
    ["formal", "open", undefined],
    ["formal", "closed", "Closed meeting"],
    ["informal", "open", "Informal meeting"],
    ["informal", "closed", "Closed informal meeting"],
    ["side-event", "open", "Side event"],
    ["side-event", "closed", "Closed side event"],
    ["registration", "open", "Registration"],
    ["other", "open", undefined],
    ["other", "closed", "Closed meeting"],
  ] as const)("names a meeting that is %s and %s", (type, access, text) => {
    expect(en.meetingType(type, access)).toBe(text);
  });

  test("writes the headings of the seventh session's programme of work", () => {
    expect([
      en.session(7),
      en.programmeOfWork.adopted,
      en.programmeOfWeek(1),
      en.week(2),
      en.introduce(en.partsOfDay.morning),
      en.onDraftRecommendations,
      en.continued,
      en.noMeeting,
      en.toBeConfirmed,
      en.nthMeeting(12),
      en.revision(4),
      en.issued(day(2009, 10, 13)),
    ]).toEqual([
      "Seventh session",
      "Programme of work",
      "Programme of work of the first week",
      "Second week",
      "Morning:",
      "Discussion on draft recommendations on:",
      "(continued)",
      "No meeting",
      "to be confirmed",
      "12th meeting",
      "Revision 4",
      "Issued on 13 October 2009",
    ]);
  });
});
