import { quantity } from "../../../internal/quantity.ts";
import { en } from "../../../language/en.ts";
import type { Named } from "../explanation.ts";
import type { ToldWhy } from "../told-why.ts";
import { namesText, slotsText } from "./asked-text.ts";

/** Why some reasons cannot hold together, in a sentence: `"A" and "B" need 240 minutes; Monday, … has 180 for them.` */
export function whyText(why: ToldWhy): string {
  switch (why.kind) {
    case "no-slot":
      return `No slot is left for ${why.subject.name}${orderText(why)}.`;
    case "shut":
      return `${why.subject.name} has to stand on ${why.slot.name}, and cannot${orderText(why)}.`;
    case "minutes":
    case "parts": {
      const { kind, subjects, slots, needed, available, elsewhere } = why;
      const others = elsewhere === 0 ? "" : `, of which at most ${elsewhere} can be elsewhere`;
      const need = `${needText(subjects)} ${quantity(needed, kind === "minutes" ? "minute" : "part")}${others}`;
      const supply = `${slots.length === 1 ? "has" : "have"} ${available}`;
      return `${need}; ${slotsText(slots)} ${supply} for ${subjects.length === 1 ? "it" : "them"}.`;
    }
    case "range":
      return `${needText([why.subject])} ${quantity(why.needed, "minute")}, and may have ${why.available}.`;
    case "slots":
      return `${needText(why.subjects)} ${quantity(why.needed, "slot")}, and can have ${why.available}.`;
    case "longest-slots": {
      const longest = why.slots === 1 ? "the longest slot has" : `the longest ${why.slots} slots have`;
      return `${needText(why.subjects)} ${quantity(why.needed, "minute")}; even ${longest} ${why.available}.`;
    }
    case "gap":
      return `Nothing of ${namesText(why.subjects)} can stand on ${why.slot.name}, between the first and the last.`;
  }
}

function needText(subjects: readonly Named[]): string {
  return `${namesText(subjects)} ${subjects.length === 1 ? "needs" : "need"}`;
}

/** What the order leaves to a subject. */
function orderText({ from, until }: { readonly from?: Named | null; readonly until?: Named | null }): string {
  const bound = (side: string, slot: Named | null, end: string): string =>
    `what comes ${side} it ${slot === null ? "takes all of the session" : `leaves ${slot.name} at the ${end}`}`;
  const bounds = [
    ...(from === undefined ? [] : [bound("before", from, "earliest")]),
    ...(until === undefined ? [] : [bound("after", until, "latest")]),
  ];
  return bounds.length === 0 ? "" : `: ${en.list(bounds)}`;
}
