import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "tsup";
import type { TestProject } from "vitest/node";
import { cli, library } from "../../tsup.config.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The bundled command, as users run it. */
    pow: string;
    /** A folder with the package, for modules of rules that import it. */
    package: string;
  }
}

/** Bundles command and library once for all tests, as the build does. */
export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "pow-bundle-"));
  const installed = join(folder, "programme-of-work");
  // The command finds the optional engine where the package finds its dependencies.
  const command = join(installed, "dist/cli");
  mkdirSync(installed);
  copyFileSync("package.json", join(installed, "package.json"));
  symlinkSync(resolve("node_modules"), join(installed, "node_modules"), "dir");
  await Promise.all([
    build({ ...cli, outDir: command, config: false }),
    build({ ...library, dts: false, outDir: join(installed, "dist"), config: false }),
  ]);
  project.provide("pow", join(command, "pow.mjs"));
  project.provide("package", installed);
  return () => rmSync(folder, { recursive: true });
}
