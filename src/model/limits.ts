/**
 * The longest text that is read as a session file, in UTF-16 code units (1 MiB).
 *
 * The file of a four-week session in six languages has about a fifth of it; a text of this length is refused or read within
 * seconds whatever it holds.
 */
export const maxTextLength = 1_048_576;

/** How deep lists and maps may stand in each other; a session file needs ten levels. */
export const maxDepth = 64;

/** The most values, keys not counted, that the text of a file may hold once its aliases are written out. */
export const maxValues = 100_000;

/** The most values of a session given as plain data, which costs less to look through: some 50,000 meetings. */
export const maxPlainValues = 500_000;

/** The most problems that are listed; the last line then tells how many more there are. */
export const maxIssues = 100;

/** The most days of a session, all of its parts together. */
export const maxSessionDays = 366;
