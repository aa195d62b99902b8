import type { weekdays } from "./schema/programme-part.ts";
import type { entryKinds, languages, panellistCapacities, partsOfDay } from "./word-lists.ts";

/** ISO 639-1 code of one of the six official languages. */
export type Language = (typeof languages)[number];

/** A part of the day in which meetings are serviced. */
export type PartOfDay = (typeof partsOfDay)[number];

/** What is done in an entry, an activity or under an agenda item. */
export type EntryKind = (typeof entryKinds)[number];

/** In what capacity a panellist speaks, for the rules. */
export type PanellistCapacity = (typeof panellistCapacities)[number];

/** Weekday as printed in English. */
export type Weekday = (typeof weekdays)[number];

/** A text in the language of the file, or by language. */
export type Text = string | { readonly [L in Language]?: string | undefined };
