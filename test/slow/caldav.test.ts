import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { toICalendar } from "../../src/ical/to-icalendar.ts";
import { parseSession } from "../../src/model/parse-session.ts";
import type { Session } from "../../src/model/session.ts";
import { readByIcalJs } from "../ical/readers.ts";
import { revisions } from "../ical/revision-script.ts";
import { withLedgers } from "../revision/with-ledger.ts";
import { asPrinted, isThere, type Khal, khalIn, type PrintedEvent } from "./khal.ts";
import { type Radicale, startRadicale } from "./radicale.ts";

const areThere = ["radicale", "vdirsyncer", "khal"].every(isThere);
if (!areThere)
  console.warn("\n!!! radicale, vdirsyncer or khal is not installed: no server has tried a chain of revisions\n");

const ofExamples = [1, 2, 3, 4, 5].map((revision) => {
  const file = `examples/revisions/${revision}.yaml`;
  return parseSession(readFileSync(file, "utf8"), { file });
});
const chains: readonly (readonly [name: string, chain: readonly Session[], from: string])[] = [
  ["the seventh session as it was revised", ofExamples, "2009-10-01"],
  ["a session in which everything happens", withLedgers(revisions), "2026-03-01"],
];

/** What a calendar has to show after a revision, and what it shows, in one order. */
const shown = (text: string): readonly PrintedEvent[] => sorted(readByIcalJs(text).map(asPrinted));
const sorted = (events: readonly PrintedEvent[]): readonly PrintedEvent[] =>
  events.toSorted(([one = ""], [other = ""]) => (one < other ? -1 : 1));
const isCancelled = ([, , , , , status]: PrintedEvent): boolean => status === "CANCELLED";

/** Each step runs three programs. */
const patience = 240_000;

describe.runIf(areThere).each(chains)("%s", (_, chain, from) => {
  const calendars = chain.map((session, at) =>
    toICalendar(session, at === 0 ? {} : { previous: chain.slice(at - 1, at) }),
  );
  const folder = mkdtempSync(join(tmpdir(), "programme-of-work-"));
  const client = (id: string): { readonly khal: Khal; readonly place: string } => {
    const place = join(folder, id);
    mkdirSync(place);
    return { khal: khalIn(place), place };
  };
  let server: Radicale;
  beforeAll(async () => {
    server = await startRadicale(folder);
  });
  afterAll(() => {
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test(
    "is shown after each revision as it then is to whoever is subscribed, once and without ghosts",
    async () => {
      const { khal, place } = client("subscriber");
      await server.publish("programme", calendars[0] ?? "");
      const synchronize = server.client("programme", place, khal.events);
      for (const text of calendars) {
        await server.publish("programme", text);
        synchronize();
        expect(sorted(khal.list(from, 40))).toEqual(shown(text));
      }
    },
    patience,
  );

  test(
    "is shown as it then is to whoever imports each revision over the one before: what is gone, as cancelled",
    () => {
      const { khal, place } = client("importer");
      const known = new Map<string, PrintedEvent>();
      const file = join(place, "calendar.ics");
      for (const text of calendars) {
        writeFileSync(file, text);
        khal.run("import", "--batch", "-a", "all", file);
        for (const event of shown(text)) known.set(event[0] ?? "", event);
        const listed = sorted(khal.list(from, 40));
        expect(listed).toEqual(sorted([...known.values()]));
        const now = new Set(shown(text).map(([uid]) => uid));
        expect(listed.filter((event) => !now.has(event[0] ?? "") && !isCancelled(event))).toEqual([]);
      }
    },
    patience,
  );

  test(
    "is shown as it then is to whoever comes first at the end",
    async () => {
      const { khal, place } = client("late");
      const last = calendars.at(-1) ?? "";
      await server.publish("programme", last);
      server.client("programme", place, khal.events)();
      expect(sorted(khal.list(from, 40))).toEqual(shown(last));
    },
    patience,
  );
});
