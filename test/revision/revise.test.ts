import { describe, expect, test } from "vitest";
import { type Edit, editedData } from "../../src/model/edit.ts";
import { sessionFrom } from "../../src/model/session-from.ts";
import { revise } from "../../src/revision/revise.ts";
import { old } from "./changes.cases.ts";

const issued = "2010-10-13T18:00+02:00";

/** The next revision of a file after some edits of a copy. */
function revised(edits: readonly Edit[], from: object = old) {
  const next = edits.reduce<unknown>((data, edit) => editedData(data, edit), from);
  return revise(sessionFrom(from), sessionFrom(next), { issued });
}

/** A file of the cases with another head. */
const withHead = (head: object): object => {
  const programme = "programme" in old && typeof old.programme === "object" ? old.programme : {};
  return { ...old, programme: { ...programme, ...head } };
};

describe("the next revision", () => {
  test("has the next number and symbol, the date of issue, and a provisional programme stays one", () => {
    const { programme } = revised([]).file;
    expect(programme).toMatchObject({ revision: 1, symbol: "X/CRP.1/Rev.1", issued, status: "provisional" });
  });

  test.each([
    ["the number that the symbol tells", { symbol: "X/CRP.1/Rev.4" }, { revision: 5, symbol: "X/CRP.1/Rev.5" }],
    ["the number that is stated", { revision: 2 }, { revision: 3, symbol: "X/CRP.1/Rev.3" }],
  ])("counts from %s", (_, head, expected) => {
    expect(revised([], withHead(head)).file.programme).toMatchObject(expected);
  });

  test("is a draft again after an adoption, unless it states another one", () => {
    const adopted = withHead({ status: "adopted", adopted: { meeting: 1 } });
    const repeated = revised([], adopted).file.programme;
    expect([repeated?.status, repeated?.adopted]).toEqual(["draft", undefined]);
    const anew = revised([{ path: ["programme", "adopted"], value: { meeting: 2 } }], adopted).file.programme;
    expect(anew).toMatchObject({ status: "adopted", adopted: { meeting: 2 } });
    for (const edit of [{ value: "draft" }, { remove: true }] as const) {
      const { file } = revised([{ path: ["programme", "status"], ...edit }]);
      expect(file.programme).toMatchObject({ status: "draft" });
    }
    const { file } = revised([{ path: ["programme", "status"], value: "adopted" }]);
    expect([file.programme?.status, Object.keys(file.programme ?? {}).includes("adopted")]).toEqual(["adopted", false]);
  });

  test("does not believe the number and symbol of the new file", () => {
    const { programme } = revised([
      { path: ["programme", "revision"], value: 9 },
      { path: ["programme", "symbol"], value: "Y" },
    ]).file;
    expect(programme).toMatchObject({ revision: 1, symbol: "X/CRP.1/Rev.1" });
  });

  test("states the id of each meeting, that of its first appearance", () => {
    const { file } = revised([{ path: ["programme", "meetings", 3], value: { on: "2010-10-20", part: "morning" } }]);
    const moved = revise(
      sessionFrom(file),
      sessionFrom(editedData(file, { path: ["programme", "meetings", 3, "on"], value: "2010-10-21" }) as object),
      { issued: "2010-10-14T18:00+02:00" },
    );
    expect(moved.file.programme?.meetings.map(({ id }) => id)).toEqual(["one", "two", "three", "2010-10-20-morning"]);
    expect(moved.diff.changes.map(({ kind }) => kind)).toContain("meeting-moved");
  });

  test("keeps a meeting that is gone as cancelled, at its time", () => {
    const { file } = revised([{ path: ["programme", "meetings", 1], remove: true }]);
    expect(file.programme?.meetings.map(({ id, status }) => [id, status])).toEqual([
      ["one", undefined],
      ["two", "cancelled"],
      ["three", undefined],
    ]);
    expect(file.programme?.meetings[1]).toMatchObject({ on: "2010-10-18", part: "afternoon", hours: "15:00-18:00" });
  });

  test("goes on with the changes and with what was published", () => {
    const { file: first } = revised([{ path: ["programme", "meetings", 1], remove: true }]);
    const later = "2010-10-14T18:00+02:00";
    const { file } = revise(sessionFrom(first), sessionFrom(first), { issued: later });
    expect(file.programme?.changes).toEqual([
      {
        revision: 1,
        symbol: "X/CRP.1/Rev.1",
        issued,
        sentences: [
          'Meeting cancelled: Monday, 18 October 2010, afternoon (2nd meeting), 15.00 to 18.00, and with it part of item 2 "Migration".',
          "Numbered anew: the 3rd meeting is the 2nd, on Tuesday, 19 October 2010, morning.",
        ],
      },
      { revision: 2, symbol: "X/CRP.1/Rev.2", issued: later, sentences: [] },
    ]);
    expect(file.programme?.published?.map(({ meeting, sequence }) => [meeting, sequence])).toEqual([
      ["one", 0],
      ["three", 0],
      ["two", 1],
    ]);
  });

  test("takes a copy from which a published meeting has been taken out", () => {
    const { file } = revised([]);
    const copy = editedData(file, { path: ["programme", "meetings", 0], remove: true }) as object;
    const { session } = revise(sessionFrom(file), sessionFrom(copy), { issued: "2010-10-14T18:00+02:00" });
    expect(session.meetings.map(({ id, status }) => [id, status])).toContainEqual(["one", "cancelled"]);
  });
});

describe("is refused", () => {
  const session = sessionFrom(old);
  const without = sessionFrom(editedData(old, { path: ["programme"], remove: true }) as object);
  test.each([
    ["without a programme", () => revise(session, without, { issued }), "Unexpected file without a programme"],
    ["of what has none", () => revise(without, session, { issued }), "Unexpected file without a programme"],
    [
      "when it is not later",
      () => revise(session, session, { issued: "2010-10-01T10:00Z" }),
      "Unexpected issue 2010-10-01T10:00Z, expected one later than 2010-10-01T12:00+02:00, of the revision before",
    ],
    [
      "without an instant",
      () => revise(session, session, { issued: "today" }),
      "Unexpected issue today, expected a date",
    ],
    [
      "of another body",
      () => revise(session, sessionFrom(editedData(old, { path: ["body", "id"], value: "x" }) as object), { issued }),
      "Unexpected body x, expected igwg, as before",
    ],
  ])("%s", (_, make, message) => {
    expect(make).toThrow(expect.objectContaining({ code: "not-a-revision" }));
    expect(make).toThrow(message);
  });
});
