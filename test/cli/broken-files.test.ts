import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { brokenFiles } from "../model/broken-files.ts";
import { run, temporaryFolder } from "./pow.ts";

test(`${brokenFiles.length} broken files in one go: every place is told, nothing is written, no stack is shown`, () => {
  const cwd = temporaryFolder();
  const files = brokenFiles.map(({ text, expected }, index) => ({ name: `broken-${index}.yaml`, text, expected }));
  for (const { name, text } of files) writeFileSync(join(cwd, name), text);
  const names = files.map(({ name }) => name);

  const checked = run(["check", ...names], { cwd });
  const exported = run(["export", ...names, "--to", "ical", "--out", "out.ics"], { cwd });

  expect(brokenFiles.length).toBeGreaterThanOrEqual(40);
  for (const { code, stdout, stderr } of [checked, exported]) {
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).not.toMatch(/^ +at |node:internal|undefined|\[object /m);
    expect(stderr).not.toMatch(/(?!\n)\p{Cc}/u);
    const heads = new Set(stderr.split("\n").map((line) => line.split(" ")[0]));
    const places = files.flatMap(({ name, expected }) =>
      expected.map(([, line, column]) => `${name}:${line}:${column}`),
    );
    expect(places.filter((place) => !heads.has(place))).toEqual([]);
  }
  expect(readdirSync(cwd).sort()).toEqual(names.sort());
});
