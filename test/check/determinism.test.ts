import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import type { Report } from "../../src/check/finding.ts";
import { needlessWaiver } from "../../src/check/needless-waiver.ts";
import { buildSession } from "../../src/model/build-session.ts";
import type { SessionFile } from "../../src/model/schema/session-file.ts";
import type { Entry } from "./sessions.ts";
import { sessionFile } from "./sessions.ts";
import { bound, early, even, hourLong, noAfternoons, speakOnce, talkFirst } from "./small-rules.ts";

const rules = [noAfternoons, early, even, talkFirst, speakOnce, hourLong, needlessWaiver].map((rule) => bound(rule));

const entry: fc.Arbitrary<Entry> = fc.record(
  {
    item: fc.constantFrom("4(a)", "4(b)"),
    kind: fc.constantFrom("discussion" as const, "draft-recommendations" as const),
    minutes: fc.constantFrom(15, 30, 60),
    panellists: fc.subarray(["cubias", "wani"]),
  },
  { requiredKeys: ["item", "kind"] },
);

const meetings = fc.uniqueArray(
  fc.record({
    on: fc.constantFrom("2009-10-05", "2009-10-06", "2009-10-07", "2009-10-08", "2009-10-09"),
    part: fc.constantFrom("morning" as const, "afternoon" as const),
    status: fc.constantFrom("scheduled" as const, "scheduled" as const, "cancelled" as const),
    entries: fc.array(entry, { maxLength: 4 }),
  }),
  { selector: ({ on, part }) => `${on}/${part}`, maxLength: 8 },
);

const activity = { id: "migration", item: "4(a)", kind: "discussion" as const, panellists: ["cubias"] };
const waiver = { rule: "early", subjects: ["activity:migration"], reason: "Agreed", until: "2009-10-05" };

const files: fc.Arbitrary<SessionFile> = meetings.map((found) =>
  sessionFile({ programme: { meetings: found }, activities: [activity], rules: { waivers: [waiver] } }),
);

/** A report without the places in the file, which move with what moves. */
function withoutPaths({ findings, waived, ...rest }: Report): unknown {
  return {
    ...rest,
    findings: findings.map(({ path: _, ...finding }) => finding),
    waived: waived.map(({ finding: { path: _, ...finding }, ...reason }) => ({ ...reason, finding })),
  };
}

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  const inner = value instanceof Map ? value.values() : Object.values(value);
  for (const part of inner) deepFreeze(part);
}

describe("check", () => {
  test("tells the same whatever the order of the rules and of the meetings in the file", () => {
    const shuffled = files.chain((file) =>
      fc.record({
        file: fc.constant(file),
        rules: fc.shuffledSubarray(rules, { minLength: rules.length }),
        meetings: fc.shuffledSubarray(file.programme?.meetings ?? [], {
          minLength: file.programme?.meetings.length ?? 0,
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ file, rules: inAnyOrder, meetings: moved }) => {
        const again = check(buildSession({ ...file, programme: { meetings: moved } }), inAnyOrder);
        expect(withoutPaths(again)).toEqual(withoutPaths(check(buildSession(file), rules)));
      }),
      { numRuns: 300 },
    );
  });

  test("leaves the session as it was", () => {
    fc.assert(
      fc.property(files, (file) => {
        const session = buildSession(file);
        const before = structuredClone(session);
        deepFreeze(session);
        check(session, rules);
        expect(session).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  test("finds as much by each rule alone as by all of them together", () => {
    fc.assert(
      fc.property(files, (file) => {
        const session = buildSession(file);
        const alone = rules
          .filter(({ rule }) => rule.id !== needlessWaiver.id)
          .flatMap((rule) => check(session, [rule]).findings);
        const together = check(session, rules).findings.filter(({ rule }) => rule !== needlessWaiver.id);
        expect(together).toHaveLength(alone.length);
      }),
      { numRuns: 100 },
    );
  });
});
