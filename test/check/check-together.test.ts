import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkTogether } from "../../src/check/check-together.ts";
import type { Finding } from "../../src/check/finding.ts";
import { checkTogether as judgeTogether } from "../../src/index.ts";
import { parseSession } from "../../src/model/parse-session.ts";
import type { SessionFile } from "../../src/model/schema/session-file.ts";
import type { Session } from "../../src/model/session.ts";
import { sessionFrom } from "../../src/model/session-from.ts";
import { panellistDoubleBooked } from "../../src/rules/panellist-double-booked.ts";
import { sessionFiles } from "../support/session-arbitrary.ts";
import { sessionFile } from "./sessions.ts";
import { bound } from "./small-rules.ts";

const onMonday: SessionFile["programme"] = {
  meetings: [{ on: "2009-10-05", part: "morning", entries: [{ item: "1", panellists: ["cubias"] }] }],
};

/** A file in JSON, so that every place is in line 1 of it. */
function parsed(file: string, sections: Parameters<typeof sessionFile>[0] = {}): Session {
  const body = { id: file, name: file.toUpperCase() };
  return parseSession(JSON.stringify(sessionFile({ body, programme: onMonday, ...sections })), {
    file: `${file}.json`,
  });
}

const off = { preset: "logical", "panellist-double-booked": { off: true, reason: "Not looked at" } };
const logical = { preset: "logical" };
const across = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ code }) => code === "across-sessions");

describe("sessions that are judged together", () => {
  test("tell of a clash under the later one, with both ends", () => {
    const reports = judgeTogether([parsed("wgepad", { rules: logical }), parsed("igwg", { rules: logical })]);
    expect(reports.map(({ findings }) => across(findings).length)).toEqual([0, 1]);
    expect(across(reports[1]?.findings ?? [])).toMatchObject([
      {
        rule: "panellist-double-booked",
        subjects: ["panellist:cubias", "meeting:2009-10-05-morning", "meeting:2009-10-05-morning@wgepad/7"],
        at: { file: "igwg.json", line: 1 },
        related: [
          {
            subject: "meeting:2009-10-05-morning@wgepad/7",
            name: "Monday, 5 October 2009, morning (1st meeting) of the seventh session of WGEPAD",
            note: "Mrs. Elizabeth Cubias is engaged here",
            at: { file: "wgepad.json", line: 1 },
          },
        ],
      },
    ]);
  });

  test("count a clash in the score of the later one", () => {
    const [, later] = judgeTogether([parsed("wgepad", { rules: logical }), parsed("igwg", { rules: logical })]);
    expect(later?.score.hard).toBe(1);
  });

  test("are judged as they would be alone where they do not clash", () => {
    const sessions = [
      parsed("wgepad", { rules: logical }),
      parsed("igwg", { rules: logical, panellists: { cubias: { name: "Another Person" } } }),
    ];
    expect(judgeTogether(sessions)).toEqual(sessions.flatMap((session) => judgeTogether([session])));
  });

  test("tell of every other session that a meeting clashes with", () => {
    const reports = judgeTogether(["wgepad", "cerd", "igwg"].map((file) => parsed(file, { rules: logical })));
    expect(reports.map(({ findings }) => across(findings).map(({ subjects }) => subjects.at(-1)))).toEqual([
      [],
      ["meeting:2009-10-05-morning@wgepad/7"],
      ["meeting:2009-10-05-morning@cerd/7", "meeting:2009-10-05-morning@wgepad/7"],
    ]);
  });

  test("are not compared when they are two files of one session", () => {
    const twice = [parsed("igwg", { rules: logical }), parsed("igwg", { rules: logical })];
    expect(judgeTogether(twice).flatMap(({ findings }) => across(findings))).toEqual([]);
  });

  test("are two sessions of one body when their numbers differ", () => {
    const body = { id: "igwg", name: "IGWG" };
    const next = parsed("eighth", { body, rules: logical, session: { number: 8 } });
    const [, later] = judgeTogether([parsed("igwg", { rules: logical }), next]);
    expect(across(later?.findings ?? [])).toHaveLength(1);
  });
});

describe("the rules of the later file", () => {
  const clash = (earlier: object, later: object) =>
    judgeTogether([parsed("wgepad", { rules: earlier }), parsed("igwg", { rules: later })]).flatMap(({ findings }) =>
      across(findings),
    );

  test("decide whether a clash is a finding", () => {
    expect(clash(logical, off)).toEqual([]);
    expect(clash(off, logical)).toHaveLength(1);
  });

  test("set its level", () => {
    const soft = { ...logical, "panellist-double-booked": { level: "soft" } };
    expect(clash(logical, soft)).toMatchObject([{ level: "soft" }]);
  });

  test("may waive it", () => {
    const waiver = {
      ...{ rule: "panellist-double-booked", code: "across-sessions", subjects: ["panellist:cubias"] },
      ...{ reason: "She chairs both", until: "2009-10-09" },
    };
    const rules = { ...logical, waivers: [waiver] };
    const [, later] = judgeTogether([parsed("wgepad"), parsed("igwg", { rules })]);
    expect(later).toMatchObject({ findings: [], waived: [{ reason: "She chairs both" }] });
  });

  test("may waive a clash with a session that is not there: whether the waiver is needed cannot be known", () => {
    const waiver = { rule: "panellist-double-booked", code: "across-sessions", reason: "Agreed", until: "2009-10-09" };
    const alone = [parsed("igwg", { rules: { ...logical, waivers: [waiver] } })];
    expect(judgeTogether(alone)).toMatchObject([{ findings: [] }]);
    const expired = [parsed("igwg", { rules: { ...logical, waivers: [{ ...waiver, until: "2009-10-04" }] } })];
    expect(judgeTogether(expired)).toMatchObject([{ findings: [{ rule: "needless-waiver", code: "expired" }] }]);
  });
});

test("sessions without a text name the other end all the same", () => {
  const sessions = ["wgepad", "igwg"].map((file) => {
    const { source: _, ...session } = parsed(file);
    return { session, rules: [bound(panellistDoubleBooked)] };
  });
  const [, later] = checkTogether(sessions);
  const [found] = later?.findings ?? [];
  expect(found?.related).toEqual([
    {
      subject: "meeting:2009-10-05-morning@wgepad/7",
      name: "Monday, 5 October 2009, morning (1st meeting) of the seventh session of WGEPAD",
      note: "Mrs. Elizabeth Cubias is engaged here",
    },
  ]);
  expect(found).not.toHaveProperty("at");
});

test("in whatever order they are given, two sessions have as many clashes: all that one body's own session is at once with itself", () => {
  fc.assert(
    fc.property(sessionFiles, (file) => {
      const venue = { city: "Geneva", room: "XX" };
      const [one, other] = ["one", "other"].map((id) =>
        sessionFrom({ ...file, body: { ...file.body, id }, session: { ...file.session, venue }, rules: logical }),
      );
      if (one === undefined || other === undefined)
        throw new Error("Unexpected end of the list, expected two sessions");
      const clashesOf = (sessions: readonly Session[]) =>
        judgeTogether(sessions).map(({ findings }) =>
          across(findings)
            .map(({ rule, cost }) => `${rule} ${cost}`)
            .sort(),
        );
      const [none, clashes = []] = clashesOf([one, other]);
      expect(none).toEqual([]);
      expect(clashesOf([other, one])).toEqual([[], clashes]);
      const booked = one.meetings.filter(({ status, room }) => status !== "cancelled" && room !== undefined);
      expect(clashes.length).toBeGreaterThanOrEqual(booked.length);
    }),
    { numRuns: 50 },
  );
});

test("no session gives no report", () => {
  expect(checkTogether([])).toEqual([]);
});
