import type { Text } from "../model/words.ts";
import { type ClockRange, formatClock } from "../time/clock.ts";
import type { JsonHours, JsonText } from "./json-programme.ts";
import type { Run } from "./table-value.ts";
import type { Wording } from "./wording.ts";

/** The texts that are there, each in the wanted language or tagged with its own. */
export function texts<K extends string>(
  of: { readonly [T in K]: Text | undefined },
  { text }: Wording,
): { readonly [T in K]?: JsonText } {
  const told = Object.entries<Text | undefined>(of).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, text(value)]],
  );
  return Object.fromEntries(told) as { readonly [T in K]?: JsonText };
}

/** Runs as one text; its language is that of the first that states one. */
export function textOfRuns(runs: readonly Run[]): JsonText {
  const text = runs.map((run) => run.text).join("");
  const language = runs.find((run) => run.language !== undefined)?.language;
  return language === undefined ? { text } : { text, language };
}

/** Hours as data. */
export function jsonHours({ from, to, open }: ClockRange): JsonHours {
  return { from: formatClock(from), ...(to === undefined ? {} : { to: formatClock(to) }), openEnd: open };
}
