import { statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { RuleShelf } from "../check/bind-rules.ts";
import { extendShelf, type OwnShelf } from "../check/own-shelf.ts";
import { type InputIssue, isProgrammeError } from "../internal/errors.ts";
import { nearestName } from "../internal/nearest-name.ts";
import { named, namedList } from "../model/describe-value.ts";
import { catalogue } from "../rules/catalogue.ts";
import { presets } from "../rules/presets.ts";
import type { FileIssue } from "./file-issue.ts";
import { placeOfError } from "./place-of-error.ts";

/** What session files can ask for, or why the module of rules cannot be used. */
export type ShelfRead =
  | { readonly ok: true; readonly shelf: RuleShelf }
  | { readonly ok: false; readonly issues: readonly FileIssue[] };

/**
 * The rules and presets that session files can ask for: those of this package, and those that a module exports as `rules`, a list,
 * and `presets`, lists by name. Runs the module.
 *
 * @param file name of the module as given; without one, the package's own
 */
export async function readShelf(file: string | undefined): Promise<ShelfRead> {
  const base: RuleShelf = { catalogue, presets };
  if (file === undefined) return { ok: true, shelf: base };
  const refuse = (...issues: readonly InputIssue[]): ShelfRead => ({
    ok: false,
    issues: issues.map((issue) => ({ file, issue })),
  });
  const missing = whyNoFile(file);
  if (missing !== undefined) return refuse({ code: "unreadable-input", message: missing, path: [] });
  let exported: Readonly<Record<string, unknown>>;
  try {
    exported = await import(pathToFileURL(resolve(file)).href);
  } catch (error) {
    return refuse(whyNotLoaded(error, file));
  }
  const own = exportedShelf(exported);
  if (own === undefined) return refuse(nothingExported(Object.keys(exported)));
  const extended = extendShelf(base, own);
  if (!extended.ok) return refuse(...extended.issues);
  const isEmpty = rulesOfModule(extended.shelf).length === 0 && Object.keys(own.presets ?? {}).length === 0;
  return isEmpty ? refuse(noRules("without a rule or a preset")) : extended;
}

/** The rules of a shelf that are not of this package. */
export function rulesOfModule({ catalogue: all }: RuleShelf): RuleShelf["catalogue"] {
  const ids = new Set(catalogue.map(({ id }) => id));
  return all.filter(({ id }) => !ids.has(id));
}

/** What a rule's own failure is told as, with the place in the module of rules; `undefined` for any other error. */
export function ruleFailure(error: unknown, file: string | undefined): FileIssue | undefined {
  if (file === undefined || !isProgrammeError(error, "rule-failed")) return undefined;
  const { code, message, cause } = error;
  return { file, issue: { code, message, path: [], ...placeOfError(cause, file) } };
}

function exportedShelf(exported: Readonly<Record<string, unknown>>): OwnShelf | undefined {
  // What a CommonJS module exports is the default export, and not always known by its names.
  const { rules, presets } = { ...(exported.default as OwnShelf | undefined), ...exported } as OwnShelf;
  if (rules === undefined && presets === undefined) return undefined;
  return { ...(rules !== undefined && { rules }), ...(presets !== undefined && { presets }) };
}

function nothingExported(names: readonly string[]): InputIssue {
  const meant = names.flatMap((name) => {
    const nearest = nearestName(name, ["rules", "presets"]);
    return nearest === undefined ? [] : [`Call ${named(name)} ${named(nearest)}.`];
  });
  const [advice] = meant;
  return { ...noRules(`that exports ${namedList(names) || "nothing"}`), ...(advice !== undefined && { advice }) };
}

function noRules(module: string): InputIssue {
  const message = `Unexpected module ${module}, expected \`rules\`, a list of rules, or \`presets\`, lists of rules by name`;
  return { code: "no-rules", message, path: [] };
}

function whyNotLoaded(thrown: unknown, file: string): InputIssue {
  const { name, message, code }: NodeJS.ErrnoException = thrown instanceof Error ? thrown : new Error(String(thrown));
  const place = placeOfError(thrown, file);
  const isPackageMissing = /MODULE_NOT_FOUND$/.test(code ?? "") && message.includes("'programme-of-work");
  const advice = isPackageMissing
    ? `Type in ${dirname(resolve(file))}: npm init --yes && npm link programme-of-work`
    : `Type, to see the place: node ${file}`;
  return {
    code: "unreadable-module",
    message: `Unexpected ${name} (${message.replace(/\s+/g, " ")}), expected a module of JavaScript that loads`,
    path: [],
    ...place,
    ...((isPackageMissing || place.at === undefined) && { advice }),
  };
}

function whyNoFile(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return "Unexpected name without a file, expected a module with rules";
  return found.isDirectory() ? "Unexpected folder, expected a module with rules" : undefined;
}
