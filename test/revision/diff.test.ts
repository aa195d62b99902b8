import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Edit } from "../../src/model/edit.ts";
import { editedData } from "../../src/model/edit.ts";
import { parseSession } from "../../src/model/parse-session.ts";
import { sessionFrom } from "../../src/model/session-from.ts";
import { diff } from "../../src/revision/diff.ts";
import { toSentence } from "../../src/revision/sentence.ts";
import { changeCases, old } from "./changes.cases.ts";

/** The session of the cases after some edits. */
function edited(edits: readonly Edit[]) {
  return sessionFrom(edits.reduce<unknown>((data, edit) => editedData(data, edit), old) as object);
}

describe("diff tells", () => {
  test.each(changeCases)("$name", ({ edits, told }) => {
    const { changes } = diff(sessionFrom(old), edited(edits));
    expect(changes.map((change) => [change.kind, change.grade, toSentence(change)])).toEqual(told);
  });
});

test("two sessions of different bodies, or of different numbers, are not two revisions", () => {
  const session = sessionFrom(old);
  expect(() => diff(session, edited([{ path: ["body", "id"], value: "wgepad" }]))).toThrow(
    expect.objectContaining({ code: "not-a-revision", message: "Unexpected body wgepad, expected igwg, as before" }),
  );
  expect(() => diff(session, edited([{ path: ["session", "number"], value: 9 }]))).toThrow(
    "Unexpected session 9, expected session 8, as before",
  );
});

test("the real seventh session did not change since itself", () => {
  const session = parseSession(readFileSync("examples/igwg-07.yaml", "utf8"));
  expect(diff(session, session).changes).toEqual([]);
});
