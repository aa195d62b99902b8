import type { Catalogue } from "./catalogue.ts";

/** Words as a title begins: the first letter large, where letters have two sizes. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * How a language lists words.
 *
 * @example
 * listWith(", ", " and ")(["a", "b", "c"]); // "a, b and c"
 */
export function listWith(comma: string, beforeLast: string): Catalogue["list"] {
  return (words) =>
    words.length < 2 ? words.join("") : `${words.slice(0, -1).join(comma)}${beforeLast}${words.at(-1) ?? ""}`;
}

/**
 * How a language writes the number of a sub-item, which has its letter in brackets.
 *
 * @param write the number of the item, empty where the letter stands alone, and the letter
 * @example
 * numberWith((item, letter) => `${item} ${letter})`)("4(a)"); // "4 a)"
 */
export function numberWith(write: (item: string, letter: string) => string): Catalogue["itemNumber"] {
  return (number) => {
    const [, item, letter] = /^(.*)\(([^()]+)\)$/u.exec(number) ?? [];
    return item === undefined || letter === undefined ? number : write(item, letter).trim();
  };
}

/** What a language calls the meetings that are not open formal ones. */
export interface MeetingWords {
  readonly closed: string;
  readonly informal: string;
  readonly closedInformal: string;
  readonly sideEvent: string;
  readonly closedSideEvent: string;
  readonly registration: string;
}

/** How a language names the kinds of meetings; see {@link Catalogue.meetingType}. */
export function meetingTypesWith(words: MeetingWords): Catalogue["meetingType"] {
  return (type, access) => {
    const closed = access === "closed";
    if (type === "informal") return closed ? words.closedInformal : words.informal;
    if (type === "side-event") return closed ? words.closedSideEvent : words.sideEvent;
    if (type === "registration") return words.registration;
    return closed ? words.closed : undefined;
  };
}
