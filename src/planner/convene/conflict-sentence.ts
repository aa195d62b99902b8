import { describeDate } from "../../check/describe.ts";
import { formatCitation } from "../../check/format-citation.ts";
import { quantity } from "../../internal/quantity.ts";
import { en } from "../../language/en.ts";
import { type PlainDate, yearOf } from "../../time/date.ts";
import type { ConflictingRule } from "./conflict.ts";

type Asking = Pick<ConflictingRule, "rule" | "source" | "allows">;

/** Periods that a sentence names one by one; of more it tells how many days they have. */
const mostPeriods = 3;

/**
 * Says why no day of a year is right by all of some rules: what each asks for, and how far apart that is.
 *
 * @param days all that were tried, in order
 */
export function conflictSentence(
  rules: readonly Asking[],
  daysApart: number | undefined,
  days: readonly { readonly first: PlainDate }[],
): string {
  const [only, ...others] = rules;
  const year = yearOf(days[0]?.first ?? "");
  if (only !== undefined && others.length === 0) return `No first day in ${year} satisfies ${nameOf(only)}`;
  const asked = rules.map((rule) => `${nameOf(rule)} asks for a start ${daysInWords(rule.allows, days)}`);
  const distance = daysApart === undefined ? "" : `, and the nearest are ${quantity(daysApart, "day")} apart`;
  return `${asked.join("; ")}; no day is ${rules.length === 2 ? "both" : "all of these"}${distance}`;
}

/** A rule by the paragraph behind it: `A/HRC/13/60, para. 106 (last-two-weeks-of-october)`. */
function nameOf({ rule, source }: Asking): string {
  return `${source.document === "practice" ? "established practice" : formatCitation(source)} (${rule})`;
}

function daysInWords(allowed: readonly PlainDate[], days: readonly { readonly first: PlainDate }[]): string {
  const periods = periodsOf(new Set(allowed), days);
  if (periods.length > mostPeriods) return `on one of ${quantity(allowed.length, "day")}`;
  const words = periods.map(([from, to]) =>
    from === to ? `on ${describeDate(from)}` : `from ${describeDate(from)} to ${describeDate(to)}`,
  );
  return en.list(words).replace(/ and (?=on|from)/, " or ");
}

/** Days without another tried day between them, as first and last. */
function periodsOf(
  allowed: ReadonlySet<PlainDate>,
  days: readonly { readonly first: PlainDate }[],
): readonly (readonly [PlainDate, PlainDate])[] {
  const periods: [PlainDate, PlainDate][] = [];
  let open: [PlainDate, PlainDate] | undefined;
  for (const { first } of days) {
    if (!allowed.has(first)) {
      open = undefined;
    } else if (open === undefined) {
      open = [first, first];
      periods.push(open);
    } else {
      open[1] = first;
    }
  }
  return periods;
}
