/** The six official languages of the United Nations, by ISO 639-1 code. */
export const languages = ["ar", "en", "es", "fr", "ru", "zh"] as const;

/** The parts of a day in which a meeting may be serviced, in order of time. */
export const partsOfDay = ["morning", "lunchtime", "afternoon", "evening"] as const;

/** What is done in an entry, an activity or under an agenda item; substance runs from `review` to `adoption-of-recommendations`. */
export const entryKinds = [
  "opening",
  "election",
  "adoption-of-agenda",
  "organization-of-work",
  "adoption-of-programme",
  "general-statements",
  "review",
  "discussion",
  "interactive-dialogue",
  "exchange-of-experience",
  "draft-recommendations",
  "adoption-of-recommendations",
  "adoption-of-report",
  "other",
] as const;

/** In what capacity a panellist speaks. */
export const panellistCapacities = [
  "special-rapporteur",
  "special-procedures",
  "treaty-body",
  "staff",
  "expert",
  "other",
] as const;
