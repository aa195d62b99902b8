import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "./pow.ts";

test.each([
  [["schema"], "session"],
  [["schema", "session"], "session"],
  [["schema", "programme"], "programme"],
  [["schema", "report"], "report"],
  [["schema", "rules"], "rules"],
])("pow %j prints the schema as it is published", (args, name) => {
  const { code, stdout, stderr } = run(args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toBe(readFileSync(`docs/schema/${name}.schema.json`, "utf8"));
});
