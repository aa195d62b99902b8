import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { toICalendar } from "../../src/ical/to-icalendar.ts";
import { isProgrammeError } from "../../src/internal/errors.ts";
import type { Session } from "../../src/model/session.ts";
import { revisionChains } from "../revision/revisions-arbitrary.ts";
import { withLedgers } from "../revision/with-ledger.ts";
import { type ReadEvent, readByIcalJs, readByNodeIcal } from "./readers.ts";
import { rfcProblems } from "./rfc-check.ts";

/** A calendar of each revision, against the one before it; none when a meeting is at a time that cannot be. */
function calendarsOf(chain: readonly Session[], made: readonly Session[] = chain): readonly string[] {
  try {
    return made.map((session, at) => toICalendar(session, at === 0 ? {} : { previous: chain.slice(at - 1, at) }));
  } catch (error) {
    if (isProgrammeError(error, "not-exportable")) return [];
    throw error;
  }
}

interface History {
  readonly sequence: number;
  readonly created: string;
  readonly modified: string;
  /** What the sequence counts: time, place and status. */
  readonly placement: string;
}

function historiesIn(text: string): ReadonlyMap<string, History> {
  const read = new Map(readByIcalJs(text).map((event) => [event.uid, event]));
  const components = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  return new Map(
    components.map((component) => {
      const of = (name: string): string => component.getFirstPropertyValue(name)?.toString() ?? "";
      const { start, end, location, status } = read.get(of("uid")) ?? {};
      return [
        of("uid"),
        {
          ...{ sequence: Number(of("sequence")), created: of("created"), modified: of("last-modified") },
          placement: JSON.stringify([start, end, location, status]),
        },
      ];
    }),
  );
}

const runs = { numRuns: 15 };

test("an event stays one event over any chain of revisions, and its history goes forward", () => {
  fc.assert(
    fc.property(revisionChains.map(withLedgers), (chain) => {
      const known = new Map<string, History>();
      for (const text of calendarsOf(chain)) {
        for (const [uid, now] of historiesIn(text)) {
          const before = known.get(uid) ?? { ...now, sequence: 0 };
          expect(now.sequence - before.sequence).toBe(now.placement === before.placement ? 0 : 1);
          expect(now.modified >= before.modified).toBe(true);
          expect(now.created).toBe(before.created);
          known.set(uid, now);
        }
      }
    }),
    runs,
  );
});

test("any revision keeps the rules of iCalendar and is read alike by two readers, every event once", () => {
  fc.assert(
    fc.property(revisionChains.map(withLedgers), (chain) => {
      for (const text of calendarsOf(chain)) {
        expect(rfcProblems(text)).toEqual([]);
        // Texts are not compared: node-ical takes an escaped backslash before an n for a new line.
        const read = ({ uid, start, end, status }: ReadEvent) => ({ uid, start, end, status });
        expect(readByIcalJs(text).map(read)).toEqual(readByNodeIcal(text).map(read));
      }
    }),
    runs,
  );
});

test("any revision gives the same calendar from the ledger of its file and from that of the file before", () => {
  fc.assert(
    fc.property(revisionChains, (revisions) => {
      const chain = withLedgers(revisions);
      expect(calendarsOf(chain, revisions)).toEqual(calendarsOf(chain));
    }),
    runs,
  );
});
