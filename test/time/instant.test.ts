import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatInstant, parseInstant } from "../../src/time/instant.ts";

const earliest = Date.parse("1800-01-02T00:00:00Z") / 1000;
const latest = Date.parse("2299-12-30T23:59:59Z") / 1000;

describe("parseInstant", () => {
  it.each([
    ["2009-10-13T18:00+02:00", "2009-10-13T16:00:00Z"],
    ["2009-10-13T18:00Z", "2009-10-13T18:00:00Z"],
    ["2009-10-13T18:00:59Z", "2009-10-13T18:00:59Z"],
    ["2009-10-13T18:00:59.000Z", "2009-10-13T18:00:59Z"],
    ["2009-01-01T00:30+12:45", "2008-12-31T11:45:00Z"],
    ["2009-12-31T23:30-05:00", "2010-01-01T04:30:00Z"],
    ["2009-10-13T00:00+14:00", "2009-10-12T10:00:00Z"],
    ["1800-01-01T00:00+00:00", "1800-01-01T00:00:00Z"],
  ])("reads %s as %s", (text, utc) => {
    expect(parseInstant(text)).toBe(Date.parse(utc));
    expect(formatInstant(Date.parse(utc))).toBe(utc);
  });

  it.each([
    ["no offset", "2009-10-13T18:00"],
    ["no time", "2009-10-13"],
    ["a date that does not exist", "2009-02-30T18:00Z"],
    ["a year out of bounds", "1799-12-31T18:00Z"],
    ["hour 24", "2009-10-13T24:00Z"],
    ["hour 25", "2009-10-13T25:00Z"],
    ["minute 60", "2009-10-13T18:60Z"],
    ["second 60", "2009-10-13T18:00:60Z"],
    ["a part of a second", "2009-10-13T18:00:00.500Z"],
    ["an offset of more than 14 hours", "2009-10-13T18:00+14:01"],
    ["an offset of 60 minutes", "2009-10-13T18:00+01:60"],
    ["an offset without a colon", "2009-10-13T18:00+0200"],
    ["an offset of hours only", "2009-10-13T18:00+02"],
    ["a zone name", "2009-10-13T18:00[Europe/Zurich]"],
    ["a small t and z", "2009-10-13t18:00z"],
    ["a blank for T", "2009-10-13 18:00Z"],
    ["a blank at the end", "2009-10-13T18:00Z "],
    ["a time with points", "2009-10-13T18.00Z"],
    ["nothing", ""],
  ])("refuses %s", (_, text) => expect(parseInstant(text)).toBeUndefined());

  it("reads back every second that formatInstant writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: earliest, max: latest }), (seconds) => {
        expect(parseInstant(formatInstant(seconds * 1000))).toBe(seconds * 1000);
        expect(formatInstant(seconds * 1000)).toBe(new Date(seconds * 1000).toISOString().replace(".000", ""));
      }),
    );
  });

  it("agrees with ECMAScript on every text it reads", () => {
    const offset = fc.stringMatching(/^(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)$/);
    fc.assert(
      fc.property(fc.integer({ min: earliest, max: latest }), offset, (seconds, written) => {
        const text = new Date(seconds * 1000).toISOString().slice(0, 16) + written;
        expect(parseInstant(text)).toBe(Date.parse(text));
      }),
    );
  });
});

describe("formatInstant", () => {
  it("drops a part of a second, before 1970 too", () => {
    expect(formatInstant(999)).toBe("1970-01-01T00:00:00Z");
    expect(formatInstant(-1)).toBe("1969-12-31T23:59:59Z");
  });
});
