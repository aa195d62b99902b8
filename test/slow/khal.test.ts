import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toICalendar } from "../../src/ical/to-icalendar.ts";
import type { Session } from "../../src/model/session.ts";
import { type ReadEvent, readByIcalJs } from "../ical/readers.ts";
import { sessionWith, seventhSession, variedSession } from "../ical/sessions.ts";

// khal (https://khal.readthedocs.io) is a calendar program in Python: it shares no code with the other readers.
const isThere = spawnSync("khal", ["--version"]).status === 0;
if (!isThere && !process.env.CI)
  console.warn("\n!!! khal is not installed: no reader outside JavaScript has tried the calendars\n");

const newYork: Session = sessionWith(
  ["2026-03-06", "2026-03-09", "2026-10-30", "2026-11-02"].map((on) => ({
    on,
    part: "morning",
    title: "Over a change of the clocks",
  })),
  { session: { timeZone: "America/New_York" } },
);
const calendars = [
  ["the seventh session", toICalendar(seventhSession)],
  ["the seventh session in UTC", toICalendar(seventhSession, { time: "utc" })],
  ["a varied session", toICalendar(variedSession)],
  ["a session in New York in 2026", toICalendar(newYork)],
  ["sessions in two zones", toICalendar([newYork, seventhSession])],
] as const;

const fields = ["{uid}", "{start-long}", "{end-long}", "{title}", "{location}", "{status}", "{description}"];
const [between, after] = ["\u0001", "\u0002"];

describe.runIf(isThere || process.env.CI)("khal", () => {
  let folder = "";
  const khal = (...args: readonly string[]): string =>
    execFileSync("khal", ["--config", join(folder, "config"), ...args], {
      encoding: "utf8",
      env: { ...process.env, TZ: "UTC", LC_ALL: "C.UTF-8" },
    });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "programme-of-work-"));
    mkdirSync(join(folder, "all"));
    writeFileSync(
      join(folder, "config"),
      [
        ...["[calendars]", "[[all]]", `path = ${join(folder, "all")}`, "[sqlite]", `path = ${join(folder, "khal.db")}`],
        ...[
          "[locale]",
          "local_timezone = UTC",
          "default_timezone = UTC",
          "timeformat = %H:%M",
          "dateformat = %Y-%m-%d",
        ],
        ...["longdateformat = %Y-%m-%d", "datetimeformat = %Y-%m-%d %H:%M", "longdatetimeformat = %Y-%m-%d %H:%M"],
      ].join("\n"),
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(calendars)("prints %s as ical.js reads it", (_, text) => {
    const file = join(folder, "calendar.ics");
    writeFileSync(file, text);
    const printed = khal("printics", "--format", fields.join(between) + after, file);
    expect(eventsIn(printed)).toEqual(readByIcalJs(text).map(asPrinted));
  });

  test("imports and lists every meeting of the seventh session", () => {
    const file = join(folder, "calendar.ics");
    writeFileSync(file, toICalendar(seventhSession));
    khal("import", "--batch", "-a", "all", file);
    const listed = khal(
      "list",
      "--notstarted",
      "--day-format",
      "",
      "--format",
      fields.join(between) + after,
      "2009-10-01",
      "30d",
    );
    expect(eventsIn(listed)).toEqual(readByIcalJs(toICalendar(seventhSession)).map(asPrinted));
  });
});

function eventsIn(printed: string): readonly (readonly string[])[] {
  const events = printed.replace(/^.*events? found in.*\n/, "").split(after);
  return events.slice(0, -1).map((event) => event.split(between).map((field) => field.trim()));
}

function asPrinted({ uid, start, end, summary, location, status, description }: ReadEvent): readonly string[] {
  const [from, to] = [start, end].map((instant) => new Date(instant).toISOString().slice(0, 16).replace("T", " "));
  return [uid, from ?? "", to ?? "", summary, location, status, description];
}
