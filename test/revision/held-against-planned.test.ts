import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { editedData } from "../../src/model/edit.ts";
import { parseSession } from "../../src/model/parse-session.ts";
import { sessionFrom } from "../../src/model/session-from.ts";
import { heldAgainstPlanned } from "../../src/revision/held-against-planned.ts";
import { toSentence } from "../../src/revision/sentence.ts";
import { old } from "./changes.cases.ts";

/** The session of the cases with a record. */
function recorded(meetings: readonly object[]) {
  return sessionFrom(editedData(old, { path: ["asHeld"], value: { source: "X/2", meetings } }) as object);
}

describe("held against planned", () => {
  test("the real seventh session held all that was planned, and one meeting more", () => {
    const held = heldAgainstPlanned(parseSession(readFileSync("examples/igwg-07.yaml", "utf8")));
    expect(held).toMatchObject({
      planned: { meetings: 17, minutes: 3060 },
      held: { meetings: 17, minutes: 3060 },
      lost: [],
      unplanned: [{ on: "2009-10-16", part: "afternoon" }],
      recorded: 4,
    });
    expect(held.changes.map(toSentence)).toEqual([
      'Meeting added: Friday, 16 October 2009, afternoon (18th meeting), 15.00 to 18.00, with "Adoption of the report".',
    ]);
  });

  test("counts what was lost, in meetings and minutes, and tells what was done elsewhere", () => {
    const held = heldAgainstPlanned(
      recorded([
        { on: "2010-10-18", part: "afternoon", id: "two", status: "cancelled" },
        { on: "2010-10-19", part: "morning", id: "three", hours: "10:00-12:00", entries: [{ item: 2 }] },
      ]),
    );
    expect(held).toMatchObject({
      planned: { meetings: 3, minutes: 540 },
      held: { meetings: 2, minutes: 300 },
      lost: [{ meeting: "two" }],
      unplanned: [],
      recorded: 2,
    });
    expect(held.changes.map(({ kind }) => kind)).toEqual([
      "meeting-cancelled",
      "entry-moved",
      "meeting-moved",
      "entry-removed",
    ]);
  });

  test("side events are no meetings of the body", () => {
    const held = heldAgainstPlanned(
      recorded([{ on: "2010-10-20", part: "lunchtime", hours: "13:00-14:00", type: "side-event" }]),
    );
    expect(held).toMatchObject({ planned: { meetings: 3 }, held: { meetings: 3 }, unplanned: [] });
  });

  test("needs a record", () => {
    expect(() => heldAgainstPlanned(sessionFrom(old))).toThrow(expect.objectContaining({ code: "no-record" }));
  });
});
