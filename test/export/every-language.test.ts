import { describe, expect, test } from "vitest";
import { toTable } from "../../src/export/table.ts";
import type { Run } from "../../src/export/table-value.ts";
import { toICalendar } from "../../src/ical/to-icalendar.ts";
import { catalogueOf } from "../../src/language/catalogue-of.ts";
import { languages } from "../../src/model/word-lists.ts";
import type { Language } from "../../src/model/words.ts";
import { readByIcalJs } from "../ical/readers.ts";
import { firstCell } from "./printed.ts";
import { sessionWith, sessionWithMeeting } from "./sessions.ts";

const said = (runs: readonly Run[] | undefined): string => (runs ?? []).map(({ text }) => text).join("");

/** How pieces are put together, where the words between them differ. */
const composed: { readonly [L in Language]: { readonly [line: string]: string } } = {
  ar: {
    officer: "Chair: A. Mekouar (Morocco)",
    place: "Palais des Nations، Geneva، من 5 إلى 16 تشرين الأول/أكتوبر 2009",
    entry: "البند 2 مناقشة: Election of the Chair (تابع)",
    summary: "ملغاة: WG، الجلسة 1: مناقشة: Election of the Chair (تابع)",
  },
  en: {
    officer: "Chair: A. Mekouar (Morocco)",
    place: "Palais des Nations, Geneva, 5–16 October 2009",
    entry: "Item 2 Discussion: Election of the Chair (continued)",
    summary: "CANCELLED: WG, 1st meeting: Discussion: Election of the Chair (continued)",
  },
  es: {
    officer: "Chair: A. Mekouar (Morocco)",
    place: "Palais des Nations, Geneva, 5 a 16 de octubre de 2009",
    entry: "Tema 2 Debate: Election of the Chair (continuación)",
    summary: "CANCELADA: WG, 1ª sesión: Debate: Election of the Chair (continuación)",
  },
  fr: {
    officer: "Chair\u00A0: A. Mekouar (Morocco)",
    place: "Palais des Nations, Geneva, 5-16 octobre 2009",
    entry: "Point 2 Débat\u00A0: Election of the Chair (suite)",
    summary: "ANNULÉE\u00A0: WG, 1re séance\u00A0: Débat\u00A0: Election of the Chair (suite)",
  },
  ru: {
    officer: "Chair: A. Mekouar (Morocco)",
    place: "Palais des Nations, Geneva, 5–16 октября 2009 года",
    entry: "Пункт 2 Обсуждение: Election of the Chair (продолжение)",
    summary: "ОТМЕНЕНО: WG, 1-е заседание: Обсуждение: Election of the Chair (продолжение)",
  },
  zh: {
    officer: "Chair：A. Mekouar (Morocco)",
    place: "Palais des Nations，Geneva，2009年10月5日至16日",
    entry: "项目2 讨论：Election of the Chair(续)",
    summary: "已取消：WG，第1次会议：讨论：Election of the Chair(续)",
  },
};

describe.each(languages)("in %s", (language) => {
  const { programmeOfWork, status } = catalogueOf(language);

  test("pieces are put together as the language does", () => {
    const officers = [{ function: "Chair", name: "A. Mekouar", of: "Morocco" }];
    const entries = [{ item: "2", kind: "discussion", continued: true } as const];
    const session = sessionWithMeeting({ entries }, { session: { officers } });
    const { masthead } = toTable(session, { language });
    const cancelled = sessionWithMeeting({ entries, status: "cancelled", number: 1 });
    const [event] = readByIcalJs(toICalendar(cancelled, { language }));
    expect({
      officer: said(masthead.officers[0]),
      place: said(masthead.place),
      entry: firstCell(toTable(session, { language }))[0],
      summary: event?.summary.replace(/[\u2067\u2069]/gu, ""),
    }).toEqual(composed[language]);
  });

  test.each(["draft", "provisional"] as const)(
    "a title that tells that the programme is %s is not told it again",
    (of) => {
      const titled = (title: string): string | undefined =>
        toTable(sessionWith([], { language, programme: { status: of, title } })).masthead.status?.text;
      expect(titled(programmeOfWork[of])).toBeUndefined();
      expect(titled("…")).toBe(status[of]);
    },
  );

  test("a panellist whose facts are all in another language is told in it", () => {
    const other = language === "fr" ? "es" : "fr";
    const panellists = { a: { name: "A. Absent", function: { [other]: "Expert" }, organization: { [other]: "OIT" } } };
    const session = sessionWithMeeting({ entries: [{ item: "1", panellists: ["a"] }] }, { panellists });
    const cell = toTable(session, { language }).sections[0]?.groups[0]?.rows[0]?.cells[0];
    const lines = cell?.kind === "meetings" ? cell.meetings.flatMap((meeting) => meeting.lines) : [];
    expect(lines.at(-1)?.runs).toEqual([{ text: "A. Absent, Expert, OIT", language: other }]);
    expect(readByIcalJs(toICalendar(session, { language }))[0]?.description).toContain("A. Absent, Expert, OIT");
  });
});
