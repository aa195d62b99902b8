import type { Path } from "../internal/errors.ts";
import { sessionFile } from "./schema/session-file.ts";
import { knownKeys, schemaAt } from "./schema-at.ts";

/**
 * Where a new key is to stand among those of a map: behind all that come before it in the order of the format; at the end when the
 * format has no such key.
 *
 * @param path the path to the map
 */
export function placeOfKey(key: string, keys: readonly (string | undefined)[], path: Path): number {
  const order = knownKeys(schemaAt(sessionFile, path));
  if (!order.includes(key)) return keys.length;
  const earlier = order.slice(0, order.indexOf(key));
  return keys.findLastIndex((other) => other !== undefined && earlier.includes(other)) + 1;
}
