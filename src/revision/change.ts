import type { PartOfDay } from "../model/words.ts";
import type { PlainDate } from "../time/date.ts";

/**
 * How much a change asks of those whom it concerns, from the most to the least: to come on another day, or not at all; to come in
 * another part of the day or at other hours; to be ready in another order; to go to another room, or to attend in another way; or
 * only to read other words.
 */
export const grades = ["date", "half-day", "order", "room", "wording"] as const;

/** One of the {@link grades}. */
export type Grade = (typeof grades)[number];

/** A meeting as a place in time. */
export interface Place {
  /** Id of the meeting. */
  readonly meeting: string;
  readonly on: PlainDate;
  readonly part: PartOfDay;
  /** As a session file has them: `10:00-13:00`. */
  readonly hours: string;
  /** For people: `Monday, 12 October 2009, afternoon (12th meeting)`. */
  readonly name: string;
}

/** What every change tells: how much it asks, and whom and what it concerns, by ids. */
interface Concerning {
  readonly grade: Grade;
  readonly meetings: readonly string[];
  readonly items: readonly string[];
  readonly panellists: readonly string[];
}

/** A meeting comes, goes, is cancelled, or is held after all. */
export interface MeetingChange extends Concerning {
  readonly kind: "meeting-added" | "meeting-removed" | "meeting-cancelled" | "meeting-reinstated";
  readonly at: Place;
  /** Names of what comes, or goes, with it; what another meeting takes over is told by itself. */
  readonly entries: readonly string[];
}

/** A meeting stands at another time. */
export interface MeetingMove extends Concerning {
  readonly kind: "meeting-moved";
  readonly from: Place;
  readonly to: Place;
}

/** Meetings in a row have other numbers. */
export interface Renumbering extends Concerning {
  readonly kind: "meetings-renumbered";
  /** The first of them. */
  readonly at: Place;
  /** First and last number before. */
  readonly from: readonly [number, number];
  /** First and last number now. */
  readonly to: readonly [number, number];
}

/** Something is taken up in a meeting, or not any more. */
export interface EntryChange extends Concerning {
  readonly kind: "entry-added" | "entry-removed";
  readonly at: Place;
  /** Name of what is done. */
  readonly what: string;
}

/** Something is taken up in another meeting. */
export interface EntryMove extends Concerning {
  readonly kind: "entry-moved";
  readonly what: string;
  readonly from: Place;
  readonly to: Place;
}

/** What is done in a meeting, or who speaks on something, comes in another order. */
export interface Reordering extends Concerning {
  readonly kind: "entries-reordered" | "panellists-reordered";
  readonly at: Place;
  /** Name of what they speak on. */
  readonly what?: string;
  /** Names in their new order. */
  readonly order: readonly string[];
}

/** Someone speaks, does not speak any more, or speaks instead of somebody else. */
export interface PanellistChange extends Concerning {
  readonly kind: "panellist-added" | "panellist-removed" | "panellist-replaced";
  readonly at: Place;
  readonly what: string;
  /** Who speaks now, and who does not any more. */
  readonly added?: string;
  readonly removed?: string;
}

/** Someone speaks on the same thing in another meeting. */
export interface PanellistMove extends Concerning {
  readonly kind: "panellist-moved";
  readonly panellist: string;
  readonly what: string;
  readonly from: Place;
  readonly to: Place;
}

/** Someone has confirmed, has declined, or is to confirm. */
export interface Reply extends Concerning {
  readonly kind: "panellist-replied";
  readonly panellist: string;
  readonly from?: "confirmed" | "to-be-confirmed" | "declined";
  readonly to?: "confirmed" | "to-be-confirmed" | "declined";
}

/** A day, or a part of it, is without service, or has it again. */
export interface ServiceChange extends Concerning {
  readonly kind: "service-changed";
  readonly on: PlainDate;
  /** The whole day when absent. */
  readonly part?: PartOfDay;
  /** Why there was none; absent where there was service. */
  readonly from?: string;
  /** Why there is none; absent where there is service again. */
  readonly to?: string;
}

/** Something that is stated has another value. */
export interface ValueChange extends Concerning {
  readonly kind: "changed";
  /** Where in time, when it is told of a meeting or of something in one. */
  readonly at?: Place;
  /** Name of what it is told of, and what is told: `room`. */
  readonly of: string;
  readonly what: string;
  /** For people; absent where nothing was stated. */
  readonly from?: string;
  /** For people; absent where nothing is stated any more. */
  readonly to?: string;
}

/** One change between two revisions of a programme, as data; names are for people, in English. */
export type Change =
  | MeetingChange
  | MeetingMove
  | Renumbering
  | EntryChange
  | EntryMove
  | Reordering
  | PanellistChange
  | PanellistMove
  | Reply
  | ServiceChange
  | ValueChange;
