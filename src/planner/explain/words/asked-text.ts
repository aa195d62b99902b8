import { quantity } from "../../../internal/quantity.ts";
import { en } from "../../../language/en.ts";
import type { Asked, Named } from "../explanation.ts";

/** Names that are told of a longer list; after them comes how many more there are. */
const mostNames = 4;

/** What a constraint asks, as a clause: `"Report" at least 1 slot after "Discussion"`. */
export function askedText(asked: Asked): string {
  switch (asked.kind) {
    case "allowed-slots":
      return `${namesText(asked.subjects)} ${whenText(asked)}`;
    case "capacity":
      return `${namesText(asked.subjects)}: ${limitText(asked)}`;
    case "duration":
      return `${asked.subject.name}: ${rangeText(asked, "minute")}`;
    case "part-minutes":
      return `${asked.subject.name}: at least ${quantity(asked.least, "minute")} in a meeting`;
    case "count":
      return `${namesText(asked.subjects)} in ${rangeText(asked, "meeting")}${asked.slots === undefined ? "" : ` of ${slotsText(asked.slots)}`}`;
    case "during":
      return `${asked.subject.name} in a meeting with ${asked.other.name}`;
    case "precedence": {
      const lag = asked.lag === 0 ? "" : `at least ${quantity(asked.lag, "slot")} `;
      const bound = asked.from === "start" ? "the start of " : "";
      return `${namesText(asked.after)} ${lag}after ${bound}${namesText(asked.before)}`;
    }
    case "spread":
      return `${namesText(asked.subjects)} without an idle slot in between`;
  }
}

function whenText({ allowed, shut }: Extract<Asked, { readonly kind: "allowed-slots" }>): string {
  if (allowed.length === 0) return "never";
  return allowed.length <= shut.length ? `only on ${slotsText(allowed)}` : `not on ${slotsText(shut)}`;
}

function limitText({ limits, unit }: Extract<Asked, { readonly kind: "capacity" }>): string {
  const numbers = limits.map(({ limit }) => limit);
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const noun = unit === "minutes" ? "minute" : "part";
  const limit = least === most ? quantity(most, noun) : `${least} to ${quantity(most, noun)}, by its hours,`;
  return `at most ${limit} in a meeting`;
}

function rangeText({ least, most }: { readonly least: number; readonly most?: number }, noun: string): string {
  if (least === most) return `exactly ${quantity(least, noun)}`;
  const parts = [
    ...(least > 0 || most === undefined ? [`at least ${quantity(least, noun)}`] : []),
    ...(most === undefined ? [] : [`at most ${quantity(most, noun)}`]),
  ];
  return parts.join(" and ");
}

/** Names of some things, the first of many: `"A", "B" and 10 more`. */
export function namesText(named: readonly Named[]): string {
  const names = named.map(({ name }) => name);
  if (names.length <= mostNames) return en.list(names);
  return en.list([...names.slice(0, mostNames - 1), `${names.length - mostNames + 1} more`]);
}

/** Slots in words; of many the first and the last. */
export function slotsText(slots: readonly Named[]): string {
  const [first, last] = [slots[0], slots.at(-1)];
  if (slots.length <= 2 || first === undefined || last === undefined) return en.list(slots.map(({ name }) => name));
  return `${slots.length} slots from ${first.name} to ${last.name}`;
}
