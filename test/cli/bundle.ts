import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "tsup";
import type { TestProject } from "vitest/node";
import { cli } from "../../tsup.config.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The bundled command, as users run it. */
    pow: string;
  }
}

/** Bundles the command once for all tests, as the build does. */
export async function setup(project: TestProject): Promise<() => void> {
  const outDir = mkdtempSync(join(tmpdir(), "pow-bundle-"));
  await build({ ...cli, outDir, config: false, silent: true });
  project.provide("pow", join(outDir, "pow.mjs"));
  return () => rmSync(outDir, { recursive: true });
}
