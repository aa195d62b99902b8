import { expect, test } from "vitest";
import type { Named } from "../../src/planner/explain/explanation.ts";
import type { ToldWhy } from "../../src/planner/explain/told-why.ts";
import { whyText } from "../../src/planner/explain/words/why-text.ts";

const named = (...letters: readonly string[]): readonly Named[] =>
  letters.map((of) => ({ id: `activity:${of}`, name: `"${of}"` }));
const subject = { id: "activity:A", name: '"A"' };
const monday = { id: "2010-10-18/morning", name: "Monday morning" };
const tuesday = { id: "2010-10-19/morning", name: "Tuesday morning" };
const friday = { id: "2010-10-22/morning", name: "Friday morning" };
const few = { elsewhere: 0, needed: 720, available: 540 };

const sentences: readonly (readonly [why: ToldWhy, sentence: string])[] = [
  [{ kind: "no-slot", subject }, 'No slot is left for "A".'],
  [
    { kind: "no-slot", subject, from: tuesday, until: null },
    'No slot is left for "A": what comes before it leaves Tuesday morning at the earliest and what comes after it takes all of the session.',
  ],
  [
    { kind: "no-slot", subject, from: null, until: monday },
    'No slot is left for "A": what comes before it takes all of the session and what comes after it leaves Monday morning at the latest.',
  ],
  [{ kind: "shut", subject, slot: monday }, '"A" has to stand on Monday morning, and cannot.'],
  [
    { kind: "minutes", subjects: named("A", "B"), slots: [monday, tuesday], ...few },
    '"A" and "B" need 720 minutes; Monday morning and Tuesday morning have 540 for them.',
  ],
  [
    { kind: "minutes", subjects: named("A"), slots: [monday], ...few, elsewhere: 60 },
    '"A" needs 720 minutes, of which at most 60 can be elsewhere; Monday morning has 540 for it.',
  ],
  [
    {
      kind: "parts",
      subjects: named("A", "B", "C", "D", "E"),
      slots: [monday, tuesday, friday],
      needed: 5,
      available: 3,
      elsewhere: 0,
    },
    '"A", "B", "C" and 2 more need 5 parts; 3 slots from Monday morning to Friday morning have 3 for them.',
  ],
  [{ kind: "range", subject, needed: 90, available: 60 }, '"A" needs 90 minutes, and may have 60.'],
  [{ kind: "slots", subjects: named("A", "B"), needed: 3, available: 2 }, '"A" and "B" need 3 slots, and can have 2.'],
  [
    { kind: "longest-slots", subjects: named("A"), slots: 1, needed: 240, available: 180 },
    '"A" needs 240 minutes; even the longest slot has 180.',
  ],
  [
    { kind: "longest-slots", subjects: named("A", "B"), slots: 2, needed: 400, available: 360 },
    '"A" and "B" need 400 minutes; even the longest 2 slots have 360.',
  ],
  [
    { kind: "gap", subjects: named("A", "B"), slot: monday },
    'Nothing of "A" and "B" can stand on Monday morning, between the first and the last.',
  ],
];

test("why some reasons cannot hold together is told in a sentence", () => {
  expect(sentences.map(([why]) => whyText(why))).toEqual(sentences.map(([, sentence]) => sentence));
});
