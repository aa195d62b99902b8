import { afterEach, describe, expect, it, vi } from "vitest";
import { parseInstant } from "../../src/time/instant.ts";
import { occurrences } from "../../src/time/recurrence.ts";
import { resolveWall, wallOf } from "../../src/time/zone.ts";

/** What luxon and rrule would answer by the clock or the zone of the machine, if they were asked carelessly. */
function answers() {
  return {
    ambiguous: resolveWall("2026-10-25", 150, "Europe/Zurich"),
    missing: resolveWall("2026-03-29", 150, "Europe/Zurich"),
    morning: resolveWall("2026-10-26", 600, "Pacific/Chatham"),
    wall: wallOf(1_255_449_600_000, "America/New_York"),
    instant: parseInstant("2009-10-13T18:00+02:00"),
    monday: occurrences("FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=14,15,16,17,18,19,20;BYDAY=MO", 2028),
    newYear: occurrences("FREQ=YEARLY;BYYEARDAY=1,-1", 2028),
  };
}

const expected = {
  ambiguous: { kind: "repeat", earlier: Date.parse("2026-10-25T00:30Z"), later: Date.parse("2026-10-25T01:30Z") },
  missing: { kind: "gap", before: Date.parse("2026-03-29T00:30Z"), after: Date.parse("2026-03-29T01:30Z") },
  morning: { kind: "exact", instant: Date.parse("2026-10-25T20:15Z") },
  wall: { date: "2009-10-13", minutes: 720, offsetMinutes: -240 },
  instant: Date.parse("2009-10-13T16:00Z"),
  monday: ["2028-10-16"],
  newYear: ["2028-01-01", "2028-12-31"],
};

describe("the time layer", () => {
  const zoneOfProcess = process.env.TZ;

  afterEach(() => {
    vi.useRealTimers();
    if (zoneOfProcess === undefined) delete process.env.TZ;
    else process.env.TZ = zoneOfProcess;
  });

  it.each(["2026-01-15T12:00:00Z", "2026-07-15T12:00:00Z", "1999-12-31T23:59:59Z"])(
    "does not read the clock: %s",
    (now) => {
      vi.useFakeTimers();
      vi.setSystemTime(now);
      expect(Date.now()).toBe(Date.parse(now));
      expect(answers()).toEqual(expected);
    },
  );

  it.each([
    ["UTC", 0],
    ["Europe/Zurich", -60],
    ["America/New_York", 300],
    ["Asia/Kathmandu", -345],
    ["Pacific/Chatham", -825],
  ])("does not read the zone of the process: %s", (zone, offset) => {
    process.env.TZ = zone;
    expect(new Date("2026-01-15T12:00:00Z").getTimezoneOffset()).toBe(offset);
    expect(answers()).toEqual(expected);
  });
});
