import * as z from "zod";
import { email, id, text, url, words } from "./leaves.ts";

export const body = z
  .strictObject({
    id: id
      .describe("Short name of the body; calendars know its meetings by it, so keep it")
      .meta({ examples: ["igwg"] }),
    name: text.describe("Name of the body as printed"),
    acronym: words
      .optional()
      .describe("Short form for calendars and messages")
      .meta({ examples: ["IGWG"] }),
    parent: text.optional().describe("The organ that it reports to, printed above its name"),
    url: url.optional().describe("Page of the body; goes into the calendar"),
    secretariat: z
      .strictObject({
        name: words.describe("Name of the office"),
        email: email.describe("Address of the office, not of a person: calendars are public"),
      })
      .optional()
      .describe("Who publishes; a calendar names it as the organizer"),
  })
  .describe("The organ that meets")
  .meta({ id: "Body", title: "Body" });

export const source = z
  .strictObject({
    title: text.optional().describe("Title of the document"),
    symbol: words
      .optional()
      .describe("Symbol of the document")
      .meta({ examples: ["A/HRC/13/60"] }),
    url: z.string().max(2000).optional().describe("Where the document can be read"),
    completeness: text.optional().describe("Which part of the original this file holds"),
    notes: z.array(text).optional().describe("What the original printed wrongly or left open"),
  })
  .describe("The document that this file transcribes")
  .meta({ id: "Source", title: "Source" });
