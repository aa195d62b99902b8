import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isProgrammeError } from "../../src/internal/errors.ts";
import { parseSession } from "../../src/model/parse-session.ts";
import { serializeSession } from "../../src/model/serialize-session.ts";
import type { Session } from "../../src/model/session.ts";
import { sessionFrom } from "../../src/model/session-from.ts";
import { sessionFiles } from "../support/session-arbitrary.ts";
import { sessionFile } from "../support/session-file.ts";

function withoutSource({ source: _, ...session }: Session): Omit<Session, "source"> {
  return session;
}

describe("serializeSession", () => {
  it("writes what parseSession reads as the same session", () => {
    fc.assert(
      fc.property(sessionFiles, (file) => {
        const session = sessionFrom(file);
        expect(withoutSource(parseSession(serializeSession(session)))).toEqual(session);
      }),
    );
  });

  it("writes the same text again after reading", () => {
    fc.assert(
      fc.property(sessionFiles, (file) => {
        const text = serializeSession(sessionFrom(file));
        expect(serializeSession(parseSession(text))).toBe(text);
      }),
    );
  });

  it("writes keys in the order of the format, whatever their order in the data", () => {
    const file = sessionFile({ agenda: [{ title: "Opening", number: "1" }], language: "fr" });
    const reversed = Object.fromEntries(Object.entries(file).reverse());
    expect(serializeSession(sessionFrom(reversed))).toBe(serializeSession(sessionFrom(file)));
  });

  it("writes dates and hours plain, short maps on one line, and quotes what YAML would misread", () => {
    const session = sessionFrom(
      sessionFile({
        agenda: [
          { number: "4", title: "10.00" },
          { number: 5, title: "null" },
        ],
        procedure: { agenda: "2010-09-01" },
        rules: { preset: "un", waivers: [{ rule: "empty-meeting", reason: "two\nlines", until: "2010-10-18" }] },
      }),
    );
    expect(serializeSession(session)).toBe(`format: programme-of-work/1
body: {id: igwg, name: Intergovernmental Working Group, acronym: IGWG}
session:
  number: 8
  dates: {from: 2010-10-18, to: 2010-10-29}
  timeZone: Europe/Zurich
  hours: {morning: 10:00-13:00, afternoon: 15:00-18:00}
rules:
  preset: un
  waivers:
    - rule: empty-meeting
      reason: |-
        two
        lines
      until: 2010-10-18
agenda:
  - {number: "4", title: "10.00"}
  - {number: 5, title: "null"}
procedure: {agenda: 2010-09-01}
`);
  });

  it("folds no line", () => {
    const title = "word ".repeat(300).trim();
    expect(serializeSession(sessionFrom(sessionFile({ agenda: [{ number: 1, title }] })))).toContain(
      `title: ${title}\n`,
    );
  });

  it("refuses data that could not be read again", () => {
    const session = sessionFrom(sessionFile());
    const broken = { ...session, data: { ...session.data, agenda: [{ number: "1", title: "" }] } };
    try {
      serializeSession(broken);
      expect.unreachable();
    } catch (error) {
      expect(isProgrammeError(error, "invalid-input")).toBe(true);
    }
  });
});
