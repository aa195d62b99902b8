import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** What each folder of src may import from, beside itself: the picture in README.md, as data. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  internal: [],
  language: ["internal"],
  time: ["internal", "language"],
  model: ["internal", "language", "time"],
  check: ["internal", "language", "time", "model"],
  rules: ["internal", "language", "time", "model", "check"],
  revision: ["internal", "language", "time", "model"],
  export: ["internal", "language", "time", "model", "check", "revision"],
  ical: ["internal", "language", "time", "model", "check", "revision"],
  planner: ["internal", "language", "time", "model", "check", "revision"],
  "front door": ["internal", "language", "time", "model", "check", "rules", "revision", "planner", "export", "ical"],
  cli: [
    "internal",
    "language",
    "time",
    "model",
    "check",
    "rules",
    "revision",
    "planner",
    "export",
    "ical",
    "front door",
  ],
};

/** The one folder through which each package comes in. */
const doors: Readonly<Record<string, string>> = {
  luxon: "time",
  rrule: "time",
  zod: "model",
  yaml: "model",
  "ical-generator": "ical",
  "timezones-ical-library": "ical",
  highs: "planner",
  docx: "export",
  fflate: "export",
  commander: "cli",
};

/** Globals that bring in a clock, chance, a locale, a zone or the machine. */
const ambientNames = new Set(["console", "process", "Intl", "performance", "crypto", "fetch", "globalThis"]);
const ambientTimers = new Set(["setTimeout", "setInterval", "setImmediate"]);

/** Methods that read a clock, chance, the locale or the process's zone. */
const ambientMethods = new Set([
  ...["Date.now", "Math.random", "DateTime.now", "DateTime.local"],
  ...[
    "localeCompare",
    "toLocaleString",
    "toLocaleDateString",
    "toLocaleTimeString",
    "toLocaleUpperCase",
    "toLocaleLowerCase",
  ],
  ...["getTimezoneOffset", "getFullYear", "getMonth", "getDate", "getDay", "getHours", "getMinutes", "getSeconds"],
]);

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replaceAll("\\", "/"))
  .sort();
const textOf = (file: string): string => readFileSync(`src/${file}`, "utf8");
const layerOf = (file: string): string => (file.includes("/") ? (file.split("/")[0] ?? "") : "front door");
const importsOf = (file: string): readonly string[] =>
  ts.preProcessFile(textOf(file), true, true).importedFiles.map(({ fileName }) => fileName);

/** Every import of the sources, as `[file, specifier]`. */
const imports = files.flatMap((file) => importsOf(file).map((specifier) => [file, specifier] as const));
const own = imports
  .filter(([, specifier]) => specifier.startsWith("."))
  .map(([file, specifier]) => [file, posix.normalize(posix.join(posix.dirname(file), specifier))] as const);
const foreign = imports.filter(([, specifier]) => !specifier.startsWith("."));

/** What stands on a line of src outside the command line: a clock, chance, a locale, the machine. */
function ambientUses(file: string): readonly string[] {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  const uses: string[] = [];
  const use = (node: ts.Node, what: string): void => {
    uses.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const method = node.name.text;
      const named = `${node.expression.getText()}.${method}`;
      if (ambientMethods.has(method) || ambientMethods.has(named)) use(node, named);
      visit(node.expression);
      return;
    }
    if (ts.isNewExpression(node) && node.expression.getText() === "Date" && node.arguments?.length !== 1)
      use(node, node.getText());
    const isName =
      ts.isIdentifier(node) && !ts.isPropertyAssignment(node.parent) && !ts.isPropertySignature(node.parent);
    if (isName && (ambientNames.has(node.text) || ambientTimers.has(node.text))) use(node, node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

describe("architecture", () => {
  test("every folder of src has its place in the layers", () => {
    expect(files.map(layerOf).filter((layer) => mayImport[layer] === undefined)).toEqual([]);
  });

  test("imports go one way through the layers", () => {
    const wrong = own.filter(([file, target]) => {
      const [from, to] = [layerOf(file), layerOf(target)];
      return from !== to && !mayImport[from]?.includes(to) && !(from === "cli" && target === "../package.json");
    });
    expect(wrong.map(([file, target]) => `${file} imports ${target}`)).toEqual([]);
  });

  test("no source imports an entry point: its index would bring all of the folder along", () => {
    expect(own.filter(([, target]) => posix.basename(target) === "index.ts")).toEqual([]);
  });

  test("each package comes in through its own door, and Node only through the command line", () => {
    const wrong = foreign.filter(
      ([file, specifier]) => layerOf(file) !== (specifier.startsWith("node:") ? "cli" : doors[specifier]),
    );
    expect(wrong.map(([file, specifier]) => `${file} imports ${specifier}`)).toEqual([]);
  });

  test("every door is used: no package is listed here in vain", () => {
    const used = new Set(foreign.map(([, specifier]) => specifier));
    expect(Object.keys(doors).filter((name) => !used.has(name))).toEqual([]);
  });

  test("zod is imported as a namespace, which lets a bundler leave out what is not used", () => {
    const wrong = files.filter((file) => /import (?!\* as z |type )[^;]*from "zod"/.test(textOf(file)));
    expect(wrong).toEqual([]);
  });

  test("outside the command line nothing reads a clock, chance, a locale, a zone or the machine", () => {
    expect(files.filter((file) => layerOf(file) !== "cli").flatMap(ambientUses)).toEqual([]);
  });

  test("there are no default exports", () => {
    expect(files.filter((file) => /^export default /m.test(textOf(file)))).toEqual([]);
  });
});
