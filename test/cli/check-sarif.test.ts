import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { SarifLog } from "../../src/export/sarif-value.ts";
import { sarifErrors } from "../export/sarif-schema.ts";
import { run, temporaryFolder } from "./pow.ts";
import { brokenSession, goodSession, hardSession } from "./sessions.ts";

const urisIn = (stdout: string): readonly string[] =>
  [...stdout.matchAll(/"uri": "([^"]*)"/g)].flatMap(([, uri]) => (uri === undefined ? [] : [uri]));

describe("pow check --format sarif", () => {
  test("writes a log that the standard's schema accepts, with the rule's text, and the exit code of any check", () => {
    const { code, stdout, stderr } = run(["check", "examples/igwg-07.yaml", "--as-if-in-force", "--format", "sarif"]);
    const log = JSON.parse(stdout) as SarifLog;
    expect(sarifErrors(log)).toBeNull();
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    const [first] = log.runs;
    expect(first?.results?.map(({ ruleId }) => ruleId)).toContain("last-two-weeks-of-october");
    expect(first?.tool.driver.rules.find(({ id }) => id === "last-two-weeks-of-october")?.help.text).toContain(
      "A/HRC/13/60, para. 106",
    );
    expect(first?.tool.driver.version).toMatch(/^\d+\.\d+\.\d+/);
  });

  test("names files from the working folder, whatever way they are given", () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, "my sessions"));
    writeFileSync(join(cwd, "my sessions", "igwg.yaml"), hardSession);
    for (const name of [
      "my sessions/igwg.yaml",
      "./my sessions/../my sessions/igwg.yaml",
      join(cwd, "my sessions/igwg.yaml"),
    ]) {
      const { stdout } = run(["check", name, "--format", "sarif"], { cwd });
      expect(new Set(urisIn(stdout))).toEqual(new Set(["my%20sessions/igwg.yaml"]));
    }
  });

  test("gives standard input a name", () => {
    const { stdout } = run(["check", "-", "--format", "sarif"], { stdin: hardSession });
    expect(new Set(urisIn(stdout))).toEqual(new Set(["standard-input"]));
  });

  test("holds no results when the input is wrong, so that nobody takes it for a clean one", () => {
    const { code, stdout, stderr } = run(["check", "-", "--format", "sarif"], { stdin: brokenSession });
    const log = JSON.parse(stdout) as SarifLog;
    expect(sarifErrors(log)).toBeNull();
    expect(log.runs[0]).not.toHaveProperty("results");
    expect(log.runs[0]?.invocations[0]?.executionSuccessful).toBe(false);
    expect(stderr).toContain("<standard input>:5:");
    expect(code).toBe(2);
  });

  test("keeps the fingerprints of findings when lines are put in above them", () => {
    const fingerprintsOf = (stdin: string) =>
      (JSON.parse(run(["check", "-", "--format", "sarif"], { stdin }).stdout) as SarifLog).runs[0]?.results?.map(
        ({ partialFingerprints }) => partialFingerprints,
      );
    expect(fingerprintsOf(`# a comment\n\n${hardSession}`)).toEqual(fingerprintsOf(hardSession));
    expect(fingerprintsOf(goodSession)).toEqual([]);
  });
});
