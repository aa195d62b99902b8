import type { Path } from "../../internal/errors.ts";
import type { PartialFile } from "./partial-file.ts";

/**
 * The rest of a session file once the values at `paths` have been told to be wrong.
 *
 * Each of them becomes `undefined` under its key, so that it is neither judged again nor taken for missing. The data is
 * changed in place: it is the private copy that was made for checking.
 *
 * @param data a map whose structure is that of a session file but for the values at `paths`
 */
export function withoutWrongValues(data: object, paths: Iterable<Path>): PartialFile {
  for (const path of paths) {
    let holder: unknown = data;
    for (const step of path.slice(0, -1)) holder = isHolder(holder) ? holder[step] : undefined;
    const last = path.at(-1);
    if (isHolder(holder) && last !== undefined) holder[last] = undefined;
  }
  return data as PartialFile;
}

function isHolder(value: unknown): value is Record<string | number, unknown> {
  return typeof value === "object" && value !== null;
}
