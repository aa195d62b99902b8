import { levels } from "../../check/level.ts";
import { quantity } from "../../internal/quantity.ts";
import type { Alternative, ExplainedPlace, PlacementExplanation } from "./placement-explanation.ts";
import { askedText } from "./words/asked-text.ts";

/**
 * Writes for people where something stands and what each other slot would mean, one line a statement. Nobody should parse it.
 *
 * @example
 * placementToText(explainPlacement(problem, solution, "activity:migration", { session, rules }));
 */
export function placementToText({ subject, places }: PlacementExplanation): string {
  const lines =
    places.length === 0
      ? [`${subject.name} stands nowhere.`]
      : places.flatMap((place, index) => [...(index === 0 ? [] : [""]), ...placeLines(subject.name, place)]);
  return `${lines.join("\n")}\n`;
}

function placeLines(name: string, { slot, minutes, isHeld, alternatives, free }: ExplainedPlace): readonly string[] {
  const standing = `${name} stands on ${slot.name}, with ${quantity(minutes, "minute")}`;
  if (isHeld) return [`${standing}, and stays there: that is held.`];
  return [
    `${standing}. Of ${quantity(alternatives.length, "other slot")}, ${free} can have it without breaking anything.`,
    ...alternatives.flatMap((alternative) => [
      `  ${alternative.slot.name}: ${priceText(alternative)}`,
      ...alternative.breaks.map(({ rule, asked }) => `    ${rule}: ${askedText(asked)}`),
    ]),
  ];
}

function priceText({ isLongEnough, change, breaks }: Alternative): string {
  const changes = levels.flatMap((level) => {
    const growth = change[level];
    return growth === 0 ? [] : [`${level} ${growth > 0 ? "+" : ""}${growth}`];
  });
  const price = changes.length > 0 ? changes.join(", ") : breaks.length === 0 ? "free" : "at the same cost";
  if (isLongEnough) return price;
  return changes.length === 0 ? "too short for it" : `too short for it; ${price}`;
}
