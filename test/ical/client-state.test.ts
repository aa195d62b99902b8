import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { toICalendar } from "../../src/ical/to-icalendar.ts";
import { parseSession } from "../../src/model/parse-session.ts";
import type { Session } from "../../src/model/session.ts";
import { withLedgers } from "../revision/with-ledger.ts";
import { type ReadEvent, readByIcalJs } from "./readers.ts";
import { revisions } from "./revision-script.ts";

/** An event as a client keeps it. */
interface Kept {
  readonly event: ReadEvent;
  readonly sequence: number;
  readonly stamp: string;
}

function eventsIn(text: string): readonly Kept[] {
  const components = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  return readByIcalJs(text).map((event, index) => ({
    event,
    sequence: Number(components[index]?.getFirstPropertyValue("sequence")),
    stamp: String(components[index]?.getFirstPropertyValue("dtstamp")),
  }));
}

/** RFC 5546 section 2.1.5: the greater sequence wins, of equal ones the later stamp; what is neither is old news. */
const isNewer = (now: Kept, before: Kept): boolean =>
  now.sequence > before.sequence || (now.sequence === before.sequence && now.stamp > before.stamp);

const chains: readonly (readonly [string, readonly Session[]])[] = [
  [
    "the seventh session",
    [1, 2, 3, 4, 5].map((at) => parseSession(readFileSync(`examples/revisions/${at}.yaml`, "utf8"))),
  ],
  ["the script", withLedgers(revisions)],
];

describe.each(chains)("a client that takes only what is newer, over the revisions of %s,", (_, chain) => {
  test("always has what the calendar last told", () => {
    const kept = new Map<string, Kept>();
    chain.forEach((session, at) => {
      const told = eventsIn(toICalendar(session, at === 0 ? {} : { previous: chain.slice(at - 1, at) }));
      for (const now of told) {
        const before = kept.get(now.event.uid);
        if (before === undefined || isNewer(now, before)) kept.set(now.event.uid, now);
      }
      // Only the revision that moves a meeting tells so: who took that one still has the line.
      const withoutLine = ({ description, ...event }: ReadEvent) => ({
        ...event,
        description: description.replace(/^Moved from .*\n?/, ""),
      });
      for (const { event } of told) {
        expect(withoutLine(kept.get(event.uid)?.event ?? event)).toEqual(withoutLine(event));
      }
      const others = [...kept.values()].filter(({ event }) => !told.some((now) => now.event.uid === event.uid));
      expect(others.map(({ event }) => event.status)).toEqual(others.map(() => "CANCELLED"));
    });
  });
});
