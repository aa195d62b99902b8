import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bindRules } from "../../src/check/bind-rules.ts";
import { check } from "../../src/check/check.ts";
import { defineRule } from "../../src/check/define-rule.ts";
import type { Level } from "../../src/check/level.ts";
import type { BoundRule } from "../../src/check/rule.ts";
import { firstDay } from "../../src/check/session-days.ts";
import type { DateRange } from "../../src/model/date-range.ts";
import type { Session } from "../../src/model/session.ts";
import { sessionFrom } from "../../src/model/session-from.ts";
import { convene, type YearDates } from "../../src/planner/convene/convene.ts";
import { catalogue } from "../../src/rules/catalogue.ts";
import { presets } from "../../src/rules/presets.ts";
import { addDays, addMonths, datesFrom, daysBetween, weekdayOf } from "../../src/time/date.ts";
import { bound } from "../check/small-rules.ts";
import { sessionFiles } from "../support/session-arbitrary.ts";
import { type SessionFragment, sessionFile } from "../support/session-file.ts";

const rulesOf = (session: Session): readonly BoundRule[] =>
  bindRules(session.rules, { catalogue, presets }, session.source).rules;

/** The dates for a session by all that its body has decided, in one year. */
function conveneIn(year: number, fragment: SessionFragment = {}, level?: Level): YearDates {
  const session = sessionFrom(sessionFile({ ...fragment, rules: { preset: "igwg", ...fragment.rules } }));
  const [dates] = convene(session, rulesOf(session), { year, ...(level && { level }) });
  if (dates === undefined) throw new Error("Unexpected result without a year");
  return dates;
}

const datesOf = (dates: readonly { readonly dates: readonly DateRange[] }[]): readonly string[] =>
  dates.map((proposed) => proposed.dates.map(({ from, to }) => `${from}/${to}`).join(" "));
const wgepad = (from: string, to: string) => ({ body: "wgepad", role: "wgepad", dates: { from, to } });
const mechanism = (from: string, to: string) => ({ body: "iee", role: "durban-mechanism", dates: { from, to } });

/** A rule on dates that allows some first days; `soft` unless another level is given. */
const allowing = (id: string, allows: (first: string) => boolean, level: Level = "soft"): BoundRule =>
  bound(
    defineRule({
      id,
      title: "The session starts on one of some days",
      force: "practice",
      source: { document: "practice" },
      about: "dates",
      messages: { other: () => "Unexpected first day, expected another" },
      *check(session, report) {
        const { date, path } = firstDay(session);
        if (!allows(date)) yield report("other", { subjects: ["session"], path, data: {} });
      },
    }),
    { level },
  );

describe("the last two weeks of October", () => {
  test.each([
    [2010, "2010-10-18/2010-10-29"],
    [2026, "2026-10-19/2026-10-30"],
    [2027, "2027-10-18/2027-10-29"],
    [2028, "2028-10-16/2028-10-27"],
  ])("in %i are the dates of a session of two weeks", (year, dates) => {
    const { found, best } = conveneIn(year);
    expect({ found, best: datesOf(best) }).toEqual({ found: true, best: [dates] });
  });

  test("hold a session of one week twice, and not on dates that would lose a day to a weekend", () => {
    const { best, next } = conveneIn(2026, { session: { dates: { from: "2010-10-18", to: "2010-10-22" } } });
    expect(datesOf(best)).toEqual(["2026-10-19/2026-10-23", "2026-10-26/2026-10-30"]);
    expect(datesOf(next)).toEqual(["2026-10-12/2026-10-16", "2026-11-02/2026-11-06", "2026-10-05/2026-10-09"]);
  });

  test("hold no session of three weeks, and the explanation says what is nearest", () => {
    const { found, best, conflict } = conveneIn(2026, { session: { dates: { from: "2010-10-11", to: "2010-10-29" } } });
    expect(found).toBe(false);
    expect(conflict?.message).toBe("No first day in 2026 satisfies A/HRC/13/60, para. 106 (last-two-weeks-of-october)");
    expect(conflict?.rules).toMatchObject([{ rule: "last-two-weeks-of-october", allows: [] }]);
    expect(conflict?.rules.map(({ elsewhere }) => elsewhere.first)).toEqual(["2026-10-12"]);
    expect(datesOf(best)).toEqual(["2026-10-12/2026-10-30", "2026-10-19/2026-11-06"]);
  });

  test("lose to the week without a holiday", () => {
    const holidays = [{ date: "2026-10-21", name: "A holiday" }];
    const dates = { from: "2010-10-18", to: "2010-10-22" };
    const { best, next, holidays: listed, tried } = conveneIn(2026, { session: { dates, holidays } });
    expect(datesOf(best)).toEqual(["2026-10-26/2026-10-30"]);
    expect({ listed, tried }).toEqual({ listed: 1, tried: 260 });
    expect(datesOf(next)).not.toContain("2026-10-19/2026-10-23");
  });

  test("tell a holiday that no dates avoid", () => {
    const { best } = conveneIn(2026, { session: { holidays: [{ date: "2026-10-21", name: "A holiday" }] } });
    expect(best).toMatchObject([
      { workingDays: 9, lost: { weekends: 0, holidays: [{ date: "2026-10-21", name: "A holiday" }] } },
    ]);
  });
});

describe("paragraphs 105 and 106", () => {
  test("pull apart: no day is both, and the sentence says by how much", () => {
    const fragment = { related: [wgepad("2026-11-30", "2026-12-04")] };
    const { found, conflict, best } = conveneIn(2026, fragment, "soft");
    expect(found).toBe(false);
    expect(conflict).toMatchObject({
      daysApart: 49,
      message:
        "A/HRC/13/60, para. 106 (last-two-weeks-of-october) asks for a start on Monday, 19 October 2026; " +
        "A/HRC/13/60, para. 105 (immediately-after-wgepad) asks for a start on Monday, 7 December 2026; " +
        "no day is both, and the nearest are 49 days apart",
      rules: [
        {
          level: "medium",
          allows: ["2026-10-19"],
          elsewhere: {
            first: "2026-12-07",
            problems: [
              "Unexpected session that ends 49 days late: Friday, 18 December 2026, expected Friday, 30 October 2026 or earlier",
            ],
          },
        },
        {
          level: "soft",
          allows: ["2026-12-07"],
          elsewhere: {
            first: "2026-10-19",
            problems: ["Nothing to judge: the file lists no earlier session with the role wgepad"],
          },
        },
      ],
    });
    expect(datesOf(best)).toEqual(["2026-10-19/2026-10-30"]);
  });

  test("leave the decision standing, and tell what was only requested", () => {
    const { found, conflict, best } = conveneIn(2026, { related: [wgepad("2026-03-02", "2026-03-06")] });
    expect({ found, conflict }).toEqual({ found: true, conflict: undefined });
    expect(best.flatMap(({ findings }) => findings.map(({ rule, cost }) => ({ rule, cost })))).toEqual([
      { rule: "immediately-after-wgepad", cost: 160 },
    ]);
  });

  test("agree in a year in which the other session ends on the Friday before", () => {
    const { found, best } = conveneIn(2026, { related: [wgepad("2026-10-12", "2026-10-16")] }, "soft");
    expect({ found, best: datesOf(best) }).toEqual({ found: true, best: ["2026-10-19/2026-10-30"] });
  });

  test("put a day that cannot be judged behind those that can, where the rule weighs more", () => {
    const rules = { "immediately-after-wgepad": { level: "hard" } };
    const { found, best } = conveneIn(2026, { related: [wgepad("2026-11-30", "2026-12-04")], rules }, "hard");
    expect({ found, best: datesOf(best) }).toEqual({ found: true, best: ["2026-12-07/2026-12-18"] });
  });

  test("of which the lighter gives way when its level is the heavier one in the file", () => {
    const rules = { "immediately-after-wgepad": { level: "hard" } };
    const { found, best } = conveneIn(2026, { related: [wgepad("2026-03-02", "2026-03-06")], rules }, "hard");
    expect({ found, best: datesOf(best) }).toEqual({ found: true, best: ["2026-03-09/2026-03-20"] });
  });
});

describe("sessions of other bodies", () => {
  test("count in the year of their dates, and a rule without one is listed as not judged", () => {
    const { notJudged, judgedBy } = conveneIn(2027, {
      related: [
        wgepad("2026-11-30", "2026-12-04"),
        wgepad("2028-03-06", "2028-03-10"),
        mechanism("2027-10-18", "2027-10-22"),
      ],
    });
    expect(notJudged).toEqual([
      { rule: "immediately-after-wgepad", reason: "the file lists no earlier session with the role wgepad" },
    ]);
    expect(judgedBy).toEqual(["last-two-weeks-of-october", "no-overlap-with-mechanisms"]);
  });

  test("of later years are those that the session cannot reach", () => {
    const reasonIn = (from: string, to: string) =>
      conveneIn(2026, { related: [mechanism(from, to)] }).notJudged.map(({ rule }) => rule);
    expect(reasonIn("2027-01-11", "2027-01-15")).toEqual(["immediately-after-wgepad"]);
    expect(reasonIn("2027-01-12", "2027-01-15")).toEqual(["immediately-after-wgepad", "no-overlap-with-mechanisms"]);
  });

  test("move the session by days in common, where the window leaves room", () => {
    const { best } = conveneIn(2026, {
      session: { dates: { from: "2010-10-18", to: "2010-10-22" } },
      related: [mechanism("2026-10-22", "2026-10-23")],
    });
    expect(datesOf(best)).toEqual(["2026-10-26/2026-10-30"]);
  });

  test("count in January, too, for a session that runs into it", () => {
    const session = sessionFrom(
      sessionFile({
        session: { dates: { from: "2009-12-28", to: "2010-01-08" } },
        related: [mechanism("2011-01-05", "2011-01-07")],
        rules: { "no-overlap-with-mechanisms": {} },
      }),
    );
    const rules = [...rulesOf(session), allowing("late", (first) => first >= "2010-12-20")];
    const [dates] = convene(session, rules, { year: 2010 });
    expect(datesOf(dates?.best ?? [])).toEqual(["2010-12-20/2010-12-31"]);
    expect(dates?.notJudged).toEqual([]);
  });
});

describe("the shape of the session", () => {
  test("is kept: parts stay as long as they are, and as far from each other", () => {
    const dates = [
      { from: "2010-10-18", to: "2010-10-20" },
      { from: "2010-10-27", to: "2010-10-29" },
    ];
    const { best } = conveneIn(2028, { session: { dates } });
    expect(datesOf(best)).toEqual(["2028-10-16/2028-10-18 2028-10-25/2028-10-27"]);
  });

  test("may run over the end of the year, from a first day in it", () => {
    const session = sessionFrom(sessionFile({ session: { dates: { from: "2009-12-28", to: "2010-01-08" } } }));
    const [dates] = convene(session, [allowing("late", (first) => first >= "2011-12-26")], { year: 2011 });
    expect(datesOf(dates?.best ?? [])).toEqual(["2011-12-26/2012-01-06"]);
  });

  test("may begin on 29 February, in a leap year", () => {
    const session = sessionFrom(sessionFile());
    const years = convene(session, [allowing("leap-day", (first) => first.endsWith("02-29"))], {
      year: 2027,
      years: 2,
      level: "soft",
    });
    expect(years.map(({ found, tried }) => ({ found, tried }))).toEqual([
      { found: false, tried: 261 },
      { found: true, tried: 260 },
    ]);
    expect(datesOf(years[1]?.best ?? [])).toEqual(["2028-02-29/2028-03-11"]);
  });

  test("is all that counts for a body without rules on dates: any day will do that loses none", () => {
    const session = sessionFrom(sessionFile({ rules: { preset: "un" } }));
    const [dates] = convene(session, rulesOf(session), { year: 2026 });
    const mondays = datesFrom("2026-01-01", "2026-12-31").filter((day) => weekdayOf(day) === 1);
    expect(dates).toMatchObject({ found: true, judgedBy: [], notJudged: [], notInForce: [] });
    expect(dates?.best.map((proposed) => proposed.dates[0]?.from)).toEqual(mondays);
    expect(dates?.best[0]?.deadlines).toEqual([]);
  });

  test("has no dates in a year of holidays", () => {
    const holidays = datesFrom("2010-01-01", "2010-12-31").map((date) => ({ date, name: "Closed" }));
    expect(conveneIn(2010, { session: { holidays } })).toMatchObject({ found: false, tried: 0, best: [], next: [] });
  });
});

describe("rules in force", () => {
  const seventh = { number: 7, dates: { from: "2009-10-05", to: "2009-10-16" } };

  test("are those of the session in its own year, and of a later one in a later year", () => {
    const own = conveneIn(2009, { session: seventh });
    expect(own.judgedBy).toEqual([]);
    expect(own.notInForce.map(({ rule }) => rule)).toContain("last-two-weeks-of-october");
    expect(own.notInForce.map(({ rule }) => rule)).toContain("documents-six-weeks-ahead");
    expect(conveneIn(2010, { session: seventh })).toMatchObject({
      judgedBy: ["last-two-weeks-of-october"],
      notInForce: [],
    });
  });

  test("do not count a later session as further than the next", () => {
    expect(conveneIn(2019, { session: { ...seventh, number: 3 } }).judgedBy).toEqual([]);
  });

  test("are all of them for a session without a number", () => {
    const { best } = conveneIn(2009, { session: { dates: seventh.dates, number: undefined } });
    expect(datesOf(best)).toEqual(["2009-10-19/2009-10-30"]);
  });

  test("are not waived: a waiver speaks of the dates in the file", () => {
    const waivers = [{ rule: "last-two-weeks-of-october", reason: "So it was", until: "2099-12-31" }];
    expect(datesOf(conveneIn(2026, { rules: { waivers } }).best)).toEqual(["2026-10-19/2026-10-30"]);
  });
});

describe("deadlines", () => {
  test("are counted back from the first day by the rules that set them, in order of time", () => {
    const { best } = conveneIn(2010);
    expect(best[0]?.deadlines.map(({ deadline, ahead, rule }) => [deadline, ahead, rule])).toEqual([
      ["2010-07-18", "three months", "procedure-three-months-ahead"],
      ["2010-07-18", "three months", "stakeholders-notified"],
      ["2010-07-18", "three months", "themes-chosen-early"],
      ["2010-08-09", "10 weeks", "documents-six-weeks-ahead"],
      ["2010-09-06", "six weeks", "documents-six-weeks-ahead"],
      ["2010-09-06", "six weeks", "information-in-due-time"],
    ]);
  });

  test("have the source of the rule, but for what only practice asks", () => {
    const { best } = conveneIn(2010);
    const documents = best[0]?.deadlines.filter(({ rule }) => rule === "documents-six-weeks-ahead");
    expect(documents?.map(({ source: { document, clause } }) => [document, clause])).toEqual([
      ["practice", undefined],
      ["A/HRC/13/60", "para. 101"],
    ]);
  });

  test("follow the parameters of the rules", () => {
    const { best } = conveneIn(2010, { rules: { "stakeholders-notified": { params: { months: 5 } } } });
    expect(best[0]?.deadlines[0]).toMatchObject({ deadline: "2010-05-18", rule: "stakeholders-notified" });
  });

  test("are the days by which the rules themselves judge, for any first day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (shift) => {
        const from = addDays("1990-01-01", shift);
        const session = sessionFrom(sessionFile({ session: { dates: { from, to: from } }, rules: { preset: "igwg" } }));
        const dues = rulesOf(session).flatMap(({ rule, params }) => rule.deadlines(session, params));
        expect(new Set(dues.map(({ deadline }) => deadline))).toEqual(
          new Set([addMonths(from, -3), addDays(from, -42), addDays(from, -70)]),
        );
      }),
    );
  });
});

describe("options", () => {
  test("give one result a year", () => {
    const session = sessionFrom(sessionFile({ rules: { preset: "igwg" } }));
    const years = convene(session, rulesOf(session), { year: 2026, years: 3 });
    expect(years.map(({ year }) => year)).toEqual([2026, 2027, 2028]);
    expect(years).toEqual([2026, 2027, 2028].flatMap((year) => convene(session, rulesOf(session), { year })));
  });

  test.each([
    { year: 2009 },
    { year: 2300 },
    { year: 2010.5 },
    { year: Number.NaN },
    { year: 2010, years: 0 },
    { year: 2298, years: 3 },
    { year: 2010, years: 1.5 },
  ])("are refused when there are no such years: %j", (options) => {
    const session = sessionFrom(sessionFile());
    expect(() => convene(session, [], options)).toThrow(RangeError);
  });
});

/** A session of any length and parts, its holidays, and sessions of others in 2026. */
const anySession: fc.Arbitrary<SessionFragment> = fc
  .record({
    first: fc.integer({ min: 0, max: 300 }),
    lengths: fc.array(fc.integer({ min: 1, max: 19 }), { minLength: 1, maxLength: 2 }),
    gap: fc.integer({ min: 1, max: 40 }),
    holidays: fc.uniqueArray(fc.integer({ min: 0, max: 364 }), { maxLength: 6 }),
    octobers: fc.uniqueArray(fc.integer({ min: 285, max: 305 }), { maxLength: 4 }),
    others: fc.array(
      fc.record({ role: fc.constantFrom("wgepad", "durban-mechanism"), day: fc.integer({ min: -30, max: 400 }) }),
      { maxLength: 3 },
    ),
    hard: fc.boolean(),
  })
  .map(({ first, lengths, gap, holidays, octobers, others, hard }) => {
    const from = addDays("2026-01-01", first);
    const [one = 1, two] = lengths;
    const next = addDays(from, one + gap);
    return {
      session: {
        dates: [
          { from, to: addDays(from, one - 1) },
          ...(two === undefined ? [] : [{ from: next, to: addDays(next, two - 1) }]),
        ],
        holidays: [...new Set([...holidays, ...octobers])].map((day) => ({
          date: addDays("2026-01-01", day),
          name: "A holiday",
        })),
      },
      related: others.map(({ role, day }, index) => {
        const starts = addDays("2026-01-01", day);
        return { body: `body-${index}`, role, dates: { from: starts, to: addDays(starts, 4) } };
      }),
      rules: { preset: "igwg", ...(hard && { "immediately-after-wgepad": { level: "hard" } }) },
    };
  });

const onDates = ["immediately-after-wgepad", "last-two-weeks-of-october", "no-overlap-with-mechanisms"];
const ranks = ["hard", "medium", "change", "soft"] as const;

/** What `check` says of every day of 2026 as the first one, put in an order without any of the planner's code. */
function bruteForce(fragment: SessionFragment) {
  const { session: facts, related = [] } = fragment;
  const dates = [facts?.dates ?? []].flat();
  const holidays = new Set(facts?.holidays?.map(({ date }) => date));
  const isFree = (day: string): boolean => weekdayOf(day) < 6 && !holidays.has(day);
  const all = (shift: number): readonly string[] =>
    dates.flatMap(({ from, to }) => datesFrom(addDays(from, shift), addDays(to, shift)));
  const length = all(0).length;
  const reach = daysBetween(dates[0]?.from ?? "", dates.at(-1)?.to ?? "");
  const mostDays = Math.max(
    ...[0, 1, 2, 3, 4, 5, 6].map((shift) => all(shift).filter((day) => weekdayOf(day) < 6).length),
  );
  const days = datesFrom("2026-01-01", "2026-12-31")
    .filter(isFree)
    .map((first) => {
      const shift = daysBetween(dates[0]?.from ?? "", first);
      const moved = sessionFrom(
        sessionFile({
          ...fragment,
          session: {
            ...facts,
            dates: dates.map(({ from, to }) => ({ from: addDays(from, shift), to: addDays(to, shift) })),
          },
          related: related.filter(({ dates: other }) =>
            [other].flat().some(({ from, to }) => to >= "2026-01-01" && from <= addDays("2026-12-31", reach)),
          ),
        }),
      );
      const report = check(moved, rulesOf(moved));
      return {
        first,
        lost: mostDays - all(shift).filter(isFree).length,
        findings: report.findings.filter(({ rule }) => onDates.includes(rule)),
        unjudged: report.notJudged.map(({ rule }) => rule).filter((rule) => onDates.includes(rule)),
        levelOf: (id: string) => rulesOf(moved).find(({ rule }) => rule.id === id)?.level,
      };
    });
  const keeps = (id: string): boolean =>
    days.some(({ findings, unjudged }) => !unjudged.includes(id) && !findings.some(({ rule }) => rule === id));
  const key = ({ findings, unjudged, levelOf, lost }: (typeof days)[number]): readonly number[] => [
    ...ranks.flatMap((level) => [
      unjudged.filter((id) => keeps(id) && levelOf(id) === level).length,
      findings.filter((finding) => finding.level === level).reduce((sum, { cost }) => sum + cost, 0),
    ]),
    lost,
  ];
  const compare = (a: readonly number[], b: readonly number[]): number =>
    a.map((value, at) => value - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
  const keyed = days.map((day) => ({ first: day.first, key: key(day) }));
  const best = keyed.reduce((a, b) => (compare(b.key, a.key) < 0 ? b : a));
  const holds = (level: number): boolean => best.key.slice(0, 2 * level + 2).every((value) => value === 0);
  return {
    length,
    tried: days.length,
    best: keyed.filter(({ key: other }) => compare(other, best.key) === 0).map(({ first }) => first),
    key: best.key,
    found: { hard: holds(0), medium: holds(1), change: holds(2), soft: holds(3) },
  };
}

describe("any session", () => {
  test("gets the dates that a check of every day of the year finds best", () => {
    fc.assert(
      fc.property(anySession, fc.constantFrom<Level>("hard", "medium", "soft"), (fragment, level) => {
        const expected = bruteForce(fragment);
        const { best, found, tried } = conveneIn(2026, fragment, level);
        expect(tried).toBe(expected.tried);
        expect(best.map(({ dates }) => dates[0]?.from)).toEqual(expected.best);
        expect(found).toBe(expected.found[level]);
        for (const { dates, lost } of best) {
          expect(dates.flatMap(({ from, to }) => datesFrom(from, to)).length).toBe(expected.length);
          expect(lost.weekends + lost.holidays.length).toBe(expected.key.at(-1));
        }
      }),
      { numRuns: 6 },
    );
  });

  test("gets next dates that are worse, and lose no more days", () => {
    fc.assert(
      fc.property(anySession, (fragment) => {
        const { best, next } = conveneIn(2026, fragment);
        const lost = ({ lost: { weekends, holidays } }: YearDates["best"][number]) => weekends + holidays.length;
        for (const proposed of next) {
          expect(lost(proposed)).toBeLessThanOrEqual(lost(best[0] ?? proposed));
          expect(best).not.toContainEqual(proposed);
        }
      }),
      { numRuns: 5 },
    );
  });

  test("gets the same whatever the order of rules and of other sessions, and stays as it is", () => {
    fc.assert(
      fc.property(anySession, (fragment) => {
        const other = { ...fragment, related: fragment.related?.toReversed() ?? [] };
        const [session, reversed] = [fragment, other].map((of) => deepFrozen(sessionFrom(sessionFile(of))));
        if (session === undefined || reversed === undefined) throw new Error("Unexpected missing session");
        const told = (years: readonly YearDates[]): string =>
          JSON.stringify(years, (key, value) => (key === "path" ? undefined : value));
        expect(told(convene(reversed, rulesOf(reversed).toReversed(), { year: 2026, level: "soft" }))).toBe(
          told(convene(session, rulesOf(session), { year: 2026, level: "soft" })),
        );
      }),
      { numRuns: 5 },
    );
  });
});

describe("a conflict", () => {
  const levels = ["hard", "medium", "soft"] as const;

  test("is a minimal set of rules, by a trial of every subset", () => {
    const closed = datesFrom("2026-02-28", "2026-12-31").map((date) => ({ date, name: "Closed" }));
    const anyRule = fc.record({
      allowed: fc.subarray([0, 1, 2, 3, 4, 5]),
      level: fc.constantFrom(...levels),
    });
    fc.assert(
      fc.property(fc.array(anyRule, { minLength: 1, maxLength: 5 }), fc.constantFrom(...levels), (specs, level) => {
        const allows = (allowed: readonly number[]) => (first: string) =>
          allowed.includes(daysBetween("2026-01-01", first) % 6);
        const rules = specs.map(({ allowed, level: own }, at) => allowing(`rule-${at}`, allows(allowed), own));
        const session = sessionFrom(sessionFile({ session: { holidays: closed } }));
        const [dates] = convene(session, rules, { year: 2026, level });
        const isBinding = (own: Level) => ranks.indexOf(own) <= ranks.indexOf(level);
        const firsts = datesFrom("2026-01-01", "2026-02-27").filter((day) => weekdayOf(day) < 6);
        const allowedBy = (ids: readonly string[]): readonly string[] =>
          firsts.filter((first) => ids.every((id) => allows(specs[Number(id.slice(5))]?.allowed ?? [])(first)));
        const binding = rules.filter((rule) => isBinding(rule.level)).map(({ rule }) => rule.id);

        expect(dates?.found).toBe(allowedBy(binding).length > 0);
        expect(dates?.conflict === undefined).toBe(dates?.found);
        const conflicting = dates?.conflict?.rules ?? [];
        const ids = conflicting.map(({ rule }) => rule);
        if (ids.length === 0) return;
        expect(binding).toEqual(expect.arrayContaining(ids));
        for (const subset of subsetsOf(ids)) {
          expect(allowedBy(subset).length > 0).toBe(subset.length < ids.length);
        }
        for (const { rule, allows: days, elsewhere } of conflicting) {
          expect(days).toEqual(allowedBy([rule]));
          expect(allowedBy(ids.filter((id) => id !== rule))).toContain(elsewhere.first);
          expect(elsewhere.problems).toEqual(["Unexpected first day, expected another"]);
        }
        const [one, two] = conflicting;
        const apart = (one?.allows ?? []).flatMap((a) => (two?.allows ?? []).map((b) => Math.abs(daysBetween(a, b))));
        expect(dates?.conflict?.daysApart).toBe(ids.length === 2 ? Math.min(...apart) : undefined);
      }),
      { numRuns: 100 },
    );
  });

  test("gives up the lighter rules first: what cannot be otherwise is explained by what weighs most", () => {
    const session = sessionFrom(sessionFile());
    const from = (day: string) => (first: string) => first >= day;
    const until = (day: string) => (first: string) => first <= day;
    const rules = [
      allowing("soft-late", from("2026-11-02"), "soft"),
      allowing("hard-late", from("2026-10-01"), "hard"),
      allowing("medium-early", until("2026-03-31"), "medium"),
    ];
    const [dates] = convene(session, rules, { year: 2026, level: "soft" });
    expect(dates?.conflict).toMatchObject({
      rules: [{ rule: "hard-late" }, { rule: "medium-early" }],
      daysApart: 184,
      message:
        "established practice (hard-late) asks for a start from Thursday, 1 October 2026 to Thursday, 31 December 2026; " +
        "established practice (medium-early) asks for a start from Thursday, 1 January 2026 to Tuesday, 31 March 2026; " +
        "no day is both, and the nearest are 184 days apart",
    });
  });

  test("of three rules names all, each with its days", () => {
    const session = sessionFrom(sessionFile());
    const on =
      (...days: readonly number[]) =>
      (first: string) =>
        days.includes(weekdayOf(first));
    const rules = [allowing("a", on(1, 2)), allowing("b", on(2, 3)), allowing("c", on(1, 3))];
    const [dates] = convene(session, rules, { year: 2026, level: "soft" });
    expect(dates?.conflict?.message).toBe(
      "established practice (a) asks for a start on one of 104 days; established practice (b) asks for a start on one of 104 days; " +
        "established practice (c) asks for a start on one of 104 days; no day is all of these",
    );
    expect(dates?.conflict).not.toHaveProperty("daysApart");
  });
});

describe("rules on dates", () => {
  const rules = catalogue.filter(({ about }) => about === "dates");

  test("are these", () => {
    expect(rules.map(({ id }) => id)).toEqual(onDates);
  });

  test("look at the dates of the session and of others, at holidays, and at nothing else", () => {
    fc.assert(
      fc.property(sessionFiles, (file) => {
        const { format, body, language, session, related = [] } = file;
        const roles = ["wgepad", "durban-mechanism"];
        const withRoles = related.map((other, index) => ({ ...other, role: roles[index % 2] ?? "wgepad" }));
        const whole = sessionFrom({ ...file, related: withRoles });
        const bare = sessionFrom({
          ...{ format, body, ...(language && { language }) },
          session: {
            dates: session.dates,
            timeZone: session.timeZone,
            hours: session.hours,
            holidays: session.holidays,
          },
          related: withRoles.map(({ panellists: _, ...other }) => other),
        });
        const told = (of: Session) => {
          const { findings, notJudged } = check(
            of,
            rules.map((rule) => bound(rule)),
            { asIfInForce: true },
          );
          return { findings: findings.map(({ code, cost, message }) => ({ code, cost, message })), notJudged };
        };
        expect(told(whole)).toEqual(told(bare));
      }),
      { numRuns: 40 },
    );
  });
});

function subsetsOf(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** ids.length }, (_, mask) => ids.filter((_, at) => (mask >> at) & 1));
}

function deepFrozen<T>(value: T): T {
  if (typeof value === "object" && value !== null && !(value instanceof Map) && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inside of Object.values(value)) deepFrozen(inside);
  }
  return value;
}
