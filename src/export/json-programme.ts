import type { AgendaItem } from "../model/agenda.ts";
import type { DateRange } from "../model/date-range.ts";
import type { Entry, Meeting, Programme } from "../model/programme.ts";
import type { Body, Layer, Panellist, SessionDocument } from "../model/session.ts";
import type { Language, PartOfDay } from "../model/words.ts";
import type { PlainDate } from "../time/date.ts";

/** Name and version of the shape that {@link toJson} gives. */
export const programmeFormat = "programme-of-work-programme/1";

/** A text, with its language where that is not the language of the whole. */
export interface JsonText {
  readonly text: string;
  readonly language?: Language;
}

/** Times of day as `10:00`, on the clock of the session's zone. */
export interface JsonHours {
  readonly from: string;
  /** Absent when no end is stated; `24:00` is midnight at the end of the day. */
  readonly to?: string;
  /** "Or later if required". */
  readonly openEnd: boolean;
}

/** A programme of work with all that follows from its file, for other tools. */
export interface JsonProgramme {
  readonly format: typeof programmeFormat;
  /** Language of every text that states no other. */
  readonly language: Language;
  readonly layer: Layer;
  readonly body: Pick<Body, "id" | "acronym" | "url"> & { readonly name: JsonText; readonly parent?: JsonText };
  readonly session: {
    readonly number?: number;
    readonly title?: JsonText;
    readonly dates: readonly DateRange[];
    /** IANA name. */
    readonly timeZone: string;
    readonly venue?: {
      readonly city: JsonText;
      readonly building?: JsonText;
      readonly room?: string;
      readonly country?: JsonText;
    };
    readonly officers: readonly { readonly function: JsonText; readonly name: string; readonly of?: JsonText }[];
  };
  readonly programme: Pick<Programme, "symbol" | "revision" | "status" | "covers"> & {
    readonly title: JsonText;
    readonly label?: JsonText;
    /** In UTC: `2009-10-13T16:00:00Z`. */
    readonly issued?: string;
    readonly adopted?: { readonly meeting?: number; readonly on?: PlainDate };
    readonly footnotes: readonly { readonly mark: string; readonly text: JsonText }[];
  };
  /** Items and sub-items in order; a sub-item follows its item. */
  readonly agenda: readonly (Pick<AgendaItem, "number" | "parent" | "kind" | "theme"> & { readonly title: JsonText })[];
  readonly panellists: readonly (Pick<Panellist, "id" | "name" | "honorific" | "status"> & {
    readonly function?: JsonText;
    readonly organization?: JsonText;
    readonly note?: JsonText;
  })[];
  readonly documents: readonly (Pick<SessionDocument, "symbol" | "kind"> & { readonly title?: JsonText })[];
  /** In order of time. */
  readonly meetings: readonly JsonMeeting[];
  /** Parts of days that the programme prints as without a meeting, in order of time. */
  readonly noMeeting: readonly JsonNoMeeting[];
}

/** A part of a day without a meeting. */
export interface JsonNoMeeting extends JsonHours {
  readonly on: PlainDate;
  readonly part: PartOfDay;
  readonly reason?: JsonText;
}

/** A meeting; its `id` stays the same through the revisions of the programme. */
export interface JsonMeeting
  extends JsonHours,
    Pick<
      Meeting,
      | "id"
      | "on"
      | "part"
      | "type"
      | "access"
      | "status"
      | "parallel"
      | "room"
      | "interpretation"
      | "url"
      | "webcast"
      | "footnotes"
    > {
  /** As stated, else as counted through the session. */
  readonly number?: number;
  readonly title?: JsonText;
  readonly organ?: JsonText;
  readonly jointWith?: JsonText;
  readonly note?: JsonText;
  readonly entries: readonly JsonEntry[];
}

/** An entry of a meeting. */
export interface JsonEntry
  extends Pick<
    Entry,
    | "id"
    | "items"
    | "printedItem"
    | "kind"
    | "continued"
    | "continues"
    | "activity"
    | "minutes"
    | "panellists"
    | "documents"
    | "footnotes"
  > {
  /** As printed, else what is done on which items. */
  readonly title: JsonText;
  /** True for the bare heading of an item with sub-items. */
  readonly heading: boolean;
  readonly hours?: JsonHours;
  readonly note?: JsonText;
}
