import type { EntryKind } from "./words.ts";

/** What takes up a topic before there are recommendations on it. */
export const discussing: readonly EntryKind[] = [
  "review",
  "discussion",
  "interactive-dialogue",
  "exchange-of-experience",
];

/** What a session is held for, as against its opening, its procedure and its report: from `review` to `adoption-of-recommendations`. */
export const substance: readonly EntryKind[] = [...discussing, "draft-recommendations", "adoption-of-recommendations"];
