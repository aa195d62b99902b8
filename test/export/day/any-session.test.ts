import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarGrid } from "../../../src/export/calendar-grid.ts";
import type { OrderOfTheDay } from "../../../src/export/day/day-value.ts";
import { toOrderOfTheDay } from "../../../src/export/day/order-of-the-day.ts";
import { toHtml } from "../../../src/export/html.ts";
import { toMarkdown } from "../../../src/export/markdown.ts";
import { columnsOf } from "../../../src/export/terminal-text.ts";
import { toText } from "../../../src/export/text.ts";
import { buildSession } from "../../../src/model/build-session.ts";
import type { Session } from "../../../src/model/session.ts";
import { languages } from "../../../src/model/word-lists.ts";
import { sessionFiles } from "../../support/session-arbitrary.ts";

const sessions: fc.Arbitrary<Session> = sessionFiles
  .map((file) => buildSession(file))
  .filter(({ programme }) => programme !== undefined);

const daysOf = (session: Session): readonly string[] => calendarGrid(session).weeks.flatMap(({ days }) => days);
const everyDay = (session: Session): readonly OrderOfTheDay[] =>
  daysOf(session).map((date) => toOrderOfTheDay(session, date));

describe("the orders of the days of any session", () => {
  test("have each meeting once, on its day, with as many entries as it has", () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const printed = everyDay(session).flatMap(({ date, parts }) =>
          parts.flatMap((part) => (part.kind === "meeting" ? [`${date} ${part.id} ${part.entries.length}`] : [])),
        );
        expect(printed.toSorted()).toEqual(
          session.meetings.map(({ on, id, entries }) => `${on} ${id} ${entries.length}`).toSorted(),
        );
      }),
    );
  });

  test("say that there is no meeting in each part of a day that has a slot and no meeting, and nowhere else", () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const excerpt = session.programme?.covers !== undefined;
        for (const { date, parts } of everyDay(session)) {
          const taken = new Set(session.meetings.filter(({ on }) => on === date).map(({ part }) => part));
          const idle = session.slots.filter((slot) => slot.date === date && !taken.has(slot.part));
          const told = parts.filter(({ kind }) => kind === "no-meeting");
          // An excerpt does not speak of the days that it leaves out.
          if (!excerpt || told.length > 0) expect(told).toHaveLength(idle.length);
        }
      }),
    );
  });

  test("have all the panellists and documents of each entry", () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const entries = everyDay(session).flatMap(({ parts }) =>
          parts.flatMap((part) => (part.kind === "meeting" ? part.entries : [])),
        );
        const count = (kind: string): number =>
          entries.flatMap(({ lists }) => lists.flatMap(({ lines }) => lines)).filter((line) => line.kind === kind)
            .length;
        const stated = session.meetings.flatMap((meeting) => meeting.entries);
        expect(count("panellist")).toBe(stated.flatMap(({ panellists }) => panellists).length);
        const titled = new Set(
          session.documents?.flatMap(({ symbol, title }) => (title === undefined ? [] : [symbol])),
        );
        const lines = stated.map(({ documents }) =>
          documents.some((symbol) => titled.has(symbol)) ? documents.length : Math.min(1, documents.length),
        );
        expect(count("documents")).toBe(lines.reduce((sum, number) => sum + number, 0));
      }),
    );
  });

  test("do not depend on the order of meetings in the file", () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const { programme } = session.data;
        if (programme === undefined) return;
        const ids = session.meetings.map(({ id }) => id);
        const named = {
          ...programme,
          meetings: programme.meetings.map((meeting, at) => ({ ...meeting, id: `m-${at}` })),
        };
        const turned = { ...named, meetings: named.meetings.toReversed() };
        const text = (data: typeof named): readonly string[] =>
          everyDay(buildSession({ ...session.data, programme: data })).map((order) =>
            toText(order).split("\n").toSorted().join("\n"),
          );
        expect(ids).toHaveLength(programme.meetings.length);
        expect(text(turned)).toEqual(text(named));
      }),
    );
  });
});

describe.each(languages)("the order of any day in %s", (language) => {
  test("is rendered with a section, a heading and a block a part of the day, in 80 columns", () => {
    fc.assert(
      fc.property(sessions, fc.nat(), (session, pick) => {
        const days = daysOf(session);
        const order = toOrderOfTheDay(session, days[pick % days.length] ?? "", { language });
        expect(order.language).toBe(language);
        const page = toHtml(order);
        expect(page.split("<section ").length - 1).toBe(order.parts.length);
        expect(page.split("<h2 ").length - 1).toBe(order.parts.filter(({ kind }) => kind === "meeting").length);
        expect(toMarkdown(order).match(/^## /gm) ?? []).toHaveLength(order.parts.length);
        expect(
          toText(order)
            .split("\n")
            .filter((line) => columnsOf(line) > 80),
        ).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
