import type { Level } from "./level.ts";

/**
 * An activity, `activity:<id>`, or an appearance: one panellist in one activity, `appearance:<panellist>@<activity>`.
 *
 * `subjectsOf` makes them and knows what they stand for; nobody else takes them apart.
 */
export type Subject = string;

/** The eight kinds of placement constraint, with their parameters; slots are indices into `session.slots`. */
export type ConstraintSpec =
  | { readonly kind: "allowed-slots"; readonly subjects: readonly Subject[]; readonly slots: ReadonlySet<number> }
  | {
      readonly kind: "capacity";
      readonly subjects: readonly Subject[];
      /** Limit by slot; slots that are not in the map have none. */
      readonly limits: ReadonlyMap<number, number>;
      readonly unit: "minutes" | "parts";
      /** The excess counts in steps of so many, each one begun as a whole; 1 unless stated. */
      readonly step?: number;
    }
  | { readonly kind: "duration"; readonly subject: Subject; readonly least: number; readonly most?: number }
  | { readonly kind: "part-minutes"; readonly subject: Subject; readonly least: number }
  | {
      readonly kind: "count";
      readonly subjects: readonly Subject[];
      readonly slots: ReadonlySet<number>;
      readonly least?: number;
      readonly most?: number;
    }
  | { readonly kind: "during"; readonly subject: Subject; readonly other: Subject }
  | {
      readonly kind: "precedence";
      readonly before: readonly Subject[];
      readonly after: readonly Subject[];
      /** Whether `after` waits for the first part of `before` or for its last. */
      readonly from: "start" | "end";
      /** Slots from that part to the first one allowed: 0 lets both share a slot in the right order, 1 asks for a later slot. */
      readonly lag: number;
    }
  | { readonly kind: "spread"; readonly subjects: readonly Subject[] };

/** The parameters of one kind of constraint. */
export type SpecOf<K extends ConstraintSpec["kind"]> = Extract<ConstraintSpec, { readonly kind: K }>;

/** A rule about placement as a value: the checker, the search and the exact solver read the same one. */
export type Constraint = ConstraintSpec & {
  readonly rule: string;
  readonly code: string;
  readonly level: Level;
  /** A whole number from 1 to 1,000,000; the cost of a place is its amount times this. */
  readonly cost: number;
  /** What the message needs beside the place. */
  readonly data: object;
};

/** One part of one subject in one slot. */
export interface PlacedPart {
  readonly slot: number;
  /** The grain when the programme does not state them. */
  readonly minutes: number;
  readonly stated: boolean;
  /** Position in its meeting as printed; equal positions and absent ones are in no order. */
  readonly order?: number;
}

/** Where everything stands: the parts of each subject in order of slots. A subject without parts is absent. */
export interface Placement {
  readonly slots: readonly { readonly served: boolean; readonly capacity: number }[];
  readonly parts: ReadonlyMap<Subject, readonly PlacedPart[]>;
}

/** One place where a constraint does not hold; each evaluator tells which of its fields are there. */
export interface Violation {
  /** Positive integer, in the unit of the kind. */
  readonly amount: number;
  /** What stands wrongly, or is missing. */
  readonly subject?: Subject;
  /** Where; absent when something is missing. */
  readonly slot?: number;
  /** The other end of a conflict: the part that `precedence` waits for, the last part that `count` allows. */
  readonly other?: { readonly subject: Subject; readonly slot: number };
}

/** What the engine adds to a constraint's `data` for the sentence of one place, in words; empty where the violation has no such field. */
export interface PlaceWords {
  readonly amount: number;
  /** `"Discussion on migration"`, quoted; for an appearance `Mrs. Elizabeth Cubias in "Discussion on migration"`. */
  readonly subject: string;
  /** `Monday, 12 October 2009, afternoon (12th meeting)`. */
  readonly slot: string;
  readonly other: string;
  readonly otherSlot: string;
}
