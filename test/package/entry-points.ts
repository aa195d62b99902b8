/** The entry points of the package, as users write them. */
export const entryPoints = ["", "/model", "/check", "/rules", "/export", "/ical", "/planner"].map(
  (path) => `programme-of-work${path}`,
);
