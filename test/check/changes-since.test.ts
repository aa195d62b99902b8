import { describe, expect, test } from "vitest";
import { changesSince } from "../../src/check/changes-since.ts";
import { check } from "../../src/check/check.ts";
import type { Finding } from "../../src/check/finding.ts";
import type { BoundRule } from "../../src/check/rule.ts";
import type { Session } from "../../src/model/session.ts";
import { type Sections, sessionWith } from "./sessions.ts";
import { bound, noAfternoons } from "./small-rules.ts";

const rules = [bound(noAfternoons)];

/** A session with a meeting on each of these afternoons; every one of them is a finding. */
function withAfternoons(days: readonly number[], sections: Sections = {}): Session {
  const opening = [{ item: "1" }];
  const slots = {
    "2009-10-05/morning": opening,
    ...Object.fromEntries(days.map((day) => [`2009-10-0${day}/afternoon`, opening])),
  };
  return sessionWith(slots, sections);
}

const changes = (earlier: Session, later: Session, by: readonly BoundRule[] = rules) =>
  changesSince(check(earlier, rules), check(later, by), by);
const daysOf = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ subjects }) => String(subjects.at(-1)));

const waiver = (day: number) => ({
  rule: "no-afternoons",
  subjects: [`meeting:2009-10-0${day}-afternoon`],
  reason: "Agreed",
  until: "2009-10-09",
});

describe("the changes since an earlier report", () => {
  test("are the findings that are new, with the score of these alone", () => {
    const { introduced, ...counts } = changes(withAfternoons([5, 6]), withAfternoons([6, 7]));
    expect(daysOf(introduced.findings)).toEqual(["meeting:2009-10-07-afternoon"]);
    expect(introduced.score).toEqual(check(withAfternoons([7]), rules).score);
    expect(counts).toEqual({ mended: 1, setAside: 0, remaining: 1 });
  });

  test("are none between a report and itself", () => {
    const { introduced, ...counts } = changes(withAfternoons([5, 6]), withAfternoons([5, 6]));
    expect(introduced.findings).toEqual([]);
    expect(counts).toEqual({ mended: 0, setAside: 0, remaining: 2 });
  });

  test("count as set aside, not as mended, what is waived now", () => {
    const waived = withAfternoons([5, 6], { rules: { waivers: [waiver(5)] } });
    const { introduced, ...counts } = changes(withAfternoons([5, 6]), waived);
    expect(counts).toEqual({ mended: 0, setAside: 1, remaining: 1 });
    expect(daysOf(introduced.waived.map(({ finding }) => finding))).toEqual(["meeting:2009-10-05-afternoon"]);
  });

  test("tell of a waiver only when it is new, and of a finding whose waiver is gone", () => {
    const waived = withAfternoons([5], { rules: { waivers: [waiver(5)] } });
    expect(changes(waived, waived).introduced).toMatchObject({ findings: [], waived: [] });
    expect(daysOf(changes(waived, withAfternoons([5])).introduced.findings)).toEqual(["meeting:2009-10-05-afternoon"]);
  });

  test("count as set aside what a rule says no more because it is off", () => {
    const { introduced, ...counts } = changes(withAfternoons([5, 6]), withAfternoons([6]), []);
    expect(introduced.findings).toEqual([]);
    expect(counts).toEqual({ mended: 0, setAside: 2, remaining: 0 });
  });

  test("count as set aside what a rule can judge no more", () => {
    const { introduced, ...counts } = changes(withAfternoons([5]), sessionWith({}));
    expect(introduced.notJudged).toMatchObject([{ rule: "no-afternoons" }]);
    expect(counts).toEqual({ mended: 0, setAside: 1, remaining: 0 });
  });

  test("include a finding that got heavier, which remains", () => {
    const raised = [bound(noAfternoons, { level: "hard", levelSet: true })];
    const { introduced, ...counts } = changes(withAfternoons([5]), withAfternoons([5]), raised);
    expect(introduced.findings).toMatchObject([{ level: "hard" }]);
    expect(counts).toEqual({ mended: 0, setAside: 0, remaining: 1 });
  });
});
