import type { Path } from "../internal/errors.ts";

/** Tells whether plain data is a map. */
export function isMap(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

/** The member of a list or map at an index or under a key; undefined when there is none, or the data is no such thing. */
export function memberAt(data: unknown, step: string | number): unknown {
  if (typeof step === "number") return Array.isArray(data) ? data[step] : undefined;
  return isMap(data) && Object.hasOwn(data, step) ? data[step] : undefined;
}

/**
 * The path to the first place where two plain values are not equal; undefined when they are equal throughout.
 *
 * The order of keys does not count, and a key with no value is none.
 */
export function firstDifference(a: unknown, b: unknown): Path | undefined {
  if (Object.is(a, b)) return undefined;
  const areLists = Array.isArray(a) && Array.isArray(b);
  if (!areLists && !(isMap(a) && isMap(b))) return [];
  const steps = areLists ? Array.from({ length: Math.max(a.length, b.length) }, (_, index) => index) : keysOf(a, b);
  for (const step of steps) {
    const inner = firstDifference(memberAt(a, step), memberAt(b, step));
    if (inner !== undefined) return [step, ...inner];
  }
  return undefined;
}

/** The keys of two maps, each once. */
export function keysOf(a: object, b: object): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])];
}
