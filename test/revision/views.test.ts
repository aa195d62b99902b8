import { describe, expect, test } from "vitest";
import { editedData } from "../../src/model/edit.ts";
import { sessionFrom } from "../../src/model/session-from.ts";
import { diff } from "../../src/revision/diff.ts";
import { changesBy, whoToTell } from "../../src/revision/views.ts";
import { old } from "./changes.cases.ts";

const before = sessionFrom(old);
/** The session of the cases, the first meeting cancelled. */
const cancelled = (from: object = old) =>
  sessionFrom(editedData(from, { path: ["programme", "meetings", 0, "status"], value: "cancelled" }) as object);

describe("who has to be told", () => {
  test("are those whose meeting is cancelled", () => {
    expect(whoToTell(diff(before, cancelled())).map(({ name, panellist }) => [name, panellist])).toEqual([
      ["Ms. Ada One", "a"],
      ["Mr. Ben Two", "b"],
    ]);
  });

  test("are the officers of the session first, of everything", () => {
    const officers = [{ function: "Chair", name: "Cy Three" }];
    const withOfficers = editedData(old, { path: ["session", "officers"], value: officers }) as object;
    const [chair, ...others] = whoToTell(diff(sessionFrom(withOfficers), cancelled(withOfficers)));
    expect(chair).toMatchObject({ name: "Cy Three", function: "Chair" });
    expect(chair?.changes.map(({ kind }) => kind)).toEqual(["meeting-cancelled"]);
    expect(others).toHaveLength(2);
  });

  test("is nobody when only words changed", () => {
    const reworded = sessionFrom(editedData(old, { path: ["agenda", 1, "title"], value: "Migrants" }) as object);
    expect(diff(before, reworded).changes).toHaveLength(1);
    expect(whoToTell(diff(before, reworded))).toEqual([]);
  });
});

test("the changes of each meeting, item and panellist are found by id", () => {
  const changed = diff(before, cancelled());
  const kinds = (whom: "meetings" | "items" | "panellists") =>
    [...changesBy(changed, whom)].map(([id, of]) => [id, ...of.map(({ kind }) => kind)]);
  expect(kinds("meetings")).toEqual([
    ["one", "meeting-cancelled"],
    ["two", "meetings-renumbered"],
    ["three", "meetings-renumbered"],
  ]);
  expect(kinds("items")).toEqual([
    ["1", "meeting-cancelled"],
    ["2", "meeting-cancelled"],
  ]);
  expect(kinds("panellists")).toEqual([
    ["a", "meeting-cancelled"],
    ["b", "meeting-cancelled"],
  ]);
});
