import type { Problem } from "../problem.ts";

/** Tells whether something was announced, and each change of it costs. */
export function isRevision({ constraints }: Problem): boolean {
  return constraints.some(({ level }) => level === "change");
}
