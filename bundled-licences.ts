import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Packages whose published file has those that they depend on in itself. */
const prebundled = new Set(["docx"]);

/** Writes the licences of all packages that a bundle holds beside it, as they ask for. */
export const bundledLicences: Plugin = {
  name: "bundled-licences",
  setup: ({ initialOptions, onEnd }) => {
    onEnd(({ metafile }) => {
      const folders = Object.keys(metafile?.inputs ?? {})
        .map((file) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(file)?.[0])
        .filter((folder) => folder !== undefined);
      const packages = new Set(
        folders.flatMap((each) => (prebundled.has(basename(each)) ? withWhatItHas(each) : each)),
      );
      const folder = initialOptions.outdir ?? ".";
      mkdirSync(folder, { recursive: true });
      const licences = [...packages].sort().map(licenceOf);
      writeFileSync(join(folder, "third-party-licences.txt"), licences.join(`\n${"-".repeat(80)}\n\n`));
    });
  },
};

/** The folders of a package and of all that it depends on; types alone are not in it. */
function withWhatItHas(folder: string, known: readonly string[] = []): readonly string[] {
  if (known.includes(folder)) return known;
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const names = Object.keys(dependencies).filter((name) => !name.startsWith("@types/"));
  return names.reduce<readonly string[]>(
    (found, name) => {
      const own = join(folder, "node_modules", name);
      return withWhatItHas(existsSync(own) ? own : join("node_modules", name), found);
    },
    [...known, folder],
  );
}

/** Name, version and licence text of an installed package; a package that has none, not even in what is to be read first, ends the build. */
function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const text = (pattern: RegExp): string | undefined => {
    const file = readdirSync(folder).find((entry) => pattern.test(entry));
    return file === undefined ? undefined : readFileSync(join(folder, file), "utf8");
  };
  const licence = text(/^licen[cs]e/i) ?? /^#+ *licen[cs]e[\s\S]*/im.exec(text(/^readme/i) ?? "")?.[0];
  if (licence === undefined) throw new Error(`${name} has no licence text`);
  return `${name} ${version} (${license})\n\n${licence}`;
}
