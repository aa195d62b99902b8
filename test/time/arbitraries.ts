import fc from "fast-check";

const msPerDay = 86_400_000;

/** Dates that exist, written by ECMAScript's own calendar and not by the one under test. */
export const dates = (from = "1800-01-01", to = "2299-12-31") =>
  fc
    .integer({ min: Date.parse(from) / msPerDay, max: Date.parse(to) / msPerDay })
    .map((day) => new Date(day * msPerDay).toISOString().slice(0, 10));

/** Zones with whole and odd offsets, on both sides of the date line, with and without clock changes, and one that goes back in spring. */
export const zones = fc.constantFrom(
  "UTC",
  "Europe/Zurich",
  "Europe/Dublin",
  "America/New_York",
  "America/St_Johns",
  "Africa/Casablanca",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Chatham",
  "Pacific/Apia",
);
