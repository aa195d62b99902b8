import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toJson } from "../../src/export/json.ts";
import type { SessionFile } from "../../src/model/schema/session-file.ts";
import type { Session } from "../../src/model/session.ts";
import { safeSessionFrom, sessionFrom } from "../../src/model/session-from.ts";
import { languages } from "../../src/model/word-lists.ts";
import { diff } from "../../src/revision/diff.ts";
import { toSentence } from "../../src/revision/sentence.ts";
import { sessionFiles } from "../support/session-arbitrary.ts";
import { shuffled } from "../support/shuffled.ts";
import { mutated } from "./mutated.ts";

/** Files in one language: what is printed in another one is told, too, and not printed here. */
const programmes = sessionFiles
  .map(({ language: _, ...file }): SessionFile => JSON.parse(JSON.stringify(file), plainText))
  .filter(({ programme }) => programme !== undefined);

/** The first text of several languages; dates of circulation are by language, too. */
function plainText(key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || key === "circulated") return value;
  const found = Object.keys(value);
  const isText = found.length > 0 && found.every((each) => languages.some((language) => language === each));
  return isText ? Object.values(value)[0] : value;
}

/** Two revisions of which the second is the first with some small changes. */
const revisions: fc.Arbitrary<readonly [Session, Session]> = fc
  .tuple(programmes, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }))
  .map(([file, picks]) => [file, picks.reduce<SessionFile>(mutated, file)].map((each) => safeSessionFrom(each)))
  .map((read) => read.flatMap((each) => (each.ok ? [each.session] : [])))
  .filter((sessions): sessions is [Session, Session] => sessions.length === 2);

/** What is printed of each meeting, by id, without names that nobody prints. */
function meetingsOf(session: Session): ReadonlyMap<string, string> {
  return new Map(
    toJson(session).meetings.map(({ entries, ...meeting }) => {
      const printed = entries.map(({ id: _, continues: __, activity: ___, ...entry }) => entry);
      return [meeting.id, JSON.stringify({ ...meeting, printed })];
    }),
  );
}

/** All that is printed, in an order that the file does not set. */
function printed(session: Session): readonly unknown[] {
  const { meetings: _, agenda, panellists, documents, programme, ...head } = toJson(session);
  const sorted = (list: readonly object[]) => list.map((member) => JSON.stringify(member)).toSorted();
  const { revision, ...rest } = programme;
  return [
    { ...head, programme: { ...rest, ...(revision && { revision }) }, columns: session.programme?.columns },
    ...[agenda, panellists, documents].map(sorted),
    [...meetingsOf(session)].toSorted(),
  ];
}

/** What is told although it is not always printed: usual hours, service, and when documents were circulated. */
const unprinted = new Set(["hours", "circulation"]);

describe("what changed between any two revisions", () => {
  test("is nothing between a session and itself, whatever the order in its file", () => {
    fc.assert(
      fc.property(programmes, (file) => {
        const [inOrder, other] = shuffled(file).map(sessionFrom) as [Session, Session];
        expect(diff(inOrder, inOrder).changes).toEqual([]);
        expect(diff(inOrder, other).changes).toEqual([]);
      }),
    );
  });

  test("is the same whatever the order in the file", () => {
    fc.assert(
      fc.property(revisions, ([old, next]) => {
        const [inOrder, other] = shuffled(next.data).map(sessionFrom) as [Session, Session];
        expect(diff(old, other).changes).toEqual(diff(old, inOrder).changes);
      }),
    );
  });

  test("is nothing exactly where the same is printed", () => {
    fc.assert(
      fc.property(revisions, ([old, next]) => {
        const { changes } = diff(old, next);
        const isSame = JSON.stringify(printed(old)) === JSON.stringify(printed(next));
        if (changes.length === 0) expect(printed(next)).toEqual(printed(old));
        const visible = changes.filter(
          (change) =>
            change.kind !== "service-changed" &&
            !(change.kind === "changed" && unprinted.has(change.what.split(" ")[0] ?? "")),
        );
        if (isSame) expect(visible.map(toSentence)).toEqual([]);
      }),
    );
  });

  test("names every meeting of which something else is printed, or the item whose words it prints", () => {
    fc.assert(
      fc.property(revisions, ([old, next]) => {
        const { changes } = diff(old, next);
        const [before, now] = [meetingsOf(old), meetingsOf(next)];
        const named = new Set(changes.flatMap(({ meetings }) => meetings));
        const items = new Set(changes.flatMap((change) => (change.meetings.length === 0 ? change.items : [])));
        const printsItem = (id: string): boolean =>
          next.meetings.some(
            (meeting) =>
              meeting.id === id && meeting.entries.some((entry) => entry.items.some((item) => items.has(item))),
          );
        const untold = [...new Set([...before.keys(), ...now.keys()])].filter(
          (id) => before.get(id) !== now.get(id) && !named.has(id) && !printsItem(id),
        );
        expect(untold).toEqual([]);
      }),
    );
  });

  test("is told in whole sentences", () => {
    fc.assert(
      fc.property(revisions, ([old, next]) => {
        for (const change of diff(old, next).changes) {
          expect(toSentence(change)).toMatch(/\S.*\.$/s);
          expect(toSentence(change)).not.toMatch(/undefined|NaN|\[object|\$\{/);
        }
      }),
    );
  });
});
