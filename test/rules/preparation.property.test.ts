import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commonThemes } from "../../src/rules/common-themes.ts";
import { informationInDueTime } from "../../src/rules/information-in-due-time.ts";
import { lastDayParticipation } from "../../src/rules/last-day-participation.ts";
import { noOverlapWithMechanisms } from "../../src/rules/no-overlap-with-mechanisms.ts";
import { stakeholdersNotified } from "../../src/rules/stakeholders-notified.ts";
import { themesChosenEarly } from "../../src/rules/themes-chosen-early.ts";
import { addDays, addMonths, datesFrom, daysBetween } from "../../src/time/date.ts";
import { judgeCase } from "../support/judge-case.ts";
import { meeting, programme } from "../support/session-file.ts";

const anyDate = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("1990-01-01", days));

/** A day around the session of the cases, 18 to 29 October 2010. */
const nearby = fc.integer({ min: -15, max: 25 }).map((days) => addDays("2010-10-18", days));
const range = fc.tuple(nearby, fc.nat({ max: 8 })).map(([from, days]) => ({ from, to: addDays(from, days) }));
const ranges = fc.array(range, { minLength: 1, maxLength: 3 });
const codesOf = ({ findings }: ReturnType<typeof judgeCase>) => findings.map(({ code, cost }) => ({ code, cost }));

/** The days of some ranges, each looked at by itself. */
const daysOf = (dates: readonly { readonly from: string; readonly to: string }[]): ReadonlySet<string> =>
  new Set(dates.flatMap(({ from, to }) => datesFrom(from, to)));

describe("stakeholders-notified", () => {
  test("accepts every day that keeps both the months and six weeks, and measures any other from the stricter of them", () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 450 }),
        (starts, months, before) => {
          const on = addDays(starts, -before);
          const late = Math.max(daysBetween(addMonths(starts, -months), on), 42 - before);
          const judged = judgeCase(stakeholdersNotified, {
            session: { dates: { from: starts, to: starts } },
            rules: { "stakeholders-notified": { params: { months } } },
            notices: { ngos: on, nhris: addDays(starts, -500), others: addDays(starts, -500) },
          });
          expect(codesOf(judged)).toEqual(late > 0 ? [{ code: "late", cost: late }] : []);
        },
      ),
    );
  });
});

describe("information-in-due-time", () => {
  test("accepts 42 days before any first day, and no fewer", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -10, max: 90 }), (starts, before) => {
        const judged = judgeCase(informationInDueTime, {
          session: { dates: { from: starts, to: addDays(starts, 4) } },
          documents: [
            { symbol: "A/HRC/16/WG.3/INF.1", kind: "information", circulated: { en: addDays(starts, -before) } },
          ],
        });
        expect(codesOf(judged)).toEqual(before < 42 ? [{ code: "late", cost: 42 - before }] : []);
      }),
    );
  });
});

describe("themes-chosen-early", () => {
  const around = fc.integer({ min: -20, max: 20 });

  test("tells each theme that is late, and whether any consultation was early enough for the last one", () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.array(around, { minLength: 1, maxLength: 4 }),
        fc.array(around, { maxLength: 3 }),
        (starts, chosen, consulted) => {
          const deadline = addMonths(starts, -3);
          const judged = judgeCase(themesChosenEarly, {
            session: { dates: { from: starts, to: starts } },
            agenda: chosen.map((days, index) => ({
              number: index + 1,
              title: `Theme ${index + 1}`,
              theme: { id: `theme-${index + 1}`, chosen: addDays(deadline, days) },
            })),
            consultations: consulted.map((days) => ({ with: "wgepad", about: "themes", on: addDays(deadline, days) })),
          });
          const late = chosen.filter((days) => days > 0).map((cost) => ({ code: "late", cost }));
          const afterwards = Math.min(...consulted) - Math.max(...chosen);
          const consultation =
            consulted.length === 0
              ? [{ code: "not-consulted", cost: 1 }]
              : afterwards > 0
                ? [{ code: "consulted-afterwards", cost: afterwards }]
                : [];
          const byCode = (found: { code: string; cost: number }[]) => found.map((of) => `${of.code} ${of.cost}`).sort();
          expect(byCode(codesOf(judged))).toEqual(byCode([...late, ...consultation]));
        },
      ),
    );
  });
});

describe("no-overlap-with-mechanisms", () => {
  test("counts every day of this session that is a day of the other one, once", () => {
    fc.assert(
      fc.property(ranges, (dates) => {
        const judged = judgeCase(noOverlapWithMechanisms, {
          related: [{ body: "experts", role: "durban-mechanism", dates }],
        });
        const theirs = daysOf(dates);
        const common = datesFrom("2010-10-18", "2010-10-29").filter((day) => theirs.has(day)).length;
        expect(codesOf(judged)).toEqual(common > 0 ? [{ code: "overlap", cost: common }] : []);
      }),
    );
  });
});

describe("last-day-participation", () => {
  test("counts the meetings on the last of all days of the other session, whatever the order of its parts", () => {
    fc.assert(
      fc.property(ranges, fc.uniqueArray(nearby, { maxLength: 12 }), (dates, days) => {
        const judged = judgeCase(lastDayParticipation, {
          related: [{ body: "wgepad", role: "wgepad", dates }],
          programme: programme(days.map((day) => meeting(day, "morning"))),
        });
        const last = [...daysOf(dates)].sort().at(-1) ?? "";
        expect(codesOf(judged)).toEqual(days.includes(last) ? [{ code: "meets-on-last-day", cost: 1 }] : []);
      }),
    );
  });
});

describe("common-themes", () => {
  const theme = fc.record({
    id: fc.constantFrom("a", "b", "c", "d", "e"),
    aliases: fc.subarray(["a", "b", "f", "g"]),
  });
  const themes = fc.uniqueArray(theme, { selector: ({ id }) => id, minLength: 1, maxLength: 2 });
  const others = fc.uniqueArray(fc.record({ starts: nearby, themes }), {
    selector: ({ starts }) => starts,
    minLength: 1,
    maxLength: 4,
  });

  test("compares every name of a theme with those of the other session that started last, and of no other", () => {
    fc.assert(
      fc.property(themes, others, (own, sessions) => {
        const judged = judgeCase(commonThemes, {
          agenda: own.map((of, index) => ({ number: index + 1, title: `Theme ${of.id}`, theme: of })),
          related: sessions.map(({ starts, themes }) => ({
            body: "wgepad",
            role: "wgepad",
            dates: { from: starts, to: addDays(starts, 4) },
            themes,
          })),
        });
        const started = sessions.filter(({ starts }) => starts <= "2010-10-18");
        const latest = started.find(({ starts }) => started.every((other) => other.starts <= starts));
        const names = (of: typeof own): readonly string[] => of.flatMap(({ id, aliases }) => [id, ...aliases]);
        const inCommon = names(latest?.themes ?? []).some((name) => names(own).includes(name));
        expect(judged.notJudged === undefined).toBe(latest !== undefined);
        expect(codesOf(judged)).toEqual(latest === undefined || inCommon ? [] : [{ code: "none", cost: 1 }]);
      }),
    );
  });
});
