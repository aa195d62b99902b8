import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { checkTogether } from "../../src/check/check-together.ts";
import { guardedRule } from "../../src/check/guarded-rule.ts";
import type { Rule } from "../../src/check/rule.ts";
import { isProgrammeError } from "../../src/internal/errors.ts";
import { buildSession } from "../../src/model/build-session.ts";
import { catalogue } from "../../src/rules/catalogue.ts";
import { sessionFiles } from "../support/session-arbitrary.ts";
import { sessionWith } from "./sessions.ts";
import { bound, even, noAfternoons } from "./small-rules.ts";

const sessionOf = (id: string) =>
  sessionWith({ "2009-10-05/afternoon": [{ item: "1" }, { item: "4(a)" }] }, { body: { id, name: "Working Group" } });
const session = sessionOf("igwg");

/** What a rule is said to have failed by; undefined when it has not. */
function failureOf(
  rule: Rule,
): { readonly message: string; readonly rule: string; readonly cause: unknown } | undefined {
  const guarded = bound(guardedRule(rule));
  try {
    checkTogether([session, sessionOf("other")].map((each) => ({ session: each, rules: [guarded] })));
    return undefined;
  } catch (error) {
    if (!isProgrammeError(error, "rule-failed")) throw error;
    return { message: error.message, rule: error.details.rule, cause: error.cause };
  }
}

const draft = { code: "afternoon", data: { date: "" }, subjects: ["session"], path: [] };
const constraint = { code: "idle", data: {}, rule: "even", level: "soft", cost: 1 };
const slots = new Set([0]);
const subjects = session.activities.map(({ id }) => `activity:${id}`);
const [subject] = subjects;
const meeting = session.meetings[0];
const booking = { what: "Room I", names: ["room i"], subjects: [], path: [], note: "booked here", meeting };

const step = { what: "Papers are out", deadline: "2009-08-24", firstDay: "2009-10-05", ahead: "six weeks" };

const yielding = (value: object): Rule => ({ ...noAfternoons, check: () => [value as never] });
const constraining = (value: object): Rule => ({ ...even, constrain: () => [{ ...constraint, ...value } as never] });
const reserving = (value: object, cost: unknown = 1): Rule => ({
  ...noAfternoons,
  codes: [...noAfternoons.codes, "across-sessions"],
  across: { bookings: () => [value as never], cost: () => cost as number },
});

describe("a guarded rule", () => {
  test("says which rule threw, where, and what", () => {
    const cause = new TypeError("x is not a function");
    const rule: Rule = {
      ...noAfternoons,
      check: () => {
        throw cause;
      },
    };
    expect(failureOf(rule)).toEqual({
      message: "Unexpected TypeError (x is not a function) in `check` of the rule `no-afternoons`",
      rule: "no-afternoons",
      cause,
    });
  });

  test("says what was thrown that is no error", () => {
    const rule: Rule = {
      ...noAfternoons,
      check: () => {
        throw "no luck";
      },
    };
    expect(failureOf(rule)?.message).toBe("Unexpected error (no luck) in `check` of the rule `no-afternoons`");
  });

  const thrower = (): never => {
    throw new Error("no luck");
  };
  test.each<[part: string, rule: Rule]>([
    ["messages", { ...noAfternoons, message: thrower }],
    ["mends", { ...noAfternoons, mend: thrower }],
    ["notJudged", { ...noAfternoons, notJudged: thrower }],
    ["constrain", { ...noAfternoons, constrain: thrower }],
    ["across", { ...reserving(booking), across: { bookings: thrower, cost: () => 1 } }],
    ["across", { ...reserving(booking), across: { bookings: () => [booking as never], cost: thrower } }],
  ])("says of an error that it was in `%s`", (part, rule) => {
    expect(failureOf(rule)?.message).toBe(`Unexpected Error (no luck) in \`${part}\` of the rule \`no-afternoons\``);
  });

  test.each<[part: string, rule: Rule, told: string]>([
    ["messages", { ...noAfternoons, message: () => " " }, '" ", expected a sentence'],
    ["mends", { ...noAfternoons, mend: () => 4 as never }, "4, expected a sentence"],
    ["notJudged", { ...noAfternoons, notJudged: () => false as never }, "false, expected a sentence"],
  ])("refuses what is no text of `%s`", (part, rule, told) => {
    expect(failureOf(rule)?.message).toBe(`Unexpected result of \`${part}\` of the rule \`no-afternoons\`: ${told}`);
  });

  test.each<[string, object, string]>([
    ["a code that there is not", { ...draft, code: "noon" }, '"noon" for `code`, expected `afternoon` or `friday`'],
    ["no subject", { ...draft, subjects: [] }, "empty list for `subjects`, expected a list of at least one id"],
    ["a subject outside a list", { ...draft, subjects: "session" }, '"session" for `subjects`, expected a list'],
    ["no path", { ...draft, path: undefined }, "empty value for `path`, expected the path"],
    ["no data", { ...draft, data: undefined }, "empty value for `data`, expected a map"],
    ["a cost of nothing", { ...draft, cost: 0 }, "0 for `cost`, expected a whole number from 1 to 1000000"],
    ["a cost beyond counting", { ...draft, cost: 1e15 }, "1000000000000000 for `cost`"],
    ["other places that are none", { ...draft, related: ["session"] }, "list for `related`, expected a list of other"],
    ["one other place that is none", { ...draft, related: [{}, "session"] }, "list for `related`"],
    ["half a step in its path", { ...draft, path: ["programme", 0.5] }, "list for `path`, expected the path"],
  ])("refuses a finding with %s", (_, value, told) => {
    expect(failureOf(yielding(value))?.message).toContain(
      `Unexpected result of \`check\` of the rule \`no-afternoons\`: ${told}`,
    );
  });

  test.each<[string, object, string]>([
    ["no kind", {}, "empty value for `kind`, expected `allowed-slots`, `capacity`, "],
    [
      "a subject that there is not",
      { kind: "spread", subjects: ["4(a)"] },
      "subject `4(a)`, expected one of the session",
    ],
    ["slots in a list", { kind: "allowed-slots", subjects, slots: [0] }, "list for `slots`, expected a `Set`"],
    [
      "limits in a map",
      { kind: "capacity", subjects, unit: "parts", limits: {} },
      "empty map for `limits`, expected a `Map`",
    ],
    [
      "no unit",
      { kind: "capacity", subjects, limits: new Map() },
      "empty value for `unit`, expected `minutes` or `parts`",
    ],
    [
      "slots that are none",
      { kind: "allowed-slots", subjects, slots: new Set([0, -1]) },
      "`Set` for `slots`, expected a `Set` of indices",
    ],
    [
      "half a limit",
      { kind: "capacity", subjects, unit: "parts", limits: new Map([[0, 0.5]]) },
      "`Map` for `limits`, expected a `Map` of limits",
    ],
    ["half a step", { kind: "capacity", subjects, unit: "parts", limits: new Map(), step: 0.5 }, "0.5 for `step`"],
    ["no least", { kind: "duration", subject }, "empty value for `least`, expected a whole number from 0 (duration)"],
    ["no least part", { kind: "part-minutes", subject }, "empty value for `least`"],
    ["a most below nothing", { kind: "count", subjects, slots, most: -1 }, "-1 for `most`"],
    ["nothing to be during", { kind: "during", subject }, "empty value for `other`, expected a subject"],
    ["no lag", { kind: "precedence", before: subjects, after: subjects, from: "end" }, "empty value for `lag`"],
    ["no end", { kind: "precedence", before: subjects, after: subjects, lag: 0 }, "empty value for `from`"],
    ["a cost of nothing", { kind: "spread", subjects, cost: 0 }, "0 for `cost`, expected a whole number from 1"],
    ["a cost beyond counting", { kind: "spread", subjects, cost: 1_000_001 }, "1000001 for `cost`"],
    ["a level that is none", { kind: "spread", subjects, level: "high" }, '"high" for `level`'],
  ])("refuses a constraint with %s", (_, value, told) => {
    expect(failureOf(constraining(value))?.message).toContain(
      `Unexpected result of \`constrain\` of the rule \`even\`: ${told}`,
    );
  });

  test.each<[string, object, unknown, string]>([
    ["no meeting", { ...booking, meeting: undefined }, 1, "empty value for `meeting`, expected a meeting"],
    ["no names", { ...booking, names: "room i" }, 1, '"room i" for `names`, expected a list of names'],
    ["nothing that it is of", { ...booking, what: "" }, 1, "empty text for `what`, expected a text"],
    [
      "a subject outside a list",
      { ...booking, subjects: "session" },
      1,
      '"session" for `subjects`, expected a list of ids',
    ],
    [
      "no map of languages",
      { ...booking, distinction: {} },
      1,
      "empty map for `distinction`, expected a `Map` by language",
    ],
    ["no price", booking, "dear", '"dear", expected a whole number from 1 to 1000000'],
    ["a price beyond counting", booking, 1e300, "1e+300, expected a whole number from 1 to 1000000"],
  ])("refuses a booking with %s", (_, value, cost, told) => {
    expect(failureOf(reserving(value, cost))?.message).toContain(
      `Unexpected result of \`across\` of the rule \`no-afternoons\`: ${told}`,
    );
  });

  test.each<[string, object, string]>([
    ["no sentence", { ...step, what: "" }, "empty text for `what`, expected a sentence"],
    ["a day that there is not", { ...step, deadline: "2009-09-31" }, '"2009-09-31" for `deadline`, expected a date'],
    ["no time ahead", { ...step, ahead: 6 }, "6 for `ahead`, expected how long before the session"],
    ["half a month", { ...step, months: 1.5 }, "1.5 for `months`, expected a whole number of months, or none"],
  ])("refuses a deadline with %s", (_, value, told) => {
    const rule = guardedRule({ ...noAfternoons, deadlines: () => [value as never] });
    expect(() => rule.deadlines(session, {})).toThrow(
      `Unexpected result of \`deadlines\` of the rule \`no-afternoons\`: ${told}`,
    );
  });

  test.each<[part: string, rule: Rule, told: string]>([
    ["check", yielding("late" as never), '"late", expected what `report` gives'],
    ["constrain", { ...even, constrain: () => ["idle" as never] }, '"idle", expected what `constraint` gives'],
    ["across", reserving("Room I" as never), '"Room I", expected a booking'],
  ])("refuses a text among what `%s` gives", (part, rule, told) => {
    expect(failureOf(rule)?.message).toBe(`Unexpected result of \`${part}\` of the rule \`${rule.id}\`: ${told}`);
  });

  test("refuses a text among the deadlines", () => {
    const rule = guardedRule({ ...noAfternoons, deadlines: () => ["soon" as never] });
    expect(() => rule.deadlines(session, {})).toThrow(
      'Unexpected result of `deadlines` of the rule `no-afternoons`: "soon", expected a deadline',
    );
  });

  test("is silent about a rule that does not fail", () => {
    const other = { subject: "session", note: "here", path: ["session"] };
    expect(failureOf(yielding(draft))).toBeUndefined();
    expect(failureOf(yielding({ ...draft, path: ["programme", 0], related: [other] }))).toBeUndefined();
    expect(failureOf(constraining({ kind: "allowed-slots", subjects, slots }))).toBeUndefined();
    const capacity = { kind: "capacity", subjects, unit: "parts", limits: new Map([[0, 1]]) };
    expect([capacity, { ...capacity, step: 30 }].map((of) => failureOf(constraining(of)))).toEqual([
      undefined,
      undefined,
    ]);
    expect(failureOf(reserving({ ...booking, distinction: new Map([["en", "room i"]]) }))).toBeUndefined();
    expect(guardedRule({ ...noAfternoons, deadlines: () => [step] }).deadlines(session, {})).toEqual([step]);
  });

  test("judges as the rule itself does", () => {
    fc.assert(
      fc.property(sessionFiles, fc.subarray([...catalogue]), (file, rules) => {
        const any = buildSession(file);
        const report = check(
          any,
          rules.map((rule) => bound(rule)),
        );
        expect(
          check(
            any,
            rules.map((rule) => bound(guardedRule(rule))),
          ),
        ).toEqual(report);
      }),
    );
  });
});
