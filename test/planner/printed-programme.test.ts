import { describe, expect, test } from "vitest";
import { replan, type Session, sessionFrom } from "../../src/index.ts";
import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { type SessionFragment, sessionFile } from "../support/session-file.ts";

describe("a programme that is only printed, without activities and minutes", () => {
  const printed = (fragment: SessionFragment): Session =>
    sessionFrom(
      sessionFile({
        rules: { preset: "un" },
        agenda: [{ number: 4, title: "Work", subItems: [{ letter: "a", title: "Migration" }] }],
        programme: {
          meetings: [
            { on: "2010-10-18", part: "morning", entries: [{ item: "4(a)", kind: "discussion" }] },
            { on: "2010-10-18", part: "afternoon", entries: [{ item: "4" }] },
            { on: "2010-10-19", part: "morning", entries: [{ item: "4(a)", kind: "discussion", continued: true }] },
          ],
        },
        ...fragment,
      }),
    );
  const told = (file: SessionFile | undefined) =>
    file?.programme?.meetings.map(({ on, part, entries = [] }) => [on, part, ...entries]);
  const dates = { from: "2010-10-18", to: "2010-10-19" };
  const discussion = { item: "4(a)", kind: "discussion" };

  test("stays as it is printed when nothing has happened: no minutes, and meetings with a heading alone", async () => {
    const { file, score } = await replan(printed({ session: { dates } }));
    expect(score.change).toBe(0);
    expect(told(file)).toEqual([
      ["2010-10-18", "morning", discussion],
      ["2010-10-18", "afternoon", { item: "4" }],
      ["2010-10-19", "morning", { ...discussion, continued: true }],
    ]);
  });

  test("moves what was to be done in a meeting that is lost, and leaves none of it out", async () => {
    const lost = { dates, noService: [{ date: "2010-10-19", part: "morning" as const, reason: "No meeting" }] };
    const { file } = await replan(printed({ session: lost }));
    expect(told(file)?.filter(([on, part]) => on === "2010-10-19" && part === "morning")).toEqual([]);
    expect(file?.programme?.meetings.flatMap(({ entries = [] }) => entries).filter(({ kind }) => kind)).toEqual([
      discussion,
      { ...discussion, continued: true },
    ]);
  });
});
