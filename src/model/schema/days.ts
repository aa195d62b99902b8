import * as z from "zod";
import { date, part } from "./leaves.ts";

export const dateRange = z.strictObject({
  from: date.describe("First day"),
  to: date.describe("Last day, included"),
});

/** A day, or one part of it. */
export const dayOrPart = z.strictObject({
  date: date.describe("The day"),
  part: part.optional().describe("Part of the day; the whole day unless stated"),
});
