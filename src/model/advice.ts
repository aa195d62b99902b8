import type * as z from "zod";
import type { Path } from "../internal/errors.ts";
import { nearestName } from "../internal/nearest-name.ts";
import { parseClockRange } from "../time/clock.ts";
import { zoneNames } from "../time/zone-names.ts";
import { named, quoted } from "./describe-value.ts";
import type { Problem } from "./problem.ts";
import { sessionFile } from "./schema/session-file.ts";
import { expectation, knownKeys, schemaAt } from "./schema-at.ts";

/** A way out where a key of `rules` is a slip, or where YAML reads a number or a truth value and text is meant. */
export function typeAdvice(value: unknown, path: Path, schema: z.core.$ZodType | undefined): Problem["advice"] {
  if (typeof value === "number" || typeof value === "boolean") {
    return expectation(schema).startsWith("text")
      ? () => `Put it in quotation marks: ${quoted(String(value))}`
      : undefined;
  }
  const key = path.at(-1);
  const known = knownKeys(schemaAt(sessionFile, path.slice(0, -1)));
  if (typeof key !== "string" || known.includes(key)) return undefined;
  return () => didYouMean(nearestName(key, known));
}

/** The choice that a text was probably meant to be. */
export function choiceAdvice(value: unknown, choices: readonly unknown[]): Problem["advice"] {
  return typeof value === "string" ? () => didYouMean(nearestName(value, choices.map(String))) : undefined;
}

/** The zone, or the hours, that a text was probably meant to be. */
export function valueAdvice(value: unknown, code: unknown): Problem["advice"] {
  if (typeof value !== "string") return undefined;
  if (code === "no-such-zone") return () => didYouMean(nearestName(value, zoneNames));
  if (code === "wrong-hours") return () => didYouMean(hoursMeant(value));
  return undefined;
}

/** Hours as the United Nations prints them, `10.00 to 13.00`, in the form of the file. */
function hoursMeant(text: string): string | undefined {
  if (text.length > 20) return undefined;
  const meant = text
    .replace(/\./g, ":")
    .replace(/\s*(?:-|–|—|to)\s*/, "-")
    .replace(/(?<!\d)(\d):/g, "0$1:");
  return parseClockRange(meant) === undefined ? undefined : meant;
}

/** The advice that names what was probably meant. */
export function didYouMean(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `Did you mean ${named(name)}?`;
}
