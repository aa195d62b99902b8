import { spawnSync } from "node:child_process";
import { expect, inject, test } from "vitest";

const lint = (name: string, args: readonly string[]): void => {
  const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${name}`, [...args, inject("tarball")], {
    encoding: "utf8",
  });
  expect(status, `${stdout}\n${stderr}`).toBe(0);
};

test("publint has nothing to say of the tarball", () => lint("publint", ["run", "--strict"]));

test("the types of every entry point resolve for ESM and for CommonJS", () => lint("attw", ["--profile", "node16"]));
