import type { Catalogue } from "./catalogue.ts";

/** Members of a catalogue that say nothing by themselves: what it is of, and the marks between words. */
type Mute = "language" | "direction" | "comma" | "semicolon" | "space";

type PathsOf<K extends keyof Catalogue> = Catalogue[K] extends
  | readonly string[]
  | string
  | ((...given: never) => unknown)
  ? K
  : `${K}.${keyof Catalogue[K] & string}`;

/** A wording in a catalogue, by its path: `noMeeting`, `kinds.opening`. */
export type WordingPath = { [K in Exclude<keyof Catalogue, Mute>]: PathsOf<K> }[Exclude<keyof Catalogue, Mute>];

/**
 * Where the wordings of one language come from.
 *
 * Verified is what was seen in a document of the United Nations system in that language: the word or phrase itself; of what has
 * forms, such as dates and ordinals, the form; of a list, such as the months, some of it. Every wording stands in one of the two.
 */
export interface WordingSources {
  /** By the document in which they were seen. */
  readonly verified: { readonly [document: string]: readonly WordingPath[] };
  readonly unverified: readonly WordingPath[];
}
