import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Writes the licences of all packages that a bundle holds beside it, as they ask for. */
export const bundledLicences: Plugin = {
  name: "bundled-licences",
  setup: ({ initialOptions, onEnd }) => {
    onEnd(({ metafile }) => {
      const folders = Object.keys(metafile?.inputs ?? {}).map(
        (file) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(file)?.[0],
      );
      const packages = [...new Set(folders)].filter((folder) => folder !== undefined).sort();
      const folder = initialOptions.outdir ?? ".";
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, "third-party-licences.txt"), packages.map(licenceOf).join(`\n${"-".repeat(80)}\n\n`));
    });
  },
};

/** Name, version and licence text of an installed package; a package without one ends the build. */
function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), "utf8")}`;
}
