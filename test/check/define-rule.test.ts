import { describe, expect, test } from "vitest";
import { defineRule } from "../../src/check/define-rule.ts";
import { sessionWith } from "./sessions.ts";

const base = { id: "mine", title: "Something is there", force: "requests", source: { document: "practice" } } as const;
const session = sessionWith({});
const bookings = () => [];

describe("defineRule", () => {
  test("makes a rule of the least that there is", () => {
    const rule = defineRule({ ...base, messages: { none: () => "Unexpected absence, expected something" } });
    const said = Object.fromEntries(Object.entries(rule).filter(([, value]) => typeof value !== "function"));
    expect(said).toStrictEqual({ ...base, level: "soft", codes: ["none"], codeLevels: {}, forms: [], parameters: {} });
    expect(rule.message("none", {})).toBe("Unexpected absence, expected something");
    expect(rule.mend("none", {})).toBeUndefined();
    expect(rule.notJudged(session, {})).toBeUndefined();
    expect([rule.check, rule.constrain, rule.deadlines].map((of) => [...of(session, {})])).toEqual([[], [], []]);
  });

  test("keeps what the author says besides", () => {
    const cost = (minutes: number) => minutes;
    const rule = defineRule({
      ...base,
      level: "hard",
      about: "dates",
      inForceFrom: 8,
      codeLevels: { none: "change" },
      messages: {
        none: () => "Unexpected absence, expected something",
        "across-sessions": () => "Unexpected clash, expected none",
      },
      mends: { none: () => "Add it" },
      notJudged: () => "nobody asks",
      *check(_, report) {
        yield report("none", { subjects: ["session"], path: ["session"], data: {} });
      },
      *constrain(_, constraint) {
        yield constraint("none", { kind: "spread", subjects: [] });
        yield constraint("across-sessions", {
          kind: "spread",
          subjects: [],
          cost: 2,
          level: "soft",
          data: { on: "here" },
        });
      },
      deadlines: () => [{ what: "It is there", deadline: "2009-08-24", firstDay: "2009-10-05", ahead: "six weeks" }],
      across: { bookings, cost },
    });
    expect(rule).toMatchObject({
      ...{
        level: "hard",
        about: "dates",
        inForceFrom: 8,
        codeLevels: { none: "change" },
        forms: ["facts", "placement"],
      },
      ...{ codes: ["none", "across-sessions"], across: { bookings, cost } },
    });
    expect(rule.mend("none", {})).toBe("Add it");
    expect(rule.notJudged(session, {})).toBe("nobody asks");
    expect([...rule.check(session, {})]).toEqual([
      { code: "none", subjects: ["session"], path: ["session"], data: {} },
    ]);
    expect([...rule.constrain(session, {})]).toEqual([
      { kind: "spread", subjects: [], rule: "mine", code: "none", level: "change", cost: 1, data: {} },
      {
        kind: "spread",
        subjects: [],
        rule: "mine",
        code: "across-sessions",
        level: "soft",
        cost: 2,
        data: { on: "here" },
      },
    ]);
    expect(rule.deadlines(session, {})).toHaveLength(1);
  });

  test.each([
    ["logical", "hard"],
    ["decides", "medium"],
    ["agrees", "medium"],
    ["commits", "medium"],
    ["requests", "soft"],
    ["invites", "soft"],
    ["encourages", "soft"],
    ["urges", "soft"],
    ["noted", "soft"],
    ["practice", "soft"],
  ] as const)("gives what a source %s the level %s", (force, level) => {
    expect(defineRule({ ...base, force, messages: {} }).level).toBe(level);
  });
});
