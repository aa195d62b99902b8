import type { Path } from "../internal/errors.ts";
import type { ClockRange } from "../time/clock.ts";
import type { PlainDate } from "../time/date.ts";
import type { Activity } from "./activity.ts";
import type { AgendaItem } from "./agenda.ts";
import type { DateRange } from "./date-range.ts";
import type { CarriedOver, Consultation, Notices, Procedure } from "./preparation.ts";
import type { Meeting, Programme } from "./programme.ts";
import type { SessionFile } from "./schema/session-file.ts";
import type { Slot } from "./slot.ts";
import type { SourceText } from "./source-text.ts";
import type { Language, PanellistCapacity, PartOfDay, Text } from "./words.ts";

/** The organ that meets. */
export interface Body {
  readonly id: string;
  readonly name: Text;
  readonly acronym?: string;
  readonly parent?: Text;
  readonly url?: string;
  readonly secretariat?: { readonly name: string; readonly email: string };
}

/** A person who speaks. */
export interface Panellist {
  readonly id: string;
  readonly name: string;
  readonly honorific?: string;
  readonly function?: Text;
  readonly organization?: Text;
  readonly capacity?: PanellistCapacity;
  readonly status?: "confirmed" | "to-be-confirmed" | "declined";
  /** Days or parts of days, `undefined` for "any day"; an empty list for "never". */
  readonly available?: readonly Availability[];
  readonly aliases: readonly string[];
  readonly note?: Text;
  readonly path: Path;
}

/** Days, or one part of one day, on which a person can speak or is engaged. */
export interface Availability extends DateRange {
  /** The whole of the days when absent. */
  readonly part?: PartOfDay;
}

/** A document of the session. */
export interface SessionDocument {
  readonly symbol: string;
  readonly title?: Text;
  readonly kind: "pre-session" | "in-session" | "conference-room-paper" | "information" | "report";
  readonly circulated: ReadonlyMap<Language, PlainDate>;
  readonly path: Path;
}

/** Another body's session that rules speak of. */
export interface RelatedSession {
  readonly body: string;
  readonly role?: string;
  readonly number?: number;
  readonly name?: Text;
  readonly dates: readonly DateRange[];
  readonly themes: readonly { readonly id: string; readonly aliases: readonly string[] }[];
  readonly panellists: readonly { readonly id: string; readonly dates: readonly Availability[] }[];
  readonly path: Path;
}

/** A theme of the session, as one of its agenda items states it. */
export interface Theme {
  readonly id: string;
  readonly title: Text;
  readonly durban: readonly string[];
  readonly aliases: readonly string[];
  /** Day on which it was chosen. */
  readonly chosen?: PlainDate;
  /** Full number of the agenda item: `4(a)`. */
  readonly item: string;
  readonly path: Path;
}

/** One rule as a session file sets it. */
export interface RuleSetting {
  readonly rule: string;
  readonly level?: "hard" | "medium" | "soft";
  readonly params: Readonly<Record<string, string | number | boolean | readonly string[]>>;
  readonly off: boolean;
  readonly reason?: string;
  readonly path: Path;
}

/** Findings that a session file accepts, with the reason and the last day on which it does. */
export interface Waiver {
  readonly rule: string;
  readonly code?: string;
  readonly subjects?: readonly string[];
  readonly reason: string;
  readonly until: PlainDate;
  readonly path: Path;
}

/** How a session file asks to be judged. */
export interface RuleChoice {
  readonly presets: readonly string[];
  readonly settings: readonly RuleSetting[];
  readonly waivers: readonly Waiver[];
}

/** Which layer of a session its meetings come from. */
export type Layer = "programme" | "as-held";

/**
 * A session: what its file says, with what follows from it. Immutable; every function of the library reads this value.
 *
 * Slots, meetings and activities are derived and ordered by time; `path` leads back to the value in the file.
 */
export interface Session {
  readonly layer: Layer;
  readonly language: Language;
  readonly body: Body;
  readonly number?: number;
  readonly title?: Text;
  /** The session's parts in order; one unless it resumes. Days included at both ends. */
  readonly dates: readonly DateRange[];
  /** IANA name. */
  readonly timeZone: string;
  readonly venue?: { readonly city: Text; readonly building?: Text; readonly room?: string; readonly country?: Text };
  /** Usual hours of service by part of the day. */
  readonly hours: ReadonlyMap<PartOfDay, ClockRange>;
  /** Minutes taken for a meeting printed without an end. */
  readonly nominalMinutes: number;
  readonly noService: readonly {
    readonly date: PlainDate;
    readonly part?: PartOfDay;
    readonly reason: Text;
    readonly path: Path;
  }[];
  readonly holidays: ReadonlyMap<PlainDate, Text>;
  readonly officers: readonly { readonly function: Text; readonly name: string; readonly of?: Text }[];
  readonly related: readonly RelatedSession[];
  readonly rules: RuleChoice;
  /** Items and sub-items in order; a sub-item follows its item. */
  readonly agenda: readonly AgendaItem[];
  readonly themes: readonly Theme[];
  readonly panellists: ReadonlyMap<string, Panellist>;
  /** `undefined` when the file has no such section: then rules about documents are not judged. */
  readonly documents?: readonly SessionDocument[];
  /** `undefined` when the file has no such section, as with the other preparations: then rules about it are not judged. */
  readonly procedure?: Procedure;
  readonly notices?: Notices;
  readonly consultations?: readonly Consultation[];
  readonly carriedOver?: readonly CarriedOver[];
  readonly programme?: Programme;
  /** Every slot of the session in order of time, served or not. */
  readonly slots: readonly Slot[];
  /** Meetings of the layer in order of time; empty without a programme. */
  readonly meetings: readonly Meeting[];
  /** Declared activities in the file's order, then those that only entries speak of, by first appearance. */
  readonly activities: readonly Activity[];
  /** True when the file has an `activities` section. */
  readonly activitiesDeclared: boolean;
  /** The file as plain data. */
  readonly data: SessionFile;
  /** The text that it was read from, for places in messages. */
  readonly source?: SourceText;
}
