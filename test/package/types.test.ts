import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, inject, test } from "vitest";
import { entryPoints } from "./entry-points.ts";

const program = `${entryPoints.map((entry, index) => `import * as entry${index} from "${entry}";`).join("\n")}
import { check, isProgrammeError, parseSession, type Report, type Session } from "programme-of-work";
export const all = [${entryPoints.map((_, index) => `entry${index}`).join(", ")}];
const session: Session = parseSession("");
const report: Report = check(session, { asIfInForce: true });
export const hard: number = report.score.hard;
export const issues = (error: unknown) => (isProgrammeError(error, "invalid-input") ? error.details.issues : []);
// @ts-expect-error a session is not a text
check("format: programme-of-work/1");
`;

const compilerOptions = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: false,
  module: "nodenext",
  target: "es2023",
  types: [],
};

test.each(["mts", "cts"])("the types compile, those of dependencies included, for a strict .%s", (ending) => {
  writeFileSync(join(inject("consumer"), `program.${ending}`), program);
  const project = join(inject("consumer"), `tsconfig.${ending}.json`);
  writeFileSync(project, JSON.stringify({ compilerOptions, files: [`program.${ending}`] }));
  const { stdout } = spawnSync(process.execPath, [resolve("node_modules/typescript/bin/tsc"), "-p", project], {
    encoding: "utf8",
  });
  expect(stdout).toBe("");
});
