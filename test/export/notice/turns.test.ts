import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairTurns, turnsOf } from "../../../src/export/notice/turns.ts";
import { buildSession } from "../../../src/model/build-session.ts";
import type { Session } from "../../../src/model/session.ts";
import { sessionFiles } from "../../support/session-arbitrary.ts";

/** A session with a programme, and with the same name as any other. */
const sessions: fc.Arbitrary<Session> = sessionFiles
  .map((file) => buildSession({ ...file, session: { ...file.session, number: 7 } }))
  .filter(({ programme }) => programme !== undefined);

describe("where a panellist spoke and where he or she speaks", () => {
  test("is paired, each turn once, in whatever two programmes", () => {
    fc.assert(
      fc.property(sessions, sessions, (old, next) => {
        const held = ({ meetings }: Session) =>
          new Set(meetings.flatMap(({ id, status }) => (status === "cancelled" ? [] : [id])));
        for (const id of new Set([...old.panellists.keys(), ...next.panellists.keys()])) {
          const pairs = pairTurns(old, next, id);
          for (const [side, session] of [
            ["old", old],
            ["now", next],
          ] as const) {
            const standing = turnsOf(session, id).filter(({ meeting }) => held(session).has(meeting.id));
            const paired = pairs
              .flatMap((pair) => pair[side] ?? [])
              .filter(({ meeting }) => held(session).has(meeting.id));
            expect(paired.map(({ entry }) => entry.id).toSorted()).toEqual(
              standing.map(({ entry }) => entry.id).toSorted(),
            );
          }
        }
      }),
    );
  });

  test("is paired the same the other way round, but for where the panellist comes and goes", () => {
    fc.assert(
      fc.property(sessions, sessions, (old, next) => {
        for (const id of old.panellists.keys()) {
          const count = (one: Session, other: Session) =>
            pairTurns(one, other, id).filter((pair) => pair.old !== undefined && pair.now !== undefined).length;
          expect(count(next, old)).toBe(count(old, next));
        }
      }),
    );
  });
});
