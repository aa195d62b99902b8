/** What `pow export` writes a programme as. */
export const formats = ["ical", "html", "docx", "markdown", "csv", "text", "json"] as const;

/** One of {@link formats}. */
export type Format = (typeof formats)[number];

/** What `pow schema` prints: the JSON Schema of what. */
export const schemas = ["session", "programme", "report", "rules"] as const;

/** One of {@link schemas}. */
export type SchemaName = (typeof schemas)[number];
