import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toHtml } from "../../src/export/html.ts";
import { toMarkdown } from "../../src/export/markdown.ts";
import { toTable } from "../../src/export/table.ts";
import { columnsOf } from "../../src/export/terminal-text.ts";
import { toText } from "../../src/export/text.ts";
import { buildSession } from "../../src/model/build-session.ts";
import type { Session } from "../../src/model/session.ts";
import { sessionFiles } from "../support/session-arbitrary.ts";
import { anyLanguage } from "./hostile.ts";
import { cellsOf } from "./printed.ts";

const sessions: fc.Arbitrary<Session> = sessionFiles
  .map((file) => buildSession(file))
  .filter(({ programme }) => programme !== undefined);

describe("the table of any session", () => {
  test("prints each meeting once, in the part and on the day on which it stands", () => {
    fc.assert(
      fc.property(sessions, anyLanguage, (session, language) => {
        const printed = toTable(session, { language }).sections.flatMap(({ groups }) =>
          groups.flatMap(({ rows }) =>
            rows.flatMap(({ part, cells }) =>
              cells.flatMap((cell) =>
                cell.kind === "meetings" ? cell.meetings.map(({ id }) => `${id} ${cell.date} ${part}`) : [],
              ),
            ),
          ),
        );
        expect(printed.toSorted()).toEqual(
          session.meetings.map(({ id, on, part }) => `${id} ${on} ${part}`).toSorted(),
        );
      }),
    );
  });

  test("has a cell in each row for each column, and calls no cell without a slot one without a meeting", () => {
    fc.assert(
      fc.property(sessions, anyLanguage, (session, language) => {
        const days = new Set(session.slots.map(({ date }) => date));
        for (const section of toTable(session, { language }).sections) {
          for (const row of cellsOf(section)) {
            expect(row).toHaveLength(section.columns.length);
            for (const cell of row) if (cell.kind === "no-meeting") expect(days).toContain(cell.date);
          }
        }
      }),
    );
  });

  test("is a text of 80 columns that tells each day on which something can be", () => {
    fc.assert(
      fc.property(sessions, anyLanguage, (session, language) => {
        const table = toTable(session, { language });
        const text = toText(table);
        expect(text.split("\n").filter((line) => columnsOf(line) > 80)).toEqual([]);
        const cells = table.sections.flatMap(cellsOf).flat();
        const told = cells.filter(({ kind }) => kind !== "blank");
        // The parts of a day stand under its name, each after two blanks.
        const names = table.sections.flatMap(({ groups }) =>
          groups.flatMap(({ rows }) => rows.map(({ head }) => head.text)),
        );
        const parts = text.split("\n").filter((line) => names.some((name) => line.startsWith(`  ${name}`)));
        expect(parts.length).toBeGreaterThanOrEqual(told.length);
      }),
    );
  });

  test("is rendered with as many tables, rows and cells as it has", () => {
    fc.assert(
      fc.property(sessions, anyLanguage, (session, language) => {
        const table = toTable(session, { language });
        const page = toHtml(table);
        const rows = table.sections.flatMap(cellsOf);
        const count = (tag: string): number => page.split(tag).length - 1;
        expect(count("<table ")).toBe(table.sections.length);
        expect(count("<tr ")).toBe(rows.length + 2 * table.sections.length);
        expect(count("<td")).toBe(rows.reduce((sum, cells) => sum + cells.length, 0));
        const lines = toMarkdown(table)
          .split("\n")
          .filter((line) => line.startsWith("|"));
        expect(lines).toHaveLength(rows.length + 2 * table.sections.length);
      }),
    );
  });
});
