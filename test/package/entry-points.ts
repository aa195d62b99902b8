/** The entry points of the package, as users write them. */
export const entryPoints = [
  "",
  "/model",
  "/check",
  "/rules",
  "/export",
  "/export/docx",
  "/ical",
  "/planner",
  "/revision",
].map((path) => `programme-of-work${path}`);
