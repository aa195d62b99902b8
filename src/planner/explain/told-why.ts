import type { Named } from "./explanation.ts";

/** Why some reasons cannot hold together, where counting tells it. */
export type ToldWhy =
  | {
      /** A subject that has to stand somewhere can stand nowhere. */
      readonly kind: "no-slot";
      readonly subject: Named;
      /** The first slot that what comes before it leaves, and the last that what comes after it leaves; `null` when it leaves none. */
      readonly from?: Named | null;
      readonly until?: Named | null;
    }
  | {
      /** A subject has to stand in a slot, and cannot; `from` and `until` as above. */
      readonly kind: "shut";
      readonly subject: Named;
      readonly slot: Named;
      readonly from?: Named | null;
      readonly until?: Named | null;
    }
  | {
      /** More minutes, or parts, than the slots have room for. */
      readonly kind: "minutes" | "parts";
      readonly subjects: readonly Named[];
      readonly slots: readonly Named[];
      readonly needed: number;
      readonly available: number;
      /** What the subjects can have in other slots at most. */
      readonly elsewhere: number;
    }
  | {
      /** Something needs more minutes in all than it may have. */
      readonly kind: "range";
      readonly subject: Named;
      readonly needed: number;
      readonly available: number;
    }
  | {
      /** Subjects have to stand in more slots than they may, or can. */
      readonly kind: "slots";
      readonly subjects: readonly Named[];
      readonly needed: number;
      readonly available: number;
    }
  | {
      /** More minutes than so many slots have, even the longest ones. */
      readonly kind: "longest-slots";
      readonly subjects: readonly Named[];
      readonly slots: number;
      readonly needed: number;
      readonly available: number;
    }
  | {
      /** Nothing can stand in a slot between the first and the last of the subjects. */
      readonly kind: "gap";
      readonly subjects: readonly Named[];
      readonly slot: Named;
    };
