import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { ConstraintSpec } from "../../src/check/constraint.ts";
import { reportFormat } from "../../src/export/report-json.ts";
import { reportSchema } from "../../src/export/report-schema.ts";
import { rulesFormat } from "../../src/export/rules-json.ts";
import { rulesSchema } from "../../src/export/rules-schema.ts";
import { sessionJsonSchema } from "../../src/model/json-schema.ts";
import { parseSession } from "../../src/model/parse-session.ts";
import { ownRules } from "../../src/own-rules.ts";
import { blocksOf, documents } from "../support/document-blocks.ts";

/** The least that a session file has; the YAML of a document is put in its place, section by section. */
const least: ReadonlyMap<string, string> = new Map([
  ["format", "format: programme-of-work/1\n"],
  ["body", "body: {id: igwg, name: Intergovernmental Working Group}\n"],
  [
    "session",
    "session:\n  dates: {from: 2009-10-05, to: 2009-10-16}\n  timeZone: Europe/Zurich\n  hours: {morning: 10:00-13:00, afternoon: 15:00-18:00}\n",
  ],
]);

const withYaml = documents.filter((document) => blocksOf(document).some(({ language }) => language === "yaml"));

describe("the YAML of a document, put together from top to bottom, is a session file", () => {
  test.each(withYaml)("%s", (document) => {
    const sections = new Map(least);
    for (const { at, language, file, text } of blocksOf(document)) {
      if (language !== "yaml" || file !== "") continue;
      for (const [section, key = ""] of text.matchAll(/^(\w+):.*\n(?:[ #\n-].*\n?)*/gm)) sections.set(key, section);
      const session = parseSession([...sections.values()].join(""), { file: at });
      expect(ownRules(session).issues, at).toEqual([]);
    }
  });
});

test("docs/session-file.md speaks of every key of the format", () => {
  const text = readFileSync("docs/session-file.md", "utf8");
  const keys = keysOf(sessionJsonSchema());
  expect(keys.length).toBeGreaterThan(100);
  expect(keys.filter((key) => !new RegExp(`\`${key}\`|\\b${key}:`).test(text))).toEqual([]);
});

/** Every key that a schema names, at any depth. */
function keysOf(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "properties" in schema && typeof schema.properties === "object" ? schema.properties : {};
  return [...new Set([...Object.keys(own ?? {}), ...Object.values(schema).flatMap(keysOf)])];
}

describe("JavaScript with the name of a file is what stands in that file of the example", () => {
  const files = documents.flatMap(blocksOf).filter(({ language, file }) => language === "js" && file !== "");
  test.each(files)("$at $file", ({ file, text }) => {
    expect(readFileSync(`examples/own-rules/${file}`, "utf8")).toBe(text);
  });
});

test("docs/writing-a-rule.md speaks of every kind of constraint with its parameters", () => {
  const kinds: Readonly<Record<ConstraintSpec["kind"], readonly string[]>> = {
    "allowed-slots": ["subjects", "slots"],
    capacity: ["subjects", "limits", "unit", "step"],
    duration: ["subject", "least", "most"],
    "part-minutes": ["subject", "least"],
    count: ["subjects", "slots", "least", "most"],
    during: ["subject", "other"],
    precedence: ["before", "after", "from", "lag"],
    spread: ["subjects"],
  };
  const lines = readFileSync("docs/writing-a-rule.md", "utf8").split("\n");
  for (const [kind, parameters] of Object.entries(kinds)) {
    const line = lines.find((each) => each.startsWith(`| \`${kind}\` |`)) ?? "";
    for (const parameter of parameters) expect(line).toContain(`\`${parameter}\``);
  }
});

describe("every block is tried by some test", () => {
  // What a console shows takes longer than the quick suite has: test/slow/founding-story.test.ts tries it.
  const tried = new Set(["sh", "console", "yaml", "js", "ts", "json"]);
  const others = documents.flatMap((document) =>
    blocksOf(document)
      .filter(({ language }) => !tried.has(language))
      .map(({ at, language }) => `${at} ${language}`),
  );
  test("but the picture of the layers", () => {
    expect(others).toEqual([expect.stringMatching(/^README\.md:\d+ $/)]);
  });
});

describe("JSON is JSON, and a report or rules of the form that is published", () => {
  const ajv = new Ajv({ allowUnionTypes: true, validateFormats: false });
  const [isReport, areRules] = [ajv.compile(reportSchema), ajv.compile(rulesSchema)];
  const json = documents.flatMap(blocksOf).filter(({ language }) => language === "json");
  test.each(json)("$at", ({ text }) => {
    const data = JSON.parse(text);
    if (data.format === reportFormat) expect(isReport(data), JSON.stringify(isReport.errors)).toBe(true);
    if (data.format === rulesFormat) expect(areRules(data), JSON.stringify(areRules.errors)).toBe(true);
  });
});

describe("links lead somewhere", () => {
  const links = documents.flatMap((document) =>
    [...readFileSync(document, "utf8").matchAll(/(?:\]\(|src=")(?!https?:)([^)#"]*)(?:#([^)]*))?[)"]/g)].map(
      ([, path = "", anchor]) => [document, path, anchor] as const,
    ),
  );
  test.each(links)("%s to %s %s", (document, path, anchor) => {
    const target = path === "" ? document : join(dirname(document), path);
    expect(existsSync(target)).toBe(true);
    if (anchor !== undefined) expect(anchorsOf(readFileSync(target, "utf8"))).toContain(anchor);
  });
});

/** The anchors that GitHub gives to the headings of a document. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, "")
      .replaceAll(" ", "-"),
  );
}
