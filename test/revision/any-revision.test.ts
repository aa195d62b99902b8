import fc from "fast-check";
import { expect, test } from "vitest";
import { editSession } from "../../src/model/edit-session.ts";
import { editsBetween } from "../../src/model/edits-between.ts";
import { parseSession } from "../../src/model/parse-session.ts";
import type { SessionFile } from "../../src/model/schema/session-file.ts";
import { serializeSession } from "../../src/model/serialize-session.ts";
import { safeSessionFrom } from "../../src/model/session-from.ts";
import { revise } from "../../src/revision/revise.ts";
import { sessionFiles } from "../support/session-arbitrary.ts";
import { mutated } from "./mutated.ts";

test("any next revision keeps every meeting under its id, and its text says what it is", () => {
  fc.assert(
    fc.property(sessionFiles, fc.array(fc.nat(), { maxLength: 3 }), (file, picks) => {
      const [old, next] = [file, picks.reduce<SessionFile>(mutated, file)].map((each) => safeSessionFrom(each));
      fc.pre(old?.ok === true && next?.ok === true && next.session.programme !== undefined);
      if (!old?.ok || !next?.ok) return;
      const revision = revise(old.session, next.session, { issued: "2100-01-01T12:00Z" });
      const ids = revision.session.meetings.map(({ id }) => id);
      expect(revision.file.programme?.meetings.every(({ id }) => id !== undefined)).toBe(true);
      if (next.session.programme?.covers === undefined)
        expect(ids).toEqual(expect.arrayContaining(old.session.meetings.map(({ id }) => id)));
      expect(revision.file.programme?.published?.map(({ meeting }) => meeting)).toEqual(expect.arrayContaining(ids));
      const text = serializeSession(next.session);
      const written = editSession(text, editsBetween(parseSession(text).data, revision.file));
      expect(parseSession(written).data).toEqual(revision.file);
    }),
    { numRuns: 40 },
  );
});
