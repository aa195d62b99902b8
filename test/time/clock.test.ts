import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatClock, formatClockRange, parseClock, parseClockRange } from "../../src/time/clock.ts";

describe("parseClock", () => {
  it.each([
    ["00:00", 0],
    ["10:00", 600],
    ["23:59", 1439],
    ["24:00", 1440],
  ])("reads %s as %i minutes", (text, minutes) => expect(parseClock(text)).toBe(minutes));

  it.each([
    "10:60",
    "24:01",
    "25:00",
    "99:00",
    "9:00",
    "10.00",
    "10:0",
    "10:000",
    "10",
    "-1:00",
    "10:00:00",
    "10:00 ",
    "",
    "ab:cd",
    "١٠:٠٠",
  ])("refuses %j", (text) => expect(parseClock(text)).toBeUndefined());

  it("reads back every minute of the day as it is written", () => {
    for (let minutes = 0; minutes <= 1440; minutes++) expect(parseClock(formatClock(minutes))).toBe(minutes);
  });
});

describe("parseClockRange", () => {
  it.each([
    ["10:00-13:00", { from: 600, to: 780, open: false }],
    ["14:30-17:30+", { from: 870, to: 1050, open: true }],
    ["09:00-", { from: 540, open: false }],
    ["00:00-24:00", { from: 0, to: 1440, open: false }],
    ["23:59-24:00+", { from: 1439, to: 1440, open: true }],
  ])("reads %s", (text, range) => expect(parseClockRange(text)).toStrictEqual(range));

  it.each([
    ["the end before the start", "13:00-10:00"],
    ["the end at the start", "10:00-10:00"],
    ["hours over midnight", "22:00-01:00"],
    ["minute 60", "10:60-13:00"],
    ["minute 99 in the end", "10:00-12:99"],
    ["hour 24 and a half", "10:00-24:30"],
    ["a start at the end of the day", "24:00-"],
    ["huge numbers", "10:00-99999999999:00"],
    ["one digit", "9:00-10:00"],
    ["an en dash", "10:00–13:00"],
    ["points", "10.00-13.00"],
    ["blanks", "10:00 - 13:00"],
    ["no end but a plus", "09:00-+"],
    ["two pluses", "10:00-13:00++"],
    ["no hyphen", "10:00"],
    ["no start", "-13:00"],
    ["three hours", "10:00-11:00-12:00"],
    ["a line end", "10:00-13:00\n"],
    ["nothing", ""],
  ])("refuses %s", (_, text) => expect(parseClockRange(text)).toBeUndefined());

  it("reads back whatever hours are written", () => {
    const range = fc.record({ from: fc.nat(1439), length: fc.integer({ min: 1, max: 1440 }), open: fc.boolean() });
    fc.assert(
      fc.property(range, ({ from, length, open }) => {
        const closed = { from, to: Math.min(1440, from + length), open };
        expect(parseClockRange(formatClockRange(closed))).toStrictEqual(closed);
        expect(parseClockRange(formatClockRange({ from, open: false }))).toStrictEqual({ from, open: false });
      }),
    );
  });

  it("writes back, character by character, whatever text it reads", () => {
    const digits = fc.stringMatching(/^[0-2]\d:[0-6]\d-([0-2]\d:[0-6]\d)?\+?$/);
    fc.assert(
      fc.property(digits, (text) => {
        const range = parseClockRange(text);
        if (range !== undefined) expect(formatClockRange(range)).toBe(text);
      }),
    );
  });
});
