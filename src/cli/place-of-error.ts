import { readFileSync, realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { InputIssue } from "../internal/errors.ts";

/**
 * Where in a module, or in a file beside or below it, an error was thrown, as far as the error's stack tells.
 *
 * @param file name of the module as given
 */
export function placeOfError(error: unknown, file: string): Pick<InputIssue, "at" | "sourceLine"> {
  if (!(error instanceof Error)) return {};
  const folder = `${dirname(realpathSync(file))}${sep}`;
  for (const [, url, line = "", column = "1"] of (error.stack ?? "").matchAll(
    /(?:^|[ (])(file:\/\/\S+?|\/.+?|[A-Z]:\\.+?):(\d+)(?::(\d+))?\)?$/gm,
  )) {
    const path = url?.startsWith("file:") ? fileURLToPath(url) : (url ?? "");
    if (!path.startsWith(folder) || path.includes(`${sep}node_modules${sep}`)) continue;
    const name = join(dirname(file), relative(folder, path));
    return {
      at: { file: name, line: Number(line), column: Number(column) },
      ...sourceLine(path, Number(line)),
    };
  }
  return {};
}

function sourceLine(path: string, line: number): Pick<InputIssue, "sourceLine"> {
  const text = readFileSync(path, "utf8").split(/\r?\n/)[line - 1];
  return text === undefined ? {} : { sourceLine: text };
}
