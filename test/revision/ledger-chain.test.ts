import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Session } from "../../src/model/session.ts";
import { sessionFrom } from "../../src/model/session-from.ts";
import { type PublishedMeeting, publishedMeetings } from "../../src/revision/ledger.ts";
import { type MeetingData, sessionWith } from "../ical/sessions.ts";
import { sessionFiles } from "../support/session-arbitrary.ts";
import { shuffled } from "../support/shuffled.ts";
import { revisionChains } from "./revisions-arbitrary.ts";
import { withLedger, withLedgers } from "./with-ledger.ts";

const meeting: MeetingData = { id: "opening", on: "2026-03-02", part: "morning", title: "Opening" };
const moved: MeetingData = { ...meeting, part: "afternoon" };
const renamed: MeetingData = { ...meeting, title: "Opening of the session" };

const on = (day: number, data: MeetingData, published?: readonly PublishedMeeting[]): Session =>
  sessionWith([data], {
    programme: { issued: `2026-02-${day}T12:00:00Z`, ...(published && { published: [...published] }) },
  });
const entryOf = (session: Session, previous?: Session): PublishedMeeting | undefined =>
  publishedMeetings(session, previous)[0];
const stamp = (day: number): string => `2026-02-${day}T12:00:00Z`;

describe("the ledger of a file", () => {
  const first = withLedger(on(20, meeting));
  const second = withLedger(on(21, moved), first);

  test("tells the same with and without the revision before it", () => {
    expect(publishedMeetings(second)).toEqual(publishedMeetings(second, first));
    expect(entryOf(second)).toMatchObject({ sequence: 1, created: stamp(20), modified: stamp(21) });
  });

  test("is enough to tell what was changed in the file since, and whether the sequence counts it", () => {
    const copied = publishedMeetings(second);
    expect(entryOf(on(22, { ...moved, title: "Other" }, copied))).toMatchObject({ sequence: 1, modified: stamp(22) });
    expect(entryOf(on(22, { ...moved, part: "evening" }, copied))).toMatchObject({ sequence: 2, modified: stamp(22) });
    expect(publishedMeetings(on(22, moved, copied))).toEqual(copied);
  });

  test("gives way to the revision before where that one is further on", () => {
    const third = withLedger(on(22, meeting), second);
    const fromOldCopy = on(23, meeting, publishedMeetings(first));
    expect(entryOf(fromOldCopy, third)).toEqual(entryOf(third));
    expect(entryOf(on(23, renamed, publishedMeetings(first)), third)).toMatchObject({
      sequence: 2,
      modified: stamp(23),
    });
  });

  test("goes before a revision that has none", () => {
    expect(entryOf(second, on(20, meeting))).toEqual(entryOf(second));
  });

  test("of another hand, which cannot be compared, is taken as it stands", () => {
    const other = { meeting: "opening", sequence: 3, created: stamp(10), modified: stamp(11), digest: "00000000" };
    expect(entryOf(on(22, moved, [other]))).toMatchObject({ sequence: 3, created: stamp(10), modified: stamp(11) });
    const gone = { ...other, meeting: "gone" };
    expect(publishedMeetings(on(22, moved, [gone]))).toContainEqual(gone);
  });
});

test("the date of a change does not go back when a revision is dated before the one that it follows", () => {
  const later = withLedger(on(25, meeting));
  expect(entryOf(on(20, moved), later)).toMatchObject({ sequence: 1, created: stamp(25), modified: stamp(25) });
});

test("a revision without a date is dated by the session's first day", () => {
  const { programme, ...rest } = on(20, meeting);
  if (programme === undefined) throw new Error("expected a programme");
  const { issued: _, ...undated } = programme;
  expect(entryOf({ ...rest, programme: undated })).toMatchObject({ created: "2026-03-02T00:00:00Z" });
});

describe("over any chain of revisions", () => {
  test("no entry is lost, no sequence or date goes back, and doing it again changes nothing", () => {
    fc.assert(
      fc.property(revisionChains, (revisions) => {
        const chain = withLedgers(revisions);
        chain.forEach((session, at) => {
          const now = new Map(publishedMeetings(session).map((entry) => [entry.meeting, entry]));
          expect([...now.values()]).toEqual(session.data.programme?.published);
          for (const before of publishedMeetings(chain[at - 1] ?? session)) {
            const entry = now.get(before.meeting);
            const step = (entry?.sequence ?? -1) - before.sequence;
            expect([0, 1]).toContain(step);
            expect(entry?.created).toBe(before.created);
            expect((entry?.modified ?? "") >= before.modified).toBe(true);
            if (entry?.digest === before.digest) expect(entry).toEqual(before);
          }
        });
      }),
      { numRuns: 30 },
    );
  });
});

test("the ledger of any file does not hang on the order in which things stand in it", () => {
  fc.assert(
    fc.property(
      sessionFiles.filter(({ programme }) => programme !== undefined),
      (file) => {
        const [one, other] = shuffled(file).map((data) => publishedMeetings(sessionFrom(data)));
        expect(one).toEqual(other);
      },
    ),
    { numRuns: 50 },
  );
});
