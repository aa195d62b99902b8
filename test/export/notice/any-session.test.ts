import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toMarkdown } from "../../../src/export/markdown.ts";
import { toNotice } from "../../../src/export/notice/notice.ts";
import { printableLines } from "../../../src/export/printable.ts";
import { buildSession } from "../../../src/model/build-session.ts";
import type { Session } from "../../../src/model/session.ts";
import { languages } from "../../../src/model/word-lists.ts";
import { sessionFiles } from "../../support/session-arbitrary.ts";
import { hostileWords, inPlainTexts, runsOf, sessionOfTexts } from "../hostile.ts";
import { seen, unescaped } from "../markdown-source.ts";
import { sessionWithMeeting } from "../sessions.ts";

const sessions: fc.Arbitrary<Session> = sessionFiles
  .map((file) => buildSession(file))
  .filter(({ programme }) => programme !== undefined);

describe("the notices of any session", () => {
  test("have each appearance of each panellist once, and no other", () => {
    fc.assert(
      fc.property(sessions, (session) => {
        for (const id of session.panellists.keys()) {
          const told = toNotice(session, id).appearances.list.map(({ meeting }) => meeting.id);
          const stands = session.meetings.flatMap((meeting) =>
            meeting.entries.flatMap(({ panellists }) => (panellists.includes(id) ? [meeting.id] : [])),
          );
          expect(told).toEqual(stands);
        }
      }),
    );
  });

  test("tell no change from a programme to itself, in any language", () => {
    fc.assert(
      fc.property(sessions, fc.constantFrom(...languages), (session, language) => {
        for (const id of session.panellists.keys()) {
          const { changes, appearances } = toNotice(session, id, { previous: session, language });
          expect(changes?.list).toEqual([]);
          expect(appearances.list).toEqual(toNotice(session, id, { language }).appearances.list);
        }
      }),
    );
  });

  test("tell who was asked by no programme that every appearance is new, and the other way that each is gone", () => {
    fc.assert(
      fc.property(sessions, (session) => {
        const { programme } = session.data;
        if (programme === undefined) return;
        const none = buildSession({ ...session.data, programme: { ...programme, meetings: [] } });
        for (const id of session.panellists.keys()) {
          const held = toNotice(session, id).appearances.list.filter(
            ({ meeting }) => session.meetings.find((each) => each.id === meeting.id)?.status !== "cancelled",
          );
          const lines = (now: Session, previous: Session) =>
            toNotice(now, id, { previous, language: "en" }).changes?.list.flatMap((change) =>
              change.lines.map(([run]) => run?.text),
            );
          expect(lines(session, none)).toEqual(held.map(() => "Newly asked to speak"));
          expect(lines(none, session)).toEqual(held.map(() => "No longer asked to speak"));
        }
      }),
    );
  });
});

describe("a notice whose texts may be anything", () => {
  test("keeps its lines as Markdown, and says every text there", () => {
    fc.assert(
      fc.property(fc.array(hostileWords, { minLength: 1, maxLength: 40 }), (texts) => {
        const notice = toNotice(sessionOfTexts(texts), "a", { previous: sessionWithMeeting({}) });
        const page = toMarkdown(notice);
        expect(page.split("\n")).toHaveLength(toMarkdown(inPlainTexts(notice)).split("\n").length);
        const said = seen(page);
        const { none: _, ...appearances } = notice.appearances;
        const { list } = notice.changes ?? {};
        const lines = runsOf({ ...notice, changes: list, appearances }).flatMap(({ text }) => printableLines(text));
        // Blanks at the ends of emphasized texts stand outside the emphasis.
        for (const line of lines) expect(said).toContain(line.trim());
        const tags = unescaped(page).match(/<[^>]*>/g) ?? [];
        expect(tags.filter((tag) => !["<br>", "<sup>", "</sup>", "<https://example.org/>"].includes(tag))).toEqual([]);
      }),
    );
  });
});
