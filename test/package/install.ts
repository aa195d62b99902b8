import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of the packed tarball. */
    tarball: string;
    /** A folder outside the project in which the tarball is installed. */
    consumer: string;
  }
}

/** Packs what the last build wrote, and installs it as a user does, with the optional package for Word documents. */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "pow-package-"));
  const consumer = join(folder, "consumer");
  mkdirSync(consumer);
  const npm = (args: readonly string[], cwd: string): void => {
    execFileSync("npm", [...args, "--ignore-scripts", "--loglevel", "error"], {
      cwd,
      stdio: ["ignore", "ignore", "inherit"],
    });
  };
  npm(["pack", "--pack-destination", folder], ".");
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "");
  writeFileSync(join(consumer, "package.json"), JSON.stringify({ name: "consumer", private: true }));
  npm(["install", resolve(tarball), "docx@9.7.1", "--prefer-offline", "--no-audit", "--no-fund"], consumer);
  project.provide("tarball", tarball);
  project.provide("consumer", consumer);
  return () => rmSync(folder, { recursive: true });
}
