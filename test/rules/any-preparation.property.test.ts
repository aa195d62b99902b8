import fc from "fast-check";
import { expect, test } from "vitest";
import { bindRules } from "../../src/check/bind-rules.ts";
import { check } from "../../src/check/check.ts";
import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { sessionFrom } from "../../src/model/session-from.ts";
import { catalogue } from "../../src/rules/catalogue.ts";
import { commonThemes } from "../../src/rules/common-themes.ts";
import { immediatelyAfterWgepad } from "../../src/rules/immediately-after-wgepad.ts";
import { informationInDueTime } from "../../src/rules/information-in-due-time.ts";
import { lastDayParticipation } from "../../src/rules/last-day-participation.ts";
import { noOverlapWithMechanisms } from "../../src/rules/no-overlap-with-mechanisms.ts";
import { stakeholdersNotified } from "../../src/rules/stakeholders-notified.ts";
import { themesChosenEarly } from "../../src/rules/themes-chosen-early.ts";
import { themesFromDurban } from "../../src/rules/themes-from-durban.ts";
import { addDays } from "../../src/time/date.ts";
import { sessionFiles } from "../support/session-arbitrary.ts";
import { shuffled } from "../support/shuffled.ts";

const rules = [
  commonThemes,
  immediatelyAfterWgepad,
  informationInDueTime,
  lastDayParticipation,
  noOverlapWithMechanisms,
  stakeholdersNotified,
  themesChosenEarly,
  themesFromDurban,
];

/** Days before the session, some of them after its start. */
const ahead = fc.integer({ min: -10, max: 200 });

/** So few choices that several sessions have the same days and the same body. */
const related = fc.record({
  body: fc.constantFrom("wgepad", "experts"),
  role: fc.constantFrom("wgepad", "durban-mechanism"),
  dates: fc.oneof(
    fc.constant<{ ahead: number; days: number }[]>([{ ahead: 2, days: 1 }]),
    fc.array(fc.record({ ahead: fc.integer({ min: -1, max: 4 }), days: fc.nat({ max: 4 }) }), {
      minLength: 1,
      maxLength: 2,
    }),
  ),
  themes: fc.subarray(["theme-1", "theme-2", "migration"]),
});

const preparations = fc.record(
  {
    related: fc.array(related, { maxLength: 4 }),
    notices: fc.record({ ngos: ahead, nhris: ahead, others: ahead }, { requiredKeys: [] }),
    consultations: fc.array(
      fc.record({
        with: fc.constantFrom("wgepad", "experts"),
        about: fc.constantFrom("themes", "dates"),
        ahead,
      }),
      { maxLength: 3 },
    ),
    documents: fc.array(fc.record({ en: ahead, fr: ahead }, { requiredKeys: [] }), { maxLength: 3 }),
    chosen: fc.array(fc.option(ahead, { nil: undefined }), { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ["chosen"] },
);
type Preparation = typeof preparations extends fc.Arbitrary<infer T> ? T : never;

/** The file of an eighth session that was prepared like this. */
function prepared(file: SessionFile, of: Preparation): SessionFile {
  const { dates } = file.session;
  const first = (Array.isArray(dates) ? dates[0]?.from : dates.from) ?? "";
  const day = (before: number): string => addDays(first, -before);
  const days = (befores: Readonly<Record<string, number>>): Record<string, string> =>
    Object.fromEntries(Object.entries(befores).map(([key, before]) => [key, day(before)]));
  const { related: _, documents: __, rules: ___, ...rest } = file;
  return {
    ...rest,
    session: { ...file.session, number: 8 },
    agenda: file.agenda?.map(({ theme, ...item }, index) => {
      const chosen = of.chosen[index % of.chosen.length];
      if (theme === undefined) return item;
      return { ...item, theme: chosen === undefined ? { id: theme.id } : { ...theme, chosen: day(chosen) } };
    }),
    ...(of.related && {
      related: of.related.map(({ dates, ...other }) => ({
        ...other,
        dates: dates.map(({ ahead, days }) => ({ from: day(ahead), to: addDays(day(ahead), days) })),
      })),
    }),
    ...(of.notices && { notices: days(of.notices) }),
    ...(of.consultations && {
      consultations: of.consultations.map(({ ahead, ...talk }) => ({ ...talk, on: day(ahead) })),
    }),
    ...(of.documents && {
      documents: of.documents.map((circulated, index) => ({
        symbol: `INF.${index + 1}`,
        kind: index === 2 ? "pre-session" : "information",
        circulated: days(circulated),
      })),
    }),
  };
}

/** The same file with every list turned around that has no order: the shuffled sections, and the lists in them. */
function turned(file: SessionFile): readonly [file: object, other: object] {
  const [inOrder, other] = shuffled(file) as readonly [SessionFile, SessionFile];
  const { related, consultations } = other;
  return [
    inOrder,
    {
      ...other,
      ...(related && {
        related: related.map(({ dates, themes, ...session }) => ({
          ...session,
          dates: Array.isArray(dates) ? dates.toReversed() : dates,
          ...(themes && { themes: themes.toReversed() }),
        })),
      }),
      ...(consultations && { consultations: consultations.toReversed() }),
    },
  ];
}

/** What the rules find in a file, without what comes from the order of things in it. */
function told(file: object): readonly string[] {
  const session = sessionFrom(file);
  const bound = bindRules(session.rules, { catalogue, presets: { un: rules } }).rules;
  return check(session, bound)
    .findings.map(({ rule, code, cost, subjects, message, mend }) => {
      expect(cost).toBeGreaterThan(0);
      expect(message).toMatch(/^Unexpected .+, expected .+[^.]$/s);
      return JSON.stringify([rule, code, cost, subjects, message, mend]);
    })
    .sort();
}

test("rules on the preparation say the same whatever stands first in the file, and each thing in a whole sentence", () => {
  fc.assert(
    fc.property(sessionFiles, preparations, (file, of) => {
      const [inOrder, other] = turned(prepared(file, of));
      expect(told(other)).toEqual(told(inOrder));
    }),
    { numRuns: 300 },
  );
});
