import fc from "fast-check";
import { tzlib_get_timezones } from "timezones-ical-library";
import { describe, expect, it } from "vitest";
import { isProgrammeError } from "../../src/internal/errors.ts";
import { addDays } from "../../src/time/date.ts";
import { isZone, resolveWall, wallOf } from "../../src/time/zone.ts";
import { zoneNames } from "../../src/time/zone-names.ts";
import { dates, zones } from "./arbitraries.ts";

const msPerMinute = 60_000;
const minutesPerDay = 1440;

describe("isZone", () => {
  it.each([
    "Europe/Zurich",
    "America/New_York",
    "America/Argentina/Buenos_Aires",
    "America/Port-au-Prince",
    "Africa/Dar_es_Salaam",
    "Antarctica/DumontDUrville",
    "Asia/Kolkata",
    "Asia/Calcutta",
    "Europe/Kyiv",
    "Europe/Kiev",
    "Etc/GMT+5",
    "UTC",
  ])("accepts %s", (name) => expect(isZone(name)).toBe(true));

  it.each([
    ["a city without a zone", "Europe/Geneva"],
    ["an area alone", "Europe"],
    ["small letters", "europe/zurich"],
    ["capitals", "EUROPE/ZURICH"],
    ["wrong capitals in a link", "Asia/KathMandu"],
    ["utc in small letters", "utc"],
    ["an offset", "+02:00"],
    ["an offset without a colon", "+0200"],
    ["an offset from UTC", "UTC+2"],
    ["an offset from GMT out of its range", "Etc/GMT+15"],
    ["an abbreviation with several meanings that Intl takes for India's", "IST"],
    ["an abbreviation that Intl takes for Los Angeles", "PST"],
    ["the zone of no place", "Factory"],
    ["an unknown zone", "Etc/Unknown"],
    ["luxon's word for the zone of the process", "local"],
    ["luxon's other word for it", "system"],
    ["a blank before", " Europe/Zurich"],
    ["a line end", "Europe/Zurich\n"],
    ["a path", "../Europe/Zurich"],
    ["a property of every object", "constructor"],
    ["a ligature that capitals would spell out", "Europe/Saﬁ"],
    ["nothing", ""],
    ["a very long text", "Europe/".repeat(1_000_000)],
  ])("refuses %s", (_, name) => expect(isZone(name)).toBe(false));

  it("knows every canonical zone of this run-time environment; a new one belongs in zone-names.ts", () => {
    expect(Intl.supportedValuesOf("timeZone").filter((name) => !isZone(name))).toEqual([]);
  });

  it("knows no zone that a calendar file could not describe", () => {
    const described = new Set(tzlib_get_timezones());
    expect([...zoneNames].filter((name) => !described.has(name))).toEqual([]);
  });
});

describe("an unknown zone", () => {
  it.each([
    ["resolveWall", () => resolveWall("2009-10-05", 600, "Europe/Geneva")],
    ["wallOf", () => wallOf(0, "Europe/Geneva")],
  ])("is an error of its own in %s", (_, call) => {
    let caught: unknown;
    try {
      call();
    } catch (error) {
      caught = error;
    }
    expect(isProgrammeError(caught, "unknown-zone") && caught.details).toEqual({ zone: "Europe/Geneva" });
    expect(caught).toHaveProperty("message", expect.stringContaining('"Europe/Geneva"'));
  });
});

describe("resolveWall", () => {
  it.each([
    ["an autumn morning", "2009-10-05", 600, "Europe/Zurich", { kind: "exact", instant: "2009-10-05T08:00Z" }],
    ["a New York afternoon", "2009-10-05", 900, "America/New_York", { kind: "exact", instant: "2009-10-05T19:00Z" }],
    ["a quarter to the hour", "2009-10-05", 600, "Asia/Kathmandu", { kind: "exact", instant: "2009-10-05T04:15Z" }],
    ["the end of a day", "2026-10-25", 1440, "Europe/Zurich", { kind: "exact", instant: "2026-10-25T23:00Z" }],
    [
      "an hour left out in spring",
      "2026-03-29",
      150,
      "Europe/Zurich",
      { kind: "gap", before: "2026-03-29T00:30Z", after: "2026-03-29T01:30Z" },
    ],
    [
      "an hour repeated in autumn",
      "2026-10-25",
      150,
      "Europe/Zurich",
      { kind: "repeat", earlier: "2026-10-25T00:30Z", later: "2026-10-25T01:30Z" },
    ],
    [
      "a day left out at the date line",
      "2011-12-30",
      720,
      "Pacific/Apia",
      { kind: "gap", before: "2011-12-29T22:00Z", after: "2011-12-30T22:00Z" },
    ],
    [
      "a day repeated at the date line",
      "1969-09-30",
      720,
      "Pacific/Kwajalein",
      { kind: "repeat", earlier: "1969-09-30T01:00Z", later: "1969-10-01T00:00Z" },
    ],
  ])("resolves %s", (_, date, minutes, zone, expected) => {
    const inMilliseconds = Object.entries(expected).map(([key, value]) => [
      key,
      key === "kind" ? value : Date.parse(value),
    ]);
    expect(resolveWall(date, minutes, zone)).toEqual(Object.fromEntries(inMilliseconds));
  });

  it("gives, for an exact time in any zone and year, the instant at which the wall shows it", () => {
    fc.assert(
      fc.property(dates(), fc.nat(minutesPerDay - 1), zones, (date, minutes, zone) => {
        const resolved = resolveWall(date, minutes, zone);
        fc.pre(resolved.kind === "exact");
        expect(wallOf(resolved.instant, zone)).toMatchObject({ date, minutes });
      }),
      { numRuns: 500 },
    );
  });

  it("takes the end of a day for the start of the next", () => {
    fc.assert(
      fc.property(dates(), zones, (date, zone) => {
        expect(resolveWall(date, minutesPerDay, zone)).toEqual(resolveWall(addDays(date, 1), 0, zone));
      }),
    );
  });
});

describe("wallOf", () => {
  it("shows a time that resolveWall leads back to the instant", () => {
    const minutesSince1950 = fc.integer({
      min: Date.parse("1950-01-01") / msPerMinute,
      max: Date.parse("2150-01-01") / msPerMinute,
    });
    fc.assert(
      fc.property(minutesSince1950, zones, (minute, zone) => {
        const { date, minutes, offsetMinutes } = wallOf(minute * msPerMinute, zone);
        const { kind, ...instants } = resolveWall(date, minutes, zone);
        expect(kind).not.toBe("gap");
        expect(Object.values(instants)).toContain(minute * msPerMinute);
        expect(Date.parse(`${date}T00:00Z`) / msPerMinute + minutes - offsetMinutes).toBe(minute);
      }),
      { numRuns: 500 },
    );
  });

  it("drops seconds, and tells the solar time that came before the zones", () => {
    expect(wallOf(Date.parse("2009-10-13T16:00:59.999Z"), "Europe/Zurich")).toEqual({
      date: "2009-10-13",
      minutes: 1080,
      offsetMinutes: 120,
    });
    expect(wallOf(Date.parse("1850-01-01T12:00Z"), "Europe/Zurich")).toEqual({
      date: "1850-01-01",
      minutes: 12 * 60 + 34,
      offsetMinutes: 34 + 8 / 60,
    });
  });
});

/** A clock change, by the UTC date on which it happens, and what it does to the minutes of the wall. */
const clockChanges = [
  { zone: "Europe/Zurich", on: "2026-03-29", kind: "gap", minutes: 60 },
  { zone: "Europe/Zurich", on: "2026-10-25", kind: "repeat", minutes: 60 },
  { zone: "Europe/Dublin", on: "2026-03-29", kind: "gap", minutes: 60 },
  { zone: "America/New_York", on: "2026-03-08", kind: "gap", minutes: 60 },
  { zone: "America/New_York", on: "2026-11-01", kind: "repeat", minutes: 60 },
  { zone: "America/Sao_Paulo", on: "2018-11-04", kind: "gap", minutes: 60 },
  { zone: "America/St_Johns", on: "1988-04-03", kind: "gap", minutes: 120 },
  { zone: "Africa/Casablanca", on: "2023-03-19", kind: "repeat", minutes: 60 },
  { zone: "Africa/Casablanca", on: "2023-04-23", kind: "gap", minutes: 60 },
  { zone: "Asia/Kathmandu", on: "1985-12-31", kind: "gap", minutes: 15 },
  { zone: "Asia/Pyongyang", on: "2015-08-14", kind: "repeat", minutes: 30 },
  { zone: "Australia/Lord_Howe", on: "2026-04-04", kind: "repeat", minutes: 30 },
  { zone: "Australia/Lord_Howe", on: "2026-10-03", kind: "gap", minutes: 30 },
  { zone: "Pacific/Chatham", on: "2026-04-04", kind: "repeat", minutes: 60 },
  { zone: "Pacific/Chatham", on: "2026-09-26", kind: "gap", minutes: 60 },
  { zone: "Pacific/Apia", on: "2011-12-30", kind: "gap", minutes: 1440 },
  { zone: "Pacific/Kwajalein", on: "1969-09-30", kind: "repeat", minutes: 1380 },
] as const;

/** Every instant of the five days around a UTC date, by what `Intl` itself says the wall shows: the walls, and the instants of each. */
function shownAround(on: string, zone: string): Map<string, number[]> {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  const shown = new Map<string, number[]>();
  const first = Date.parse(addDays(on, -2));
  for (let instant = first; instant < first + 5 * minutesPerDay * msPerMinute; instant += msPerMinute) {
    const wall = format.format(instant);
    shown.set(wall, [...(shown.get(wall) ?? []), instant]);
  }
  return shown;
}

function wallText(date: string, minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${date} ${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

describe("every minute around a clock change", () => {
  it.each(clockChanges)("is classified right: $zone, $on", ({ zone, on, kind, minutes: changed }) => {
    const shown = shownAround(on, zone);
    const counts = { exact: 0, gap: 0, repeat: 0 };
    const wrong: unknown[] = [];

    for (const date of [addDays(on, -1), on, addDays(on, 1)]) {
      for (let minutes = 0; minutes < minutesPerDay; minutes++) {
        const resolved = resolveWall(date, minutes, zone);
        counts[resolved.kind]++;
        const instants = shown.get(wallText(date, minutes)) ?? [];
        const found =
          resolved.kind === "exact"
            ? [resolved.instant]
            : resolved.kind === "repeat"
              ? [resolved.earlier, resolved.later]
              : [];
        if (String(found) !== String(instants)) wrong.push({ date, minutes, resolved, instants });
      }
    }
    expect(wrong).toEqual([]);
    // A repeated minute of the wall is two minutes of the world, but one here.
    expect(counts).toEqual({ exact: 3 * minutesPerDay - changed, gap: 0, repeat: 0, [kind]: changed });
  });

  it.each(clockChanges.filter(({ kind }) => kind === "gap"))(
    "of a gap is answered by an instant on either side, as far apart as the gap is long: $zone, $on",
    ({ zone, on, minutes: changed }) => {
      for (const date of [addDays(on, -1), on, addDays(on, 1)]) {
        for (let minutes = 0; minutes < minutesPerDay; minutes++) {
          const resolved = resolveWall(date, minutes, zone);
          if (resolved.kind !== "gap") continue;
          const asked = wallText(date, minutes);
          const [before, after] = [wallOf(resolved.before, zone), wallOf(resolved.after, zone)];
          expect(resolved.after - resolved.before).toBe(changed * msPerMinute);
          expect(wallText(before.date, before.minutes) < asked).toBe(true);
          expect(wallText(after.date, after.minutes) > asked).toBe(true);
          expect(after.offsetMinutes - before.offsetMinutes).toBe(changed);
        }
      }
    },
  );
});
