import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { Settings } from "luxon";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type GoldenName, goldenCalendars } from "./golden-calendars.ts";

const names = Object.keys(goldenCalendars) as GoldenName[];
const golden = (name: string): string => readFileSync(`test/ical/golden/${name}.ics`, "utf8");

describe.each(names)("the bytes of the calendar %s", (name) => {
  test("are those of its golden file", () => {
    expect(goldenCalendars[name]()).toBe(golden(name));
  });

  test("are the same in a process in Kathmandu with an Arabic locale", () => {
    const made = execFileSync(process.execPath, ["--import", "tsx", "test/ical/print-calendar.ts", name], {
      env: { ...process.env, TZ: "Asia/Kathmandu", LANG: "ar_EG.UTF-8", LC_ALL: "ar_EG.UTF-8" },
      encoding: "utf8",
    });
    expect(made).toBe(golden(name));
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
      expect(goldenCalendars[name]()).toBe(golden(name));
    });

    test.each(["1999-12-31T23:59:59Z", "2026-07-01T00:00:00Z", "2040-01-01T00:00:00Z"])(
      "of the clock, at %s",
      (now) => {
        vi.useFakeTimers({ now: new Date(now) });
        expect(goldenCalendars[name]()).toBe(golden(name));
      },
    );
  });
});
