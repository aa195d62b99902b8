import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toICalendar } from "../../src/ical/to-icalendar.ts";
import type { Session } from "../../src/model/session.ts";
import { readByIcalJs } from "../ical/readers.ts";
import { sessionWith, seventhSession, variedSession } from "../ical/sessions.ts";
import { asPrinted, isThere, type Khal, khalIn } from "./khal.ts";

if (!isThere("khal"))
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

describe.runIf(isThere("khal"))("khal", () => {
  const folder = mkdtempSync(join(tmpdir(), "programme-of-work-"));
  const file = join(folder, "calendar.ics");
  let khal: Khal;
  beforeAll(() => {
    khal = khalIn(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(calendars)("prints %s as ical.js reads it", (_, text) => {
    writeFileSync(file, text);
    expect(khal.print(file)).toEqual(readByIcalJs(text).map(asPrinted));
  });

  test("imports and lists every meeting of the seventh session", () => {
    writeFileSync(file, toICalendar(seventhSession));
    khal.run("import", "--batch", "-a", "all", file);
    expect(khal.list("2009-10-01", 30)).toEqual(readByIcalJs(toICalendar(seventhSession)).map(asPrinted));
  });

  test("shows the session as a whole on its days", () => {
    writeFileSync(file, toICalendar(seventhSession, { span: true }));
    const [span] = khal.print(file);
    expect(span?.slice(1, 4)).toEqual(["2009-10-05", "2009-10-16", "IGWG: Seventh session"]);
  });
});
