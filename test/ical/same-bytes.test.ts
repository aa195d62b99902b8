import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Settings } from "luxon";
import { afterEach, describe, expect, test, vi } from "vitest";
import { toICalendar } from "../../src/ical/to-icalendar.ts";
import { seventhSession, variedSession } from "./sessions.ts";

const golden = (name: string): string => readFileSync(`test/ical/golden/${name}.ics`, "utf8");

describe("the bytes of a calendar", () => {
  test("of the seventh session are those of its golden file", () => {
    expect(toICalendar(seventhSession)).toBe(golden("igwg-07"));
  });

  test("of a session with all that a programme may hold are those of its golden file", () => {
    expect(toICalendar(variedSession)).toBe(golden("varied"));
  });

  test("are the same in a process in Kathmandu with an Arabic locale", () => {
    const made = execFileSync(process.execPath, ["--import", "tsx", "test/ical/print-calendar.ts", "varied"], {
      env: { ...process.env, TZ: "Asia/Kathmandu", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" },
      encoding: "utf8",
    });
    expect(made).toBe(golden("varied"));
  });

  describe("do not follow the surroundings", () => {
    const before = {
      zone: Settings.defaultZone,
      locale: Settings.defaultLocale,
      digits: Settings.defaultNumberingSystem,
    };

    afterEach(() => {
      vi.useRealTimers();
      Settings.defaultZone = before.zone;
      Settings.defaultLocale = before.locale;
      Settings.defaultNumberingSystem = before.digits;
    });

    test("of luxon: zone, locale and digits", () => {
      Settings.defaultZone = "Asia/Tokyo";
      Settings.defaultLocale = "ar-EG";
      Settings.defaultNumberingSystem = "arab";
      expect(toICalendar(variedSession)).toBe(golden("varied"));
    });

    test.each(["1999-12-31T23:59:59Z", "2026-07-01T00:00:00Z", "2040-01-01T00:00:00Z"])(
      "of the clock, at %s",
      (now) => {
        vi.useFakeTimers({ now: new Date(now) });
        expect(toICalendar(variedSession)).toBe(golden("varied"));
      },
    );
  });
});
