import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { defineRule } from "../../src/check/define-rule.ts";
import type { Finding } from "../../src/check/finding.ts";
import { asHeldLayer } from "../../src/model/as-held.ts";
import { buildSession } from "../../src/model/build-session.ts";
import type { Session } from "../../src/model/session.ts";
import type { Entry, Sections } from "./sessions.ts";
import { sessionFile, sessionWith } from "./sessions.ts";
import { bound, early, even, hourLong, noAfternoons, speakOnce, talkFirst } from "./small-rules.ts";

const opening: Entry = { item: "1" };
const migration: Entry = { item: "4(a)", kind: "discussion" };
const recommendations: Entry = { item: "4(a)", kind: "draft-recommendations" };
const declared = [{ id: "migration", item: "4(a)", kind: "discussion" as const, panellists: ["cubias", "wani"] }];

const only = (findings: readonly Finding[]): Finding => {
  expect(findings).toHaveLength(1);
  return findings[0] as Finding;
};

describe("a finding about facts", () => {
  const session = sessionWith({ "2009-10-05/afternoon": [migration], "2009-10-09/afternoon": [migration] });

  test("carries the rule's stamps, the rule's sentence and the data that it was made from", () => {
    expect(check(session, [bound(noAfternoons)]).findings).toEqual([
      {
        rule: "no-afternoons",
        title: "Nobody meets in the afternoon",
        code: "afternoon",
        level: "medium",
        cost: 1,
        source: { document: "A/1", clause: "para. 1" },
        message: "Unexpected afternoon of 2009-10-05, expected none",
        subjects: ["meeting:2009-10-05-afternoon"],
        related: [],
        path: ["programme", "meetings", 0, "part"],
        data: { date: "2009-10-05" },
      },
      {
        rule: "no-afternoons",
        title: "Nobody meets in the afternoon",
        code: "friday",
        level: "soft",
        cost: 1,
        source: { document: "A/1", clause: "para. 1" },
        message: "Unexpected Friday afternoon of 2009-10-09, expected none",
        mend: "Go home",
        subjects: ["meeting:2009-10-09-afternoon"],
        related: [],
        path: ["programme", "meetings", 1, "part"],
        data: { date: "2009-10-09" },
      },
    ]);
  });

  test("has the level of its code, unless the file sets the level of the rule", () => {
    const levels = (rule: Parameters<typeof check>[1][number]) =>
      check(session, [rule]).findings.map(({ level }) => level);
    expect(levels(bound(noAfternoons))).toEqual(["medium", "soft"]);
    expect(levels(bound(noAfternoons, { level: "hard" }))).toEqual(["hard", "hard"]);
  });

  test("stands where the text has it, or its key", () => {
    const places: unknown[] = [];
    const source = {
      file: "session.yaml",
      text: "",
      line: () => "",
      locate: (path: readonly (string | number)[], on?: "key" | "value") => {
        places.push([path.join("."), on]);
        return { file: "session.yaml", line: places.length, column: 1 };
      },
    };
    const read = buildSession(
      sessionFile({
        programme: {
          meetings: [
            { on: "2009-10-05", part: "morning", entries: [opening] },
            { on: "2009-10-06", part: "morning", entries: [opening] },
          ],
        },
      }),
      source,
    );
    const { at } = only(check(read, [bound(even)]).findings);
    expect(at).toEqual({ file: "session.yaml", line: 1, column: 1 });
    expect(places).toEqual([["programme.meetings", "key"]]);
  });
});

describe("a finding about placement", () => {
  test("names the entry, its meeting and the slot in words, and costs its amount times the cost of the constraint", () => {
    const session = sessionWith({ "2009-10-05/morning": [opening], "2009-10-06/morning": [opening, migration] });
    const late = check(session, [bound(early)]).findings;
    expect(late.map(({ message, cost, subjects, path }) => ({ message, cost, subjects, path }))).toEqual([
      {
        message:
          'Unexpected item 1 "Opening of the session" on Tuesday, 6 October 2009, morning (2nd meeting), expected it earlier',
        cost: 2,
        subjects: ["activity:1/opening", "meeting:2009-10-06-morning"],
        path: ["programme", "meetings", 1, "entries", 0],
      },
      {
        message:
          'Unexpected item 4(a) "Migration" (discussion) on Tuesday, 6 October 2009, morning (2nd meeting), expected it earlier',
        cost: 2,
        subjects: ["activity:4(a)/discussion", "meeting:2009-10-06-morning"],
        path: ["programme", "meetings", 1, "entries", 1],
      },
    ]);
  });

  test("names both ends of an order, and points from the one to the other", () => {
    const session = sessionWith({ "2009-10-05/morning": [recommendations], "2009-10-06/morning": [migration] });
    expect(only(check(session, [bound(talkFirst)]).findings)).toMatchObject({
      message:
        'Unexpected item 4(a) "Migration" (discussion on draft recommendations) on Monday, 5 October 2009, morning (1st meeting), ' +
        'expected it after item 4(a) "Migration" (discussion) on Tuesday, 6 October 2009, morning (2nd meeting)',
      subjects: [
        "activity:4(a)/draft-recommendations",
        "meeting:2009-10-05-morning",
        "activity:4(a)/discussion",
        "meeting:2009-10-06-morning",
      ],
      path: ["programme", "meetings", 0, "entries", 0],
      related: [{ subject: "activity:4(a)/discussion", note: "expected first" }],
    });
  });

  test("in one meeting follows the order in print", () => {
    const inOrder = (...entries: readonly Entry[]) =>
      check(sessionWith({ "2009-10-05/morning": entries }), [bound(talkFirst)]);
    expect(inOrder(migration, recommendations).findings).toEqual([]);
    expect(inOrder(recommendations, migration).findings).toHaveLength(1);
  });

  test("points at the meeting when it is about all of it, and at the list of meetings when there is none", () => {
    const session = sessionWith({ "2009-10-05/morning": [opening, migration], "2009-10-06/morning": [migration] });
    expect(check(session, [bound(even)]).findings).toMatchObject([
      {
        code: "crowded",
        message: "Unexpected 1 more activities on Monday, 5 October 2009, morning (1st meeting), expected one",
        subjects: ["meeting:2009-10-05-morning"],
        path: ["programme", "meetings", 0],
      },
      {
        code: "idle",
        message: "Unexpected idle slot, Monday, 5 October 2009, afternoon, expected none",
        subjects: ["slot:2009-10-05/afternoon"],
        path: ["programme", "meetings"],
      },
    ]);
  });

  test("points at the list of meetings that the layer reads", () => {
    const withGap = (sections: Sections = {}) =>
      sessionWith({ "2009-10-05/morning": [migration], "2009-10-06/morning": [migration] }, sections);
    const recorded = withGap({ asHeld: { meetings: [] } });
    const pathIn = (session: Session) => only(check(session, [bound(even)]).findings).path.join(".");
    expect([asHeldLayer(recorded), recorded, asHeldLayer(withGap())].map(pathIn)).toEqual([
      "asHeld.meetings",
      "programme.meetings",
      "programme.meetings",
    ]);
  });

  test("points at the person in the entry; where the person is missing, at the list of the activity", () => {
    const session = sessionWith(
      {
        "2009-10-05/morning": [{ ...migration, panellists: ["cubias"] }],
        "2009-10-06/morning": [{ ...migration, panellists: ["cubias"] }],
      },
      { activities: declared },
    );
    expect(check(session, [bound(speakOnce)]).findings).toMatchObject([
      {
        level: "hard",
        message:
          'Unexpected Mrs. Elizabeth Cubias in item 4(a) "Migration" (discussion) on Tuesday, 6 October 2009, morning (2nd meeting), ' +
          "expected nothing after Monday, 5 October 2009, morning (1st meeting)",
        subjects: [
          "panellist:cubias",
          "activity:migration",
          "meeting:2009-10-06-morning",
          "meeting:2009-10-05-morning",
        ],
        path: ["programme", "meetings", 1, "entries", 0, "panellists", 0],
        related: [{ subject: "panellist:cubias", note: "already here" }],
      },
      {
        level: "soft",
        message: 'Unexpected absence of Ibrahim Wani in item 4(a) "Migration" (discussion), expected one appearance',
        subjects: ["panellist:wani", "activity:migration"],
        path: ["activities", 0, "panellists", 1],
      },
    ]);
  });

  test("points at the activity when some of it is missing", () => {
    const session = sessionWith({ "2009-10-05/morning": [{ ...migration, minutes: 45 }] }, { activities: declared });
    expect(only(check(session, [bound(hourLong)]).findings)).toMatchObject({
      message: 'Unexpected item 4(a) "Migration" (discussion) short of 15 minutes, expected an hour',
      cost: 15,
      path: ["activities", 0],
    });
  });

  test("has the level that the file sets for the rule, whatever the constraint's own", () => {
    const session = sessionWith({}, { activities: declared });
    const levels = check(session, [bound(speakOnce, { level: "medium" })]).findings.map(({ level }) => level);
    expect(levels).toEqual(["medium", "medium"]);
  });

  test("of something that any of several could be names them all, else the session", () => {
    const someOf = (subjects: (session: Session) => readonly string[]) =>
      defineRule({
        id: "some",
        title: "Some of it is there",
        force: "practice",
        source: { document: "practice" },
        messages: { none: () => "Unexpected absence, expected one" },
        *constrain(session, constraint) {
          yield constraint("none", { kind: "count", subjects: subjects(session), slots: new Set([0]), least: 1 });
        },
      });
    const session = sessionWith({}, { activities: [...declared, { id: "other" }] });
    const subjects = (of: (session: Session) => readonly string[]) =>
      only(check(session, [bound(someOf(of))]).findings).subjects;
    expect(subjects(() => ["activity:migration", "activity:other"])).toEqual(["activity:migration", "activity:other"]);
    expect(subjects(() => [])).toEqual(["session"]);
  });
});

describe("a report", () => {
  test("is ordered by level, rule and time", () => {
    const session = sessionWith({
      "2009-10-06/afternoon": [recommendations],
      "2009-10-05/afternoon": [recommendations],
      "2009-10-08/morning": [migration],
    });
    const { findings } = check(session, [bound(noAfternoons), bound(talkFirst), bound(even), bound(early)]);
    const lines = findings.map(
      ({ level, rule, subjects }) => `${level} ${rule} ${subjects.find((id) => /^(meeting|slot):/.test(id))}`,
    );
    expect(lines).toEqual([
      "hard early meeting:2009-10-06-afternoon",
      "hard early meeting:2009-10-08-morning",
      "medium no-afternoons meeting:2009-10-05-afternoon",
      "medium no-afternoons meeting:2009-10-06-afternoon",
      "medium talk-first meeting:2009-10-05-afternoon",
      "medium talk-first meeting:2009-10-06-afternoon",
      "soft even slot:2009-10-06/morning",
      "soft even slot:2009-10-07/morning",
      "soft even slot:2009-10-07/afternoon",
    ]);
  });

  test("has what speaks of entries and of activities in order of time, too, whatever their order in the file", () => {
    const each = defineRule({
      id: "each",
      title: "Nothing is done",
      force: "practice",
      source: { document: "practice" },
      messages: { done: () => "Unexpected entry, expected none" },
      *check({ meetings }, report) {
        for (const { id, path } of meetings.flatMap(({ entries }) => entries)) {
          yield report("done", { subjects: [`entry:${id}`], path, data: {} });
        }
      },
    });
    const activities = ["late", "soon"].map((id) => ({ id, title: id, minutes: 60 }));
    const session = sessionWith(
      {
        "2009-10-06/morning": [{ activity: "late", minutes: 30 }],
        "2009-10-05/morning": [{ activity: "soon", minutes: 30 }],
      },
      { activities },
    );
    expect(check(session, [bound(each), bound(hourLong)]).findings.map(({ subjects }) => subjects[0])).toEqual([
      ...["activity:soon", "activity:late"],
      ...["entry:2009-10-05-morning#1", "entry:2009-10-06-morning#1"],
    ]);
  });

  test("has the sum of the costs by level as its score", () => {
    const session = sessionWith({ "2009-10-05/afternoon": [migration], "2009-10-09/afternoon": [migration] });
    expect(check(session, [bound(noAfternoons), bound(early)]).score).toEqual({
      hard: 2,
      medium: 1,
      change: 0,
      soft: 1,
    });
  });

  test("lists the rules that speak to later sessions, and applies them when asked", () => {
    const later = defineRule({
      id: "later",
      title: "From the eighth session on",
      force: "decides",
      source: { document: "A/2" },
      inForceFrom: 8,
      messages: { always: () => "Unexpected session, expected none" },
      *check(_, report) {
        yield report("always", { subjects: ["session"], path: ["session"], data: {} });
      },
    });
    const seventh = sessionWith({});
    expect(check(seventh, [bound(later)])).toMatchObject({
      findings: [],
      notInForce: [{ rule: "later", inForceFrom: 8, source: { document: "A/2" } }],
    });
    expect(check(seventh, [bound(later)], { asIfInForce: true })).toMatchObject({
      findings: [{ rule: "later" }],
      notInForce: [],
    });
    const findings = (number: number | undefined): number => {
      const { number: _, ...dates } = sessionFile().session;
      const file = { ...sessionFile(), session: number === undefined ? dates : { ...dates, number } };
      return check(buildSession(file), [bound(later)]).findings.length;
    };
    expect(findings(8)).toBe(1);
    expect(findings(undefined)).toBe(1);
  });

  test("lists the rules that had nothing to judge, with the reason", () => {
    const activitiesOnly = buildSession(sessionFile({ activities: declared }));
    expect(check(activitiesOnly, [bound(speakOnce), bound(noAfternoons), bound(early)])).toMatchObject({
      findings: [],
      notJudged: [
        { rule: "early", reason: "the file has no programme" },
        { rule: "no-afternoons", reason: "the file has no meetings" },
        { rule: "speak-once", reason: "the file has no programme" },
      ],
    });
  });

  test("judges the meetings of the layer", () => {
    const session = sessionWith(
      { "2009-10-05/morning": [migration] },
      { asHeld: { meetings: [{ on: "2009-10-05", part: "afternoon", entries: [recommendations] }] } },
    );
    expect(check(session, [bound(noAfternoons)]).findings).toEqual([]);
    expect(only(check(asHeldLayer(session), [bound(noAfternoons)]).findings).path).toEqual([
      "asHeld",
      "meetings",
      0,
      "part",
    ]);
  });

  test("judges what was held where the file has no programme", () => {
    const held = [{ on: "2009-10-09", part: "afternoon" as const, entries: [migration] }];
    const session = asHeldLayer(buildSession(sessionFile({ asHeld: { meetings: held } })));
    const { findings, notJudged } = check(session, [bound(early)]);
    expect(findings.map(({ path }) => path)).toEqual([["asHeld", "meetings", 0, "entries", 0]]);
    expect(notJudged).toEqual([]);
  });

  test("keeps the data of a finding from its own sentence", () => {
    const careless = defineRule({
      id: "careless",
      title: "Does not change what it is given",
      force: "practice",
      source: { document: "practice" },
      messages: {
        changed: (data: { n: number }) => {
          data.n += 1;
          return "";
        },
      },
      *check(_, report) {
        yield report("changed", { subjects: ["session"], path: [], data: { n: 1 } });
      },
    });
    expect(() => check(sessionWith({}), [bound(careless)])).toThrow(TypeError);
  });
});
