/** By what the changes between two revisions are put together. */
export const groupings = ["grade", "meeting", "item", "person"] as const;

/** One of the {@link groupings}. */
export type Grouping = (typeof groupings)[number];
