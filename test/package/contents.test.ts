import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";

const root = (): string => join(inject("consumer"), "node_modules/programme-of-work");
const files = (): readonly string[] =>
  readdirSync(root(), { recursive: true, encoding: "utf8" }).filter((file) => statSync(join(root(), file)).isFile());

test("the tarball holds the build, the schema, the licence and the texts for users, and nothing else", () => {
  const kinds = [/^dist\/.*\.(js|cjs|d\.ts|d\.cts)$/, /^dist\/cli\/[\w-]+\.(mjs|txt)$/, /^docs\/schema\/[\w.]+\.json$/];
  const others = files().filter((file) => !kinds.some((kind) => kind.test(file)));
  expect(others.sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "package.json"]);
});

test("every file of the library leaves its dependencies outside", () => {
  const bundled = files().filter(
    (file) =>
      /^dist\/(?!cli).*js$/.test(file) && /class ZodType|class YAMLMap/.test(readFileSync(join(root(), file), "utf8")),
  );
  expect(bundled).toEqual([]);
});
