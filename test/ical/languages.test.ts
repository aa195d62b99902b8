import { describe, expect, test } from "vitest";
import { toICalendar } from "../../src/ical/to-icalendar.ts";
import { catalogueOf } from "../../src/language/catalogue-of.ts";
import { type ReadEvent, readByIcalJs, readByNodeIcal } from "./readers.ts";
import { rfcProblems } from "./rfc-check.ts";
import { type MeetingData, sessionWith, variedSession } from "./sessions.ts";

const opening: MeetingData = { id: "opening", on: "2026-03-02", part: "morning", entries: [{ title: "Statements" }] };
const review: MeetingData = { id: "review", on: "2026-03-03", part: "morning", title: "Review" };
const before = sessionWith([opening, review]);
const after = sessionWith([{ ...opening, on: "2026-03-04" }]);
const bare = (text: string | undefined): string | undefined => text?.replaceAll(/[\u2066-\u2069]/g, "");

describe.each(["ar", "en", "es", "fr", "ru", "zh"] as const)("a calendar in %s", (language) => {
  const { cancelled, introduce, movedFrom, space, continued } = catalogueOf(language);
  const [moved, gone] = readByIcalJs(toICalendar(after, { previous: before, language }));

  test("says that a meeting is not held before its title", () => {
    expect(bare(gone?.summary)?.startsWith(`${introduce(cancelled.toUpperCase())}${space}WG`)).toBe(true);
  });

  test("says from where a meeting was moved, on the first line", () => {
    const day = { year: 2026, month: 3, day: 2, weekday: 1 };
    const line = movedFrom(day, { from: 600, to: 780, open: false });
    expect(bare(moved?.description)?.split("\n")).toEqual([line, "Statements"]);
  });

  test("has the events of every language, keeps the rules, and is read alike by two readers", () => {
    const text = toICalendar(variedSession, { language, span: true });
    expect(rfcProblems(text)).toEqual([]);
    expect(readByIcalJs(text)).toEqual(readByNodeIcal(text));
    const known = ({ uid, start, end, status }: ReadEvent) => ({ uid, start, end, status });
    const english = readByIcalJs(toICalendar(variedSession, { language: "en", span: true }));
    expect(readByIcalJs(text).map(known)).toEqual(english.map(known));
    expect(text.replaceAll("\r\n ", "")).toContain(continued);
  });
});
