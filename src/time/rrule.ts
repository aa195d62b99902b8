import * as namespace from "rrule";

// rrule's entry for Node is CommonJS, of which Node's ESM sees only the default export; its entry for bundlers has only
// named exports. A named import type-checks and then fails in Node: https://github.com/jkbrzt/rrule/issues/548
const library: typeof namespace = (namespace as unknown as { default?: typeof namespace }).default ?? namespace;

/** The recurrence rules of RFC 5545 as the `rrule` package implements them, whichever of its builds was loaded. */
export const RRule = library.RRule;
