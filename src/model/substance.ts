import type { EntryKind } from "./words.ts";

/** What a session is held for, as against its opening, its procedure and its report: from `review` to `adoption-of-recommendations`. */
export const substance: readonly EntryKind[] = [
  "review",
  "discussion",
  "interactive-dialogue",
  "exchange-of-experience",
  "draft-recommendations",
  "adoption-of-recommendations",
];
