import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { constraintsOf } from "../../src/check/constraints-of.ts";
import type { Report } from "../../src/check/finding.ts";
import { needlessWaiver } from "../../src/check/needless-waiver.ts";
import type { BoundRule } from "../../src/check/rule.ts";
import type { SessionFile } from "../../src/model/schema/session-file.ts";
import type { Session } from "../../src/model/session.ts";
import { sessionWith } from "./sessions.ts";
import { bound, early, even, hourLong, noAfternoons, talkFirst } from "./small-rules.ts";

type WaiverData = NonNullable<NonNullable<SessionFile["rules"]>["waivers"]>[number];

const firstDay = "2009-10-05";
const migration = { item: "4(a)", kind: "discussion" as const };

const waiver = (own: Partial<WaiverData>): WaiverData => ({
  rule: "no-afternoons",
  reason: "Agreed",
  until: firstDay,
  ...own,
});

const sessionOf = (...waivers: readonly Partial<WaiverData>[]): Session =>
  sessionWith(
    { "2009-10-05/afternoon": [migration], "2009-10-07/afternoon": [migration], "2009-10-09/afternoon": [migration] },
    { rules: { waivers: waivers.map(waiver) } },
  );
const judge = (session: Session, rules: readonly BoundRule[] = [bound(noAfternoons), bound(needlessWaiver)]): Report =>
  check(session, rules);
const codes = ({ findings }: Report): readonly string[] => findings.map(({ rule, code }) => `${rule}/${code}`);

describe("a waiver", () => {
  test.each<[string, Partial<WaiverData>, number]>([
    ["of a rule accepts all of its findings", {}, 3],
    ["of a code accepts the findings of that code", { code: "friday" }, 1],
    ["on a subject accepts the findings about it", { subjects: ["meeting:2009-10-07-afternoon"] }, 1],
    [
      "on two subjects accepts findings about both alone",
      { subjects: ["meeting:2009-10-07-afternoon", "activity:x"] },
      0,
    ],
    ["holds when its last day is the first day of the session", { until: firstDay }, 3],
    ["has run out when its last day is earlier", { until: "2009-10-04" }, 0],
  ])("%s", (_, own, accepted) => {
    const report = judge(sessionOf(own));
    expect(report.waived).toHaveLength(accepted);
    expect(report.findings.filter(({ rule }) => rule === "no-afternoons")).toHaveLength(3 - accepted);
  });

  test("takes the cost of what it accepts out of the score, and leaves it in the report with its reason", () => {
    const report = judge(sessionOf({ code: "friday" }));
    expect(report.score).toEqual({ hard: 0, medium: 2, change: 0, soft: 0 });
    expect(report.waived).toMatchObject([{ finding: { code: "friday" }, reason: "Agreed", until: firstDay }]);
  });

  test("is not needless beside another that accepts the same", () => {
    const report = judge(
      sessionOf({ code: "friday", reason: "First" }, { subjects: ["meeting:2009-10-09-afternoon"], reason: "Second" }),
    );
    expect(report.waived.map(({ reason }) => reason)).toEqual(["First"]);
    expect(codes(report)).toEqual(["no-afternoons/afternoon", "no-afternoons/afternoon"]);
  });
});

describe("a needless waiver", () => {
  test("is a finding where it accepts nothing, at its place in the file", () => {
    const report = judge(sessionOf({}, { code: "afternoon", subjects: ["meeting:2009-10-05-morning"] }));
    expect(report.findings).toMatchObject([
      {
        rule: "needless-waiver",
        code: "unused",
        level: "soft",
        message:
          "Unexpected waiver of no-afternoons (afternoon) on meeting:2009-10-05-morning that matches no finding, expected none",
        subjects: ["rule:no-afternoons"],
        path: ["rules", "waivers", 1],
      },
    ]);
  });

  test("is a finding where it has run out, at its last day", () => {
    const report = judge(sessionOf({ until: "2009-10-04" }));
    expect(report.findings.find(({ rule }) => rule === "needless-waiver")).toMatchObject({
      code: "expired",
      message:
        "Unexpected waiver of no-afternoons until Sunday, 4 October 2009, expected one that lasts to the first day of the session, Monday, 5 October 2009",
      path: ["rules", "waivers", 0, "until"],
    });
    expect(codes(report)).toHaveLength(4);
  });

  test("is one of a rule that does not judge the session at all", () => {
    expect(codes(judge(sessionOf({ rule: "early" })))).toContain("needless-waiver/unused");
  });

  test("is not one of a rule that had nothing to judge, since nobody knows", () => {
    const session = sessionWith({}, { rules: { waivers: [waiver({})] } });
    expect(judge(session)).toMatchObject({ findings: [], notJudged: [{ rule: "no-afternoons" }] });
  });

  test("cannot itself be waived", () => {
    const report = judge(sessionOf({}, { rule: "needless-waiver" }));
    expect(codes(report)).toEqual(["needless-waiver/unused"]);
    expect(report.findings[0]?.data).toStrictEqual({ rule: "needless-waiver" });
  });

  test("is no finding where the rule about waivers is off", () => {
    expect(codes(judge(sessionOf({}, { rule: "early" }), [bound(noAfternoons)]))).toEqual([]);
  });
});

describe("constraintsOf", () => {
  const activities = [
    { id: "migration", ...migration },
    { id: "employment", item: "4(b)", kind: "discussion" as const },
  ];
  const constraints = (own: Partial<WaiverData>, rules = [bound(early), bound(hourLong)]): readonly string[] =>
    constraintsOf(sessionWith({}, { activities, rules: { waivers: [waiver(own)] } }), rules).map((constraint) =>
      "subject" in constraint ? `${constraint.code} ${constraint.subject}` : constraint.code,
    );
  const all = [
    "late",
    "short activity:migration",
    "scrap activity:migration",
    "short activity:employment",
    "scrap activity:employment",
  ];

  test.each<[string, Partial<WaiverData>, readonly string[]]>([
    ["gives those of every rule in force", {}, all],
    ["leaves out a waived rule", { rule: "early" }, all.slice(1)],
    ["leaves out a waived code", { rule: "hour-long", code: "short" }, all.filter((line) => !line.startsWith("short"))],
    [
      "leaves out what is waived on its one subject",
      { rule: "hour-long", subjects: ["activity:employment"] },
      all.slice(0, 3),
    ],
    ["keeps what is waived in one place only", { rule: "early", subjects: ["activity:migration"] }, all],
    ["keeps what an expired waiver speaks of", { rule: "early", until: "2009-10-01" }, all],
  ])("%s", (_, own, expected) => {
    expect(constraints(own)).toEqual(expected);
  });

  test("leaves out what is waived on the one subject of a set", () => {
    const rules = { waivers: [waiver({ rule: "early", subjects: ["activity:migration"] })] };
    const session = sessionWith({}, { activities: activities.slice(0, 1), rules });
    expect(constraintsOf(session, [bound(early)])).toEqual([]);
  });

  test.each<[string, readonly string[], number]>([
    ["what comes after", ["activity:drafting"], 0],
    ["what comes first", ["activity:migration"], 0],
    ["what it does not speak of", ["activity:employment"], 1],
  ])("leaves out a precedence that is waived on %s", (_, subjects, left) => {
    const drafting = { id: "drafting", item: "4(a)", kind: "draft-recommendations" as const };
    const one = { id: "migration", ...migration };
    const other = { id: "employment", item: "4(b)", kind: "review" as const };
    const rules = { waivers: [waiver({ rule: "talk-first", subjects: [...subjects] })] };
    const session = sessionWith({}, { activities: [one, other, drafting], rules });
    expect(constraintsOf(session, [bound(talkFirst)])).toHaveLength(left);
  });

  test("keeps what crowds each meeting, whatever is waived on one subject", () => {
    const rules = { waivers: [waiver({ rule: "even", subjects: ["activity:migration"] })] };
    const session = sessionWith({}, { activities: activities.slice(0, 1), rules });
    expect(constraintsOf(session, [bound(even)]).map(({ kind }) => kind)).toEqual(["capacity"]);
  });

  test("has the level that the file sets", () => {
    const session = sessionWith({}, { activities });
    expect(constraintsOf(session, [bound(early, { level: "soft" })]).map(({ level }) => level)).toEqual(["soft"]);
    expect(constraintsOf(session, [bound(early)]).map(({ level }) => level)).toEqual(["hard"]);
  });

  test("has none of a rule that speaks to later sessions, unless asked as if in force", () => {
    const later = bound({ ...early, inForceFrom: 8 });
    const session = sessionWith({}, { activities });
    expect(constraintsOf(session, [later])).toEqual([]);
    expect(constraintsOf(session, [later], { asIfInForce: true })).toHaveLength(1);
  });
});
