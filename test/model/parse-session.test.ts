import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { InputIssue } from "../../src/internal/errors.ts";
import { isProgrammeError } from "../../src/internal/errors.ts";
import { formatIssue } from "../../src/model/format-issue.ts";
import { maxIssues } from "../../src/model/limits.ts";
import { parseSession, safeParseSession } from "../../src/model/parse-session.ts";
import { serializeSession } from "../../src/model/serialize-session.ts";
import { sessionFrom } from "../../src/model/session-from.ts";
import { sessionFiles } from "../support/session-arbitrary.ts";
import { brokenFiles, goodFile } from "./broken-files.ts";

function issuesOf(text: string): readonly InputIssue[] {
  const result = safeParseSession(text);
  return result.ok ? [] : result.issues;
}

function firstOf(text: string): Pick<InputIssue, "message" | "advice"> {
  const [{ message, advice } = { message: "no issue" }] = issuesOf(text);
  return advice === undefined ? { message } : { message, advice };
}

describe("safeParseSession", () => {
  it("reads the good file", () => {
    expect(issuesOf(goodFile)).toEqual([]);
  });

  it.each(brokenFiles.map((file) => [file.name, file] as const))("tells %s", (_, { text, expected }) => {
    expect(issuesOf(text).map(({ code, at }) => [code, at?.line, at?.column])).toEqual(expected);
  });

  it("speaks in its own words, in whole sentences with X and Y", () => {
    for (const { text } of brokenFiles) {
      for (const { message } of issuesOf(text)) {
        expect(message).toMatch(/^(?:Unexpected .*, expected .|Missing key .*, expected .)/);
        expect(message).not.toMatch(/Invalid|received|undefined|\[object|NaN|Unrecognized/);
      }
    }
  });

  it("keeps every message within a length that can be read", () => {
    for (const { text } of brokenFiles) {
      for (const { message } of issuesOf(text)) expect(message.length).toBeLessThan(400);
    }
  });

  it.each([
    [
      "a misspelt key",
      "panellists: [cubias], footnotes",
      "pannelists: [cubias], footnotes",
      "Did you mean `panellists`?",
    ],
    [
      "a misspelt reference",
      "panellists: [cubias], footnotes",
      "panellists: [cubia], footnotes",
      "Did you mean `cubias`?",
    ],
    ["a misspelt kind", "kind: discussion", "kind: discusion", "Did you mean `discussion`?"],
    ["hours with dots", "10:00-13:00", "10.00-13.00", "Did you mean `10:00-13:00`?"],
    ["hours in words", "10:00-13:00", "9.30 to 13.00", "Did you mean `09:30-13:00`?"],
    ["a zone in another case", "Europe/Zurich", "europe/zurich", "Did you mean `Europe/Zurich`?"],
    ["a misspelt section of rules", "\nagenda:", "\nrules: {waviers: []}\nagenda:", "Did you mean `waivers`?"],
    ["a number as text", 'mark: "*"', "mark: 1", 'Put it in quotation marks: "1"'],
    [
      "an item outside the agenda",
      "[{item: 1}]",
      "[{item: 2}]",
      "Write `printedItem` for an item that the agenda does not have",
    ],
    [
      "a key twice",
      "  timeZone: Europe/Zurich",
      "  number: 8\n  timeZone: Europe/Zurich",
      "The first stands at line 4",
    ],
  ])("advises on %s", (_, piece, replacement, advice) => {
    expect(firstOf(goodFile.replace(piece, replacement)).advice).toBe(advice);
  });

  it("names the cycle of activities", () => {
    const cycle = goodFile.replace("panellists: [cubias]}", "after: [recommendations]}");
    expect(firstOf(cycle).message).toContain("`migration` after `recommendations` after `migration` again");
  });

  it("lists a hundred problems in the order of the file, then how many are left", () => {
    const entries = Array.from({ length: 250 }, (_, index) => `        - {item: ${index + 1000}}`).join("\n");
    const issues = issuesOf(goodFile.replace("      entries:\n", `      entries:\n${entries}\n`));
    expect(issues).toHaveLength(maxIssues + 1);
    expect(issues.slice(0, -1).map(({ at }) => at?.line)).toEqual(
      Array.from({ length: maxIssues }, (_, index) => 34 + index),
    );
    expect(issues.at(-1)).toMatchObject({
      code: "more-problems",
      message: expect.stringContaining("150 more problems"),
    });
  });

  it("gives path, place and line with every issue", () => {
    const [issue] = issuesOf(goodFile.replace("number: 7", "number: seven"));
    expect(issue).toEqual({
      code: "wrong-type",
      message: 'Unexpected "seven", expected a whole number from 1 to 9999',
      path: ["session", "number"],
      at: { file: "session", line: 4, column: 11 },
      sourceLine: "  number: seven",
    });
  });

  it("does not take a name that could not be read for missing", () => {
    expect(issuesOf(goodFile.replace("  - number: 4\n", "  - number: [4]\n")).map(({ code }) => code)).toEqual([
      "wrong-type",
    ]);
    expect(issuesOf(goodFile.replace("\nactivities:\n", "\nactivities: {}\nother:\n")).map(({ code }) => code)).toEqual(
      ["wrong-type", "unknown-key"],
    );
  });
});

describe("parseSession", () => {
  it("throws all issues at once, with their places in the message", () => {
    try {
      parseSession(goodFile.replace("number: 7", "number: seven").replace("[{item: 1}]", "[{item: 2}]"), {
        file: "igwg.yaml",
      });
      expect.unreachable();
    } catch (error) {
      if (!isProgrammeError(error, "invalid-input")) throw error;
      expect(error.details.issues).toHaveLength(2);
      expect(error.message).toContain("igwg.yaml:4:11");
      expect(error.message).toContain("igwg.yaml:30:67");
    }
  });

  it("leaves what looks like a decimal or odd number as text", () => {
    const file = goodFile
      .replace("title: Thematic discussions", "title: 10.00")
      .replace("title: Employment", "title: 1.10")
      .replace("title: Report", "title: 007");
    const { agenda, documents } = parseSession(file);
    expect(agenda.map(({ title }) => title)).toEqual(["Opening of the session", "10.00", "Migration", "1.10"]);
    expect(documents?.[0]?.title).toBe("007");
  });

  it("reads JSON with tabs, escapes and no blanks", () => {
    const session = parseSession(goodFile);
    const readBack = (json: string) => parseSession(json).data;
    expect(readBack(JSON.stringify(session.data))).toEqual(session.data);
    expect(readBack(JSON.stringify(session.data, null, "\t"))).toEqual(session.data);
    expect(readBack(JSON.stringify(session.data).replace("Migration", "\\ud83d\\ude00\\/"))).toMatchObject({
      agenda: [{}, { subItems: [{ title: "😀/" }, {}] }],
    });
  });

  it("reads a byte order mark, line breaks of Windows, a YAML 1.2 directive and aliases", () => {
    const { data } = parseSession(goodFile);
    expect(parseSession(`\uFEFF${goodFile}`).data).toEqual(data);
    expect(parseSession(goodFile.replaceAll("\n", "\r\n")).data).toEqual(data);
    expect(parseSession(`%YAML 1.2\n---\n${goodFile}`).data).toEqual(data);
    const shared = goodFile
      .replace("panellists: [cubias]}", "panellists: &all [cubias]}")
      .replace("[cubias], footnotes", "*all, footnotes");
    expect(parseSession(shared).data).toEqual(data);
  });

  it("reads block texts with line breaks of Windows as with others", () => {
    const block = goodFile.replace("title: Thematic discussions", "title: |-\n      Thematic\n      discussions");
    expect(parseSession(block.replaceAll("\n", "\r\n")).agenda[1]?.title).toBe("Thematic\ndiscussions");
  });

  it("takes names with markup, direction marks and any language as they are", () => {
    const name = "<b>Ana</b> \u202Eعلي\u202C & Co. 👩🏽‍⚖️";
    const { panellists } = parseSession(goodFile.replace("Elizabeth Cubias", JSON.stringify(name)));
    expect(panellists.get("cubias")?.name).toBe(name);
  });

  it("tells where each value stands, by value and by key", () => {
    const { source } = parseSession(goodFile);
    expect(source?.locate(["programme", "meetings", 1, "entries", 0, "item"])).toEqual({
      file: "session",
      line: 34,
      column: 18,
    });
    expect(source?.locate(["programme", "meetings", 1, "entries"], "key")).toEqual({
      file: "session",
      line: 33,
      column: 7,
    });
    expect(source?.locate(["programme", "status"], "key")).toEqual({ file: "session", line: 24, column: 1 });
    expect(source?.locate([])).toEqual({ file: "session", line: 1, column: 1 });
    expect(source?.line(24)).toBe("programme:");
    expect(source?.line(1000)).toBe("");
  });

  it("is never shaken by the keys of objects", () => {
    const polluting = goodFile.replace(
      "  revision: 1",
      "  __proto__: {polluted: true}\n  constructor: {prototype: {polluted: true}}",
    );
    expect(issuesOf(polluting).map(({ code }) => code)).toEqual(["unknown-key", "unknown-key"]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    const named = goodFile.replaceAll("cubias", "constructor");
    expect([...parseSession(named).panellists.keys()]).toEqual(["constructor"]);
  });
});

describe("any text", () => {
  /** A session, or issues that can be shown; anything thrown is not caught. */
  function isAnswered(text: string): boolean {
    const result = safeParseSession(text);
    return result.ok || (result.issues.length > 0 && result.issues.every((issue) => formatIssue(issue).length < 2000));
  }

  const scraps = fc.constantFrom(
    ..."{}[]:,-?|>&*!%@`'\"#\n\t ~=\\\0\u001B\u0085\uFFFD\uD83D",
    ...[
      "\n- ",
      "\n  - ",
      ": ",
      "<<: ",
      "__proto__: ",
      "&a ",
      "*a",
      "!!str ",
      "---\n",
      "|+\n",
      "\\u0000",
      "1e999",
      "null",
      "9".repeat(40),
    ],
  );

  it("is answered, be it garbage", () => {
    const garbage = fc
      .array(fc.oneof(scraps, fc.string({ unit: "binary" })), { maxLength: 60 })
      .map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(garbage, (text) => {
        expect(isAnswered(text)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("is answered, be it a good file with pieces cut out, put in and doubled", () => {
    const texts = sessionFiles.map((file) => serializeSession(sessionFrom(file)));
    const change = fc.record({
      at: fc.nat(),
      length: fc.nat({ max: 40 }),
      kind: fc.constantFrom("cut", "double", "put"),
      scrap: scraps,
    });
    const mutated = fc
      .tuple(fc.oneof(fc.constant(goodFile), texts), fc.array(change, { minLength: 1, maxLength: 5 }))
      .map(([text, changes]) =>
        changes.reduce((current, { at, length, kind, scrap }) => {
          const start = at % (current.length + 1);
          const piece = current.slice(start, start + length);
          const instead = kind === "cut" ? "" : kind === "double" ? piece + piece : scrap + piece;
          return current.slice(0, start) + instead + current.slice(start + length);
        }, text),
      );
    fc.assert(
      fc.property(mutated, (text) => {
        expect(isAnswered(text)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("is answered, be it a good file whose values have changed places", () => {
    const swaps = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(sessionFiles, swaps, (file, pairs) => {
        const data = JSON.parse(JSON.stringify(file)) as object;
        for (const [from, to] of pairs) swap(data, from, to);
        expect(isAnswered(JSON.stringify(data))).toBe(true);
      }),
    );
  });
});

/** Puts one value of the data in the place of another. */
function swap(data: object, from: number, to: number): void {
  const places = (value: object): (readonly [object, string])[] =>
    Object.entries(value).flatMap(([key, inner]) => [
      [value, key] as const,
      ...(typeof inner === "object" && inner !== null ? places(inner) : []),
    ]);
  const all = places(data);
  const [source, target] = [all[from % all.length], all[to % all.length]];
  if (source === undefined || target === undefined) return;
  Object.assign(target[0], {
    [target[1]]: JSON.parse(JSON.stringify((source[0] as Record<string, unknown>)[source[1]])) as unknown,
  });
}
