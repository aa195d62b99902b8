/** Names of rules: small letters, digits and single hyphens. */
export const namePattern = /^(?=.{1,80}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Tells whether a value is an object with keys of its own: no list, no function. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Tells whether a value is a text that says something. */
export function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** Tells whether a value is a list of texts. */
export function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

/** Tells whether a value is a whole number from 0. */
export function isWhole(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0;
}

/** Tells whether a value is a whole number from 1. */
export function isPositive(value: unknown): value is number {
  return isWhole(value) && value > 0;
}

/** The most that one finding, or one unit of violation, may cost: sums of it stay exact, and so do proofs. */
const mostCost = 1_000_000;

/** What a cost has to be. */
export const costExpected = `a whole number from 1 to ${mostCost}`;

/** Tells whether a value is a cost. */
export function isCost(value: unknown): value is number {
  return isPositive(value) && value <= mostCost;
}

/** Tells of a value whether it is one of some words. */
export function isOneOf<T extends string>(words: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => words.includes(value as T);
}
