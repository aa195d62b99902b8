import { describe, expect, it } from "vitest";
import { isProgrammeError } from "../../src/internal/errors.ts";
import { parseSession } from "../../src/model/parse-session.ts";
import { safeSessionFrom, sessionFrom } from "../../src/model/session-from.ts";
import { sessionFile } from "../support/session-file.ts";
import { goodFile } from "./broken-files.ts";

function codesOf(data: unknown): readonly string[] {
  const result = safeSessionFrom(data);
  return result.ok ? [] : result.issues.map(({ code }) => code);
}

/** A list in a list in a list … */
function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

const cyclic: Record<string, unknown> = { ...sessionFile() };
cyclic.agenda = [cyclic];

const doubled = Array.from({ length: 30 }).reduce<unknown>((value) => [value, value], "x");

describe("safeSessionFrom", () => {
  it("takes the data of a session that was read", () => {
    expect(codesOf(parseSession(goodFile).data)).toEqual([]);
  });

  it("takes keys that are undefined for absent", () => {
    expect(sessionFrom({ ...sessionFile(), agenda: undefined }).data).not.toHaveProperty("agenda");
  });

  it.each<readonly [string, unknown, readonly string[]]>([
    ["nothing", undefined, ["wrong-type"]],
    ["null", null, ["wrong-type"]],
    ["a number", 5, ["wrong-type"]],
    ["a list", [], ["wrong-type"]],
    ["a function", () => 1, ["wrong-type"]],
    ["a symbol", Symbol("x"), ["wrong-type"]],
    ["a big integer", { ...sessionFile(), language: 5n }, ["unknown-choice"]],
    [
      "a date object",
      sessionFile({ session: { dates: { from: new Date(0) as unknown as string, to: "2010-10-29" } } }),
      ["wrong-type"],
    ],
    ["NaN", sessionFile({ session: { number: Number.NaN } }), ["wrong-type"]],
    ["a fraction", sessionFile({ session: { number: 7.5 } }), ["wrong-type"]],
    [
      "a fraction as a parameter",
      sessionFile({ rules: { "empty-meeting": { params: { most: 1.5 } } } }),
      ["wrong-type"],
    ],
    ["a control character", sessionFile({ agenda: [{ number: "1", title: "a\u0007" }] }), ["control-character"]],
    ["a carriage return", sessionFile({ agenda: [{ number: "1", title: "a\r\nb" }] }), ["control-character"]],
    ["half a surrogate pair", sessionFile({ agenda: [{ number: "1", title: "\uDE00" }] }), ["control-character"]],
    [
      "a control character in a key",
      sessionFile({ rules: { "empty-meeting": { params: { "a\u0007": 1 } } } }),
      ["control-character"],
    ],
    [
      "a key __proto__ of its own",
      JSON.parse('{"__proto__": {"format": "programme-of-work/1"}}'),
      ["unknown-key", "missing-key", "missing-key", "missing-key"],
    ],
    ["a cycle", cyclic, ["too-deep"]],
    ["nesting without end", { ...sessionFile(), agenda: nested(20_000) }, ["too-deep", "wrong-type"]],
    ["a list with holes", { ...sessionFile(), agenda: new Array(3) }, ["wrong-type", "wrong-type", "wrong-type"]],
    [
      "a list of four thousand million holes",
      { ...sessionFile(), agenda: new Array(2 ** 32 - 1) },
      ["too-many-values"],
    ],
    ["a billion values in thirty lists", { ...sessionFile(), agenda: doubled }, ["too-many-values"]],
  ])("tells %s", (_, data, codes) => {
    const told = codesOf(data);
    expect(told.slice(0, codes.length)).toEqual(codes);
  });

  it("tells an object that throws when it is read", () => {
    const throwing = Object.defineProperty({}, "format", {
      enumerable: true,
      get: () => {
        throw new RangeError("no");
      },
    });
    expect(codesOf(throwing)).toEqual(["unreadable-value"]);
  });

  it("points at paths, in messages too, as there is no text", () => {
    const result = safeSessionFrom(
      sessionFile({
        agenda: [
          { number: "1", title: "a" },
          { number: "1", title: "b" },
        ],
      }),
    );
    expect(result).toMatchObject({
      ok: false,
      issues: [{ code: "duplicate", path: ["agenda", 1, "number"], advice: "The first stands at `agenda[0].number`" }],
    });
  });
});

describe("sessionFrom", () => {
  it("copies the data: later changes do not reach the session", () => {
    const agenda = [{ number: "1", title: "Opening" }];
    const session = sessionFrom(sessionFile({ agenda }));
    agenda[0] = { number: "1", title: "Changed" };
    agenda.push({ number: "2", title: "New" });
    expect(session.data.agenda).toEqual([{ number: "1", title: "Opening" }]);
  });

  it("leaves the data as it is, be it right or wrong", () => {
    for (const data of [sessionFile(), { ...sessionFile(), agenda: [{ number: 1 }], extra: 1 }]) {
      const before = structuredClone(data);
      safeSessionFrom(data);
      expect(data).toEqual(before);
    }
  });

  it("throws all problems at once", () => {
    try {
      sessionFrom({ ...sessionFile(), agenda: [{ number: 1 }], extra: 1 });
      expect.unreachable();
    } catch (error) {
      if (!isProgrammeError(error, "invalid-input")) throw error;
      expect(error.details.issues.map(({ code }) => code)).toEqual(["missing-key", "unknown-key"]);
      expect(error.message).toContain("agenda[0].title");
    }
  });
});
