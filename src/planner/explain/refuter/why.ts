import type { Subject } from "../../../check/constraint.ts";

/** Why some constraints cannot hold together, as far as counting and bounds tell; slots are indices. */
export type Why =
  | {
      /** A subject that has to stand somewhere can stand nowhere. */
      readonly kind: "no-slot";
      readonly subject: Subject;
      /** The first slot that what comes before it leaves; one beyond the last slot when it leaves none. */
      readonly from?: number;
      /** The last slot that what comes after it leaves; -1 when it leaves none. */
      readonly until?: number;
    }
  | {
      /** A subject has to stand in a slot, and cannot; `from` and `until` as above. */
      readonly kind: "shut";
      readonly subject: Subject;
      readonly slot: number;
      readonly from?: number;
      readonly until?: number;
    }
  | {
      /** More minutes of work than the slots have. */
      readonly kind: "minutes";
      readonly subjects: readonly Subject[];
      readonly slots: readonly number[];
      readonly needed: number;
      /** Minutes of the slots, without what others take there for certain. */
      readonly available: number;
      /** Minutes that the subjects can have in other slots at most. */
      readonly elsewhere: number;
    }
  | {
      /** More parts than the slots have room for. */
      readonly kind: "parts";
      readonly subjects: readonly Subject[];
      readonly slots: readonly number[];
      readonly needed: number;
      readonly available: number;
      readonly elsewhere: number;
    }
  | {
      /** Something needs more minutes in all than it may have. */
      readonly kind: "range";
      readonly subject: Subject;
      readonly needed: number;
      readonly available: number;
    }
  | {
      /** Subjects have to stand in more slots than they may, or can. */
      readonly kind: "slots";
      readonly subjects: readonly Subject[];
      readonly needed: number;
      readonly available: number;
    }
  | {
      /** More minutes of work than so many slots have, even the longest ones. */
      readonly kind: "longest-slots";
      readonly subjects: readonly Subject[];
      readonly slots: number;
      readonly needed: number;
      readonly available: number;
    }
  | {
      /** Nothing can stand in a slot between the first and the last of the subjects. */
      readonly kind: "gap";
      readonly subjects: readonly Subject[];
      readonly slot: number;
    };
