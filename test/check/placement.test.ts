import { describe, expect, test } from "vitest";
import { violations } from "../../src/check/constraints/evaluate.ts";
import { placementOf } from "../../src/check/placement.ts";
import { appearanceStructure } from "../../src/check/structure.ts";
import { appearancesOf } from "../../src/check/subjects.ts";
import type { Session } from "../../src/model/session.ts";
import { sessionFrom } from "../../src/model/session-from.ts";
import { meeting, programme, sessionFile } from "../support/session-file.ts";
import type { Entry, Sections } from "./sessions.ts";
import { meetingsOf, sessionWith } from "./sessions.ts";

const migration: Entry = { item: "4(a)", kind: "discussion" };
const employment: Entry = { item: "4(b)", kind: "discussion" };
const declared: Sections = {
  activities: [{ id: "migration", item: "4(a)", kind: "discussion", minutes: 180, panellists: ["cubias", "wani"] }],
};

/** The parts of each subject: slot, minutes (with ? when unstated) and order in print. */
const partsIn = (session: Session): Record<string, readonly string[]> =>
  Object.fromEntries(
    [...placementOf(session).parts].map(([subject, parts]) => [
      subject,
      parts.map(({ slot, minutes, stated, order }) => `${slot}: ${minutes}${stated ? "" : "?"} @${order}`),
    ]),
  );

describe("placementOf", () => {
  test("places each entry as a part of its activity, minutes as stated or the grain", () => {
    const session = sessionWith({
      "2009-10-05/morning": [{ item: "1" }, { ...migration, minutes: 60 }],
      "2009-10-06/afternoon": [migration],
    });
    expect(partsIn(session)).toEqual({
      "activity:1/opening": ["0: 15? @0"],
      "activity:4(a)/discussion": ["0: 60 @1", "3: 15? @0"],
    });
  });

  test("keeps the slots with their service and capacity", () => {
    const session = sessionWith(
      {},
      { session: { noService: [{ date: "2009-10-05", part: "afternoon", reason: "Training" }] } },
    );
    expect(placementOf(session).slots.slice(0, 2)).toEqual([
      { served: true, capacity: 180 },
      { served: false, capacity: 180 },
    ]);
  });

  test("gives the slot of a side event to others, even when it is cancelled", () => {
    const sideEvent = { type: "side-event", hours: "13:15-14:45" } as const;
    const session = sessionFrom(
      sessionFile({
        programme: programme([
          meeting("2010-10-18", "lunchtime", [], sideEvent),
          meeting("2010-10-19", "lunchtime", [], { ...sideEvent, status: "cancelled" }),
        ]),
      }),
    );
    expect(placementOf(session).slots.slice(0, 6)).toEqual([
      { served: true, capacity: 180 },
      { served: false, capacity: 90 },
      { served: true, capacity: 180 },
      { served: true, capacity: 180 },
      { served: false, capacity: 90 },
      { served: true, capacity: 180 },
    ]);
  });

  test("makes one part of several entries of an activity in a meeting: minutes added, where the first is printed", () => {
    const both = sessionWith({
      "2009-10-05/morning": [
        { ...employment, minutes: 30 },
        { ...migration, minutes: 60 },
        { ...employment, minutes: 45 },
      ],
    });
    expect(partsIn(both)["activity:4(b)/discussion"]).toEqual(["0: 75 @0"]);
    const one = sessionWith({ "2009-10-05/morning": [{ ...employment, minutes: 30 }, employment] });
    expect(partsIn(one)["activity:4(b)/discussion"]).toEqual(["0: 45? @0"]);
  });

  test("places nothing of a cancelled meeting, and no bare heading", () => {
    const session = sessionWith(
      {},
      {
        programme: {
          meetings: [
            {
              on: "2009-10-05",
              part: "morning",
              status: "cancelled",
              entries: [{ ...migration, panellists: ["wani"] }],
            },
            { on: "2009-10-05", part: "afternoon", entries: [{ item: "4" }, migration] },
          ],
        },
      },
    );
    expect(partsIn(session)).toEqual({ "activity:4(a)/discussion": ["1: 15? @1"] });
  });

  test("places what is done at a side event: who speaks there is engaged", () => {
    const entry: Entry = { title: "Film", panellists: ["wani"] };
    const session = sessionWith(
      {},
      { programme: { meetings: [{ on: "2009-10-05", part: "morning", type: "side-event", entries: [entry] }] } },
    );
    expect(Object.keys(partsIn(session))).toEqual(["activity:other/Film", "appearance:wani@other/Film"]);
  });

  test("knows a declared activity that stands nowhere, and each of its panellists once", () => {
    expect(partsIn(sessionWith({}, declared))).toEqual({
      "activity:migration": [],
      "appearance:cubias@migration": [],
      "appearance:wani@migration": [],
    });
  });

  test("gives a panellist of a declared activity one appearance, wherever its entries list him", () => {
    const session = sessionWith(
      {
        "2009-10-05/morning": [{ ...migration, panellists: ["wani"] }],
        "2009-10-06/morning": [{ ...migration, panellists: ["wani"] }],
      },
      declared,
    );
    expect(partsIn(session)["appearance:wani@migration"]).toEqual(["0: 15? @0", "2: 15? @0"]);
  });

  test("makes each meeting that lists a panellist an appearance of its own, where only entries speak of the activity", () => {
    const session = sessionWith({
      "2009-10-05/morning": [
        { ...migration, panellists: ["wani", "cubias"] },
        { ...migration, panellists: ["wani"] },
      ],
      "2009-10-06/morning": [{ ...migration, panellists: ["wani"] }],
    });
    expect(appearancesOf(session).map(({ subject }) => subject)).toEqual([
      "appearance:wani@4(a)/discussion",
      "appearance:cubias@4(a)/discussion",
      "appearance:wani#2@4(a)/discussion",
    ]);
    expect(partsIn(session)["appearance:wani@4(a)/discussion"]).toEqual(["0: 30? @0"]);
    expect(partsIn(session)["appearance:wani#2@4(a)/discussion"]).toEqual(["2: 15? @0"]);
  });
});

describe("appearanceStructure", () => {
  const broken = (
    entries: Readonly<Record<string, readonly Entry[]>>,
    sections: Sections = declared,
  ): readonly string[] => {
    const session = sessionWith(entries, sections);
    return appearanceStructure(session).flatMap(({ once, within }) =>
      [once, within].flatMap((spec) =>
        violations(spec, placementOf(session)).map(
          ({ amount, subject, slot }) => `${spec.kind} ${amount} ${subject} ${slot ?? "-"}`,
        ),
      ),
    );
  };

  test("holds when each panellist of a declared activity speaks in one of its meetings", () => {
    expect(
      broken({
        "2009-10-05/morning": [{ ...migration, panellists: ["cubias"] }],
        "2009-10-05/afternoon": [{ ...migration, panellists: ["wani"] }],
      }),
    ).toEqual([]);
  });

  test("does not hold for one who speaks twice, or never", () => {
    expect(
      broken({
        "2009-10-05/morning": [{ ...migration, panellists: ["cubias"] }],
        "2009-10-05/afternoon": [{ ...migration, panellists: ["cubias"] }],
      }),
    ).toEqual(["count 1 appearance:cubias@migration 1", "count 1 appearance:wani@migration -"]);
  });

  test("is of those whom a declared activity lists, and of nobody else", () => {
    const subjectsIn = (sections: Sections): readonly string[] => {
      const entries = { "2009-10-05/morning": [{ ...migration, panellists: ["cubias", "wani"] }] };
      return appearanceStructure(sessionWith(entries, sections)).map(({ appearance }) => appearance.subject);
    };
    const activities = [{ id: "migration", item: "4(a)", kind: "discussion" as const, panellists: ["wani"] }];
    expect(subjectsIn({ activities })).toEqual(["appearance:wani@migration"]);
    expect(subjectsIn({})).toEqual([]);
  });

  test("asks nothing where the activity may be dropped, or is only printed", () => {
    const droppable: Sections = {
      activities: [{ id: "m", item: "4(a)", minutes: { least: 0, most: 60 }, panellists: ["wani"] }],
    };
    expect(broken({}, droppable)).toEqual([]);
    const twice = { "2009-10-05/morning": [{ ...migration, panellists: ["wani"] }] };
    expect(broken({ ...twice, "2009-10-06/morning": [{ ...migration, panellists: ["wani"] }] }, {})).toEqual([]);
  });
});

test("meetings in one part of a day have slots of their own", () => {
  const meetings = [
    ...meetingsOf({ "2009-10-05/morning": [migration] }),
    { on: "2009-10-05", part: "morning" as const, parallel: true, entries: [employment] },
  ];
  expect(partsIn(sessionWith({}, { programme: { meetings } }))).toEqual({
    "activity:4(a)/discussion": ["0: 15? @0"],
    "activity:4(b)/discussion": ["1: 15? @0"],
  });
});
