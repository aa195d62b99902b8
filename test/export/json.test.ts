import { describe, expect, test } from "vitest";
import { toJson } from "../../src/export/json.ts";
import { asHeldLayer } from "../../src/model/as-held.ts";
import { buildSession } from "../../src/model/build-session.ts";
import { exampleSession, sessionWith, sessionWithMeeting } from "./sessions.ts";

describe("a programme as data", () => {
  test("states what follows from the file: hours, numbers, titles, ids, what continues what", () => {
    const session = sessionWith([
      { on: "2009-10-05", part: "morning", entries: [{ item: "4" }, { item: "4(a)" }] },
      {
        ...{ on: "2009-10-05", part: "afternoon", hours: "14:30-17:30+" },
        entries: [{ item: "4(a)", continued: true, hours: "15:00-" }],
      },
    ]);
    const { meetings } = toJson(session);
    expect(meetings).toMatchObject([
      {
        ...{ id: "2009-10-05-morning", number: 1, from: "10:00", to: "13:00", openEnd: false, room: "Room XX" },
        entries: [
          { id: "2009-10-05-morning#1", title: { text: "Organization of work" }, heading: true },
          { id: "2009-10-05-morning#2", title: { text: "Migration" }, heading: false, continued: false },
        ],
      },
      {
        ...{ id: "2009-10-05-afternoon", number: 2, from: "14:30", to: "17:30", openEnd: true },
        entries: [{ continues: "2009-10-05-morning#2", continued: true, hours: { from: "15:00", openEnd: false } }],
      },
    ]);
    expect(meetings[1]?.entries[0]?.hours).not.toHaveProperty("to");
  });

  test("tags texts that are in another language than the rest", () => {
    const { language, meetings } = toJson(
      sessionWithMeeting({
        title: { fr: "Table ronde" },
        note: { en: "Note", fr: "Avis" },
        entries: [{ title: { ar: "فيلم" } }],
      }),
    );
    expect(language).toBe("en");
    expect(meetings[0]?.title).toEqual({ text: "Table ronde", language: "fr" });
    expect(meetings[0]?.note).toEqual({ text: "Note" });
    expect(meetings[0]?.entries[0]?.title).toEqual({ text: "فيلم", language: "ar" });
  });

  test("lists the parts of days without a meeting as the table prints them", () => {
    const dates = { from: "2009-10-05", to: "2009-10-06" };
    const noService = [{ date: "2009-10-06", part: "morning" as const, reason: "Eid al-Adha" }];
    const { noMeeting } = toJson(sessionWithMeeting({}, { session: { dates, noService } }));
    const usual = { from: "15:00", to: "18:00", openEnd: false };
    expect(noMeeting).toEqual([
      { on: "2009-10-05", part: "afternoon", ...usual },
      {
        on: "2009-10-06",
        part: "morning",
        from: "10:00",
        to: "13:00",
        openEnd: false,
        reason: { text: "Eid al-Adha" },
      },
      { on: "2009-10-06", part: "afternoon", ...usual },
    ]);
  });

  test("says which layer it is of", () => {
    const session = exampleSession("igwg-07");
    expect([toJson(session).layer, toJson(asHeldLayer(session)).layer]).toEqual(["programme", "as-held"]);
  });

  test("refuses a session without a programme", () => {
    const { programme: _, ...file } = exampleSession("igwg-07").data;
    expect(() => toJson(buildSession(file))).toThrow("Unexpected session without a programme, expected one to print");
  });
});
