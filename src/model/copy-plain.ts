import type { Path } from "../internal/errors.ts";
import { named } from "./describe-value.ts";
import { maxDepth, maxPlainValues } from "./limits.ts";
import type { Problem } from "./problem.ts";
import { wrongCharacter } from "./raw-text.ts";

/** A copy of a value in fresh plain objects and lists, and what could not be copied as it is. */
export interface PlainCopy {
  readonly data: unknown;
  readonly problems: readonly Problem[];
}

/** State of one copy. */
interface Copying {
  readonly problems: Problem[];
  values: number;
}

/**
 * Copies any value within bounds, so that nothing that its owner does later can reach a session made of it.
 *
 * Told as problems: controls in a text or a key, the key `__proto__`, depth and number of values beyond the bounds (which
 * are how a cycle ends), and what throws when it is read.
 */
export function copyPlain(value: unknown): PlainCopy {
  const copying: Copying = { problems: [], values: 0 };
  try {
    const data = copy(value, [], copying);
    if (copying.values > maxPlainValues) {
      const message = `Unexpected number of values, expected at most ${maxPlainValues}`;
      return { data: undefined, problems: [{ code: "too-many-values", message, path: [] }] };
    }
    return { data, problems: copying.problems };
  } catch (error) {
    const message = `Unexpected ${error instanceof Error ? error.name : "exception"} while reading the object, expected plain data`;
    return { data: undefined, problems: [{ code: "unreadable-value", message, path: [] }] };
  }
}

function copy(value: unknown, path: Path, copying: Copying): unknown {
  copying.values += 1;
  if (copying.values > maxPlainValues) return undefined;
  if (typeof value === "string") {
    checkCharacters(value, path, "value", copying);
    return value;
  }
  if (typeof value !== "object" || value === null) return value;
  if (path.length >= maxDepth) {
    const message = `Unexpected nesting, expected at most ${maxDepth} levels`;
    copying.problems.push({ code: "too-deep", message, path });
    return undefined;
  }
  return Array.isArray(value) ? copyItems(value, path, copying) : copyKeys(value, path, copying);
}

function copyItems(items: readonly unknown[], path: Path, copying: Copying): readonly unknown[] {
  const copies: unknown[] = [];
  for (let index = 0; index < items.length && copying.values <= maxPlainValues; index += 1) {
    copies.push(copy(items[index], [...path, index], copying));
  }
  return copies;
}

function copyKeys(object: object, path: Path, copying: Copying): object {
  const copies: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(object)) {
    if (key === "__proto__") {
      const message = `Unexpected key ${named(key)}, expected a key of the format`;
      copying.problems.push({ code: "unknown-key", message, path: [...path, key], on: "key" });
      continue;
    }
    checkCharacters(key, [...path, key], "key", copying);
    if (value !== undefined) copies[key] = copy(value, [...path, key], copying);
  }
  return copies;
}

function checkCharacters(text: string, path: Path, on: "key" | "value", copying: Copying): void {
  const wrong = wrongCharacter(text);
  if (wrong === undefined) return;
  const message = `Unexpected character ${wrong} in a ${on === "key" ? "key" : "text"}, expected text without control characters`;
  copying.problems.push({ code: "control-character", message, path, on });
}
