import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { compareReports } from "../../src/check/compare-reports.ts";
import type { Finding, Report } from "../../src/check/finding.ts";
import { buildSession } from "../../src/model/build-session.ts";
import { sessionFile, sessionWith } from "./sessions.ts";
import { bound, even, noAfternoons } from "./small-rules.ts";

const rules = [bound(noAfternoons), bound(even)];
const reportOn = (...afternoons: readonly string[]): Report =>
  check(sessionWith(Object.fromEntries(afternoons.map((on) => [`${on}/afternoon`, [{ item: "1" }]]))), rules);
const lines = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, subjects }) => `${code} ${subjects.at(-1)}`);

describe("compareReports", () => {
  test("tells what is new, what is gone and what is still there", () => {
    const { added, gone, kept } = compareReports(
      reportOn("2009-10-05", "2009-10-06"),
      reportOn("2009-10-06", "2009-10-07"),
    );
    expect(lines(added)).toEqual(["afternoon meeting:2009-10-07-afternoon", "idle slot:2009-10-07/morning"]);
    expect(lines(gone)).toEqual(["afternoon meeting:2009-10-05-afternoon", "idle slot:2009-10-06/morning"]);
    expect(lines(kept)).toEqual(["afternoon meeting:2009-10-06-afternoon"]);
  });

  test("knows a finding again where its place in the file has moved", () => {
    const meetings = [
      { on: "2009-10-06", part: "afternoon" as const },
      { on: "2009-10-05", part: "morning" as const },
    ];
    const moved = check(buildSession(sessionFile({ programme: { meetings } })), [bound(noAfternoons)]);
    const alone = check(buildSession(sessionFile({ programme: { meetings: meetings.slice(0, 1) } })), [
      bound(noAfternoons),
    ]);
    expect(compareReports(alone, moved)).toMatchObject({ added: [], gone: [] });
  });

  test("counts findings that are alike", () => {
    const one = reportOn("2009-10-05");
    const two = { ...one, findings: [...one.findings, ...one.findings] };
    expect(lines(compareReports(one, two).added)).toEqual(["afternoon meeting:2009-10-05-afternoon"]);
    expect(lines(compareReports(two, one).gone)).toEqual(["afternoon meeting:2009-10-05-afternoon"]);
  });

  test("tells which of those that are still there weigh more: by cost, or by level before cost", () => {
    const one = reportOn("2009-10-05");
    const weighing = (parts: Partial<Finding>): Report => ({
      ...one,
      findings: one.findings.map((of) => ({ ...of, ...parts })),
    });
    const isHeavier = (before: Partial<Finding>, now: Partial<Finding>): boolean =>
      compareReports(weighing(before), weighing(now)).heavier.length > 0;
    expect(isHeavier({ level: "soft", cost: 5 }, { level: "soft", cost: 6 })).toBe(true);
    expect(isHeavier({ level: "soft", cost: 5 }, { level: "medium", cost: 1 })).toBe(true);
    expect(isHeavier({ level: "soft", cost: 5 }, { level: "soft", cost: 5 })).toBe(false);
    expect(isHeavier({ level: "soft", cost: 5 }, { level: "soft", cost: 4 })).toBe(false);
    expect(isHeavier({ level: "medium", cost: 1 }, { level: "soft", cost: 9 })).toBe(false);
  });
});
