import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { igwg } from "../../src/cli/templates/igwg.ts";
import { workingGroup } from "../../src/cli/templates/working-group.ts";
import { check } from "../../src/index.ts";
import { sessionJsonSchema } from "../../src/model/json-schema.ts";
import { parseSession } from "../../src/model/parse-session.ts";
import { serializeSession } from "../../src/model/serialize-session.ts";
import { run, temporaryFolder } from "./pow.ts";

const topLevelKeys = Object.keys(sessionJsonSchema().properties ?? {});

const templates: readonly (readonly [args: readonly string[], template: string])[] = [
  [["new"], workingGroup],
  [["new", "--from", "igwg"], igwg],
];

describe.each(templates)("pow %j", (args, template) => {
  test("writes its template to standard output", () => {
    expect(run(args)).toEqual({ code: 0, stdout: template, stderr: "" });
  });

  test("writes a session file without any finding, to the last rule that can judge it", () => {
    const { code, stdout, stderr } = run(["check", "-", "--fail-on", "soft", "--json"], { stdin: template });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [file] = JSON.parse(stdout).files;
    expect(file).toMatchObject({ findings: [], notInForce: [], waived: [] });
    // What is left needs facts that a planner rarely states: a room, the weekday as printed.
    const needFacts = ["room-double-booked", "weekday-mismatch"];
    expect(needFacts).toEqual(expect.arrayContaining(file.notJudged.map(({ rule }: { rule: string }) => rule)));
  });

  test("writes the same session as it reads", () => {
    const session = parseSession(template);
    expect(parseSession(serializeSession(session)).data).toEqual(session.data);
  });

  test("writes what every export takes", () => {
    for (const format of ["ical", "html", "markdown", "text", "csv", "json"]) {
      expect(run(["export", "-", "--to", format], { stdin: template }).code).toBe(0);
    }
  });

  test("says of itself that it is invented, and asks an editor for the schema, on its first lines", () => {
    const [first, ...more] = template.split("\n");
    expect(first).toBe("# yaml-language-server: $schema=session.schema.json");
    expect(more.slice(0, 3).join("\n")).toContain("FICTIONAL");
  });

  test.each(topLevelKeys)("has or names the key %s", (key) => {
    expect(template).toMatch(new RegExp(`^${key}:|^# .*"${key}"`, "m"));
  });

  test("proposes settings of rules that would be taken", () => {
    const proposals = [...template.matchAll(/^ {2}# {3}\S.*\n(?: {2}# {5}.*\n)*/gm)].map(([text]) =>
      text.replace(/^ {2}# {3}/gm, "  "),
    );
    expect(proposals).toHaveLength(3);
    for (const proposal of proposals) {
      const session = parseSession(template.replace(/^rules:\n(?: {2}.*\n)+/m, `rules:\n  preset: igwg\n${proposal}`));
      expect(session.rules.settings.length + session.rules.waivers.length).toBe(1);
      expect(() => check(session)).not.toThrow();
    }
  });

  test("has remarks of at most 100 columns, and nothing that an editor does not show", () => {
    expect(template.match(/^ *#.{100,}$/gm)).toBeNull();
    expect(template).toMatch(/^[\n\x20-\x7E]*$/);
  });
});

describe("pow new --out", () => {
  test("writes the file, and nothing to the terminal", () => {
    const cwd = temporaryFolder();
    expect(run(["new", "--out", "a/session.yaml"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(readFileSync(join(cwd, "a/session.yaml"), "utf8")).toBe(workingGroup);
  });

  test("leaves a file that is there as it is", () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, "session.yaml"), "months of work");
    expect(run(["new", "--out", "session.yaml"], { cwd })).toEqual({
      code: 2,
      stdout: "",
      stderr: "error: --out session.yaml would write over a file; give another name\n",
    });
    expect(readFileSync(join(cwd, "session.yaml"), "utf8")).toBe("months of work");
    expect(readdirSync(cwd)).toEqual(["session.yaml"]);
  });

  test("tells that a folder is no file", () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "sessions"));
    const { code, stderr } = run(["new", "--out", "sessions"], { cwd });
    expect(stderr).toContain("cannot write sessions: it is a folder");
    expect(code).toBe(2);
  });
});
