import * as z from "zod";
import { dateRange, dayOrPart } from "./days.ts";
import { id, text } from "./leaves.ts";

export const related = z
  .strictObject({
    body: id.describe("Short name of the other body").meta({ examples: ["wgepad"] }),
    role: id
      .optional()
      .describe("What rules look it up by")
      .meta({ examples: ["wgepad", "durban-mechanism"] }),
    number: z.int().min(1).max(9999).optional().describe("Number of that session"),
    name: text.optional().describe("Name of the other body as printed"),
    dates: z
      .union([dateRange, z.array(dateRange).min(1)])
      .describe("First and last day of that session; a list of them when it meets in parts"),
    themes: z
      .array(
        z.union([
          id,
          z.strictObject({
            id: id.describe("Id of the theme"),
            aliases: z.array(id).optional().describe("Ids under which other files know it"),
          }),
        ]),
      )
      .optional()
      .describe("Themes of that session; a theme of both has the same id"),
    panellists: z
      .array(
        z.strictObject({
          id: id.describe("A panellist of this file"),
          dates: z.array(dayOrPart).min(1).describe("When the person is engaged there"),
        }),
      )
      .optional()
      .describe("Panellists of this file who are engaged there, and when"),
    source: text.optional().describe("Where this is known from"),
  })
  .describe("A session of another body that rules speak of")
  .meta({ id: "RelatedSession", title: "Related session" });
