import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run, temporaryFolder } from "./pow.ts";
import { brokenSession, goodSession } from "./sessions.ts";

const files = {
  "good.yaml": goodSession,
  "broken.yaml": brokenSession,
  "other.yaml": goodSession.replace("number: 8", "number: 9"),
};

/** Runs `pow diff` in a folder with these files. */
function diffOf(...args: readonly string[]) {
  const cwd = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  return run(["diff", ...args], { cwd });
}

describe("pow diff ends with 2", () => {
  test.each([
    [["broken.yaml", "good.yaml"], "broken.yaml:5:"],
    [["good.yaml", "other.yaml"], "other.yaml: Unexpected session 9, expected session 8, as before"],
    [["good.yaml", "none.yaml"], "none.yaml: Unexpected name without a file"],
    [["good.yaml"], "OLD and NEW are needed"],
    [["good.yaml", "--layer", "as-held"], "good.yaml: Unexpected file without a record"],
  ])("for %s", (args, told) => {
    const { code, stdout, stderr } = diffOf(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(told);
  });

  test("and lists the problems with --json", () => {
    const { code, stdout } = diffOf("good.yaml", "other.yaml", "--json");
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      format: "programme-of-work-diff/1",
      changes: [],
      errors: [{ file: "other.yaml", code: "not-a-revision" }],
    });
  });
});
