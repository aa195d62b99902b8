import { relative, sep } from "node:path";
import process from "node:process";
import packageFile from "../../package.json" with { type: "json" };
import type { RuleShelf } from "../check/bind-rules.ts";
import type { SarifOptions } from "../export/sarif-log.ts";
import { standardInputName } from "./read-input.ts";
import { rulesOfModule } from "./read-shelf.ts";

/** How the command writes a log. */
export const sarifOptions: SarifOptions = { version: packageFile.version, nameOf: nameInLog };

/**
 * How it describes the rules of a shelf in a log.
 *
 * @param module name of the module from which those come that are not of this package
 */
export function sarifOptionsOf(shelf: RuleShelf, module: string | undefined): SarifOptions {
  const own = new Set(rulesOfModule(shelf).map(({ id }) => id));
  const moduleOf = (rule: string): string | undefined =>
    module !== undefined && own.has(rule) ? nameInLog(module) : undefined;
  return { ...sarifOptions, rules: shelf.catalogue, moduleOf };
}

/** A name that means the same file on every machine: seen from the working folder, which is the top of the repository for services. */
function nameInLog(file: string): string {
  return file === standardInputName ? "standard-input" : relative(process.cwd(), file).split(sep).join("/");
}
