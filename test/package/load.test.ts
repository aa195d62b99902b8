import { execFileSync } from "node:child_process";
import { expect, inject, test } from "vitest";
import { entryPoints } from "./entry-points.ts";

const node = (type: "module" | "commonjs", code: string): string =>
  execFileSync(process.execPath, [`--input-type=${type}`, "--eval", code], {
    cwd: inject("consumer"),
    encoding: "utf8",
  });

test.each(entryPoints)("%s gives the same names to import and to require", (entry) => {
  const imported = JSON.parse(
    node("module", `import * as all from "${entry}"; console.log(JSON.stringify(Object.keys(all).sort()))`),
  );
  const required = JSON.parse(node("commonjs", `console.log(JSON.stringify(Object.keys(require("${entry}")).sort()))`));
  expect(imported.length).toBeGreaterThan(0);
  expect(required).toEqual(imported);
});

test("an error of the CommonJS copy is known to the ESM copy", () => {
  const answer = node(
    "module",
    `import { createRequire } from "node:module";
     import { isProgrammeError } from "programme-of-work";
     const { parseSession } = createRequire(import.meta.url)("programme-of-work");
     try { parseSession("format: 1"); } catch (error) { console.log(isProgrammeError(error, "invalid-input")); }`,
  );
  expect(answer).toBe("true\n");
});

test("the JSON Schema comes with the package", () => {
  const title = node("commonjs", `console.log(require("programme-of-work/schema/session.schema.json").title)`);
  expect(title).toBe("Session file of a programme of work\n");
});
