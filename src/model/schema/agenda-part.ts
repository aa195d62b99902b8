import * as z from "zod";
import { date, entryKind, footnotes, id, itemNumber, text, words } from "./leaves.ts";

export const theme = z.strictObject({
  id: id.describe("Short name of the theme; related sessions refer to it").meta({ examples: ["migration"] }),
  title: text.optional().describe("Name of the theme; the title of the item unless stated"),
  durban: z
    .array(words)
    .optional()
    .describe("Paragraphs of the Durban Declaration and Programme of Action that it comes from")
    .meta({ examples: [["DPA 24"]] }),
  aliases: z.array(id).optional().describe("Ids under which other sessions know the theme"),
  chosen: date.optional().describe("Day on which it was chosen as a theme of the session"),
});

const itemFields = {
  title: text.describe("Title of the item"),
  kind: entryKind.optional().describe("What is done on the item unless an entry says otherwise"),
  theme: theme.optional().describe("Marks the item as a theme of the session"),
  role: id
    .optional()
    .describe("What rules look the item up by")
    .meta({ examples: ["coordination"] }),
  footnotes: footnotes.optional(),
};

export const agendaItem = z
  .strictObject({
    number: itemNumber.describe("Number as printed: 4, IV"),
    ...itemFields,
    subItems: z
      .array(
        z
          .strictObject({
            letter: z
              .string()
              .regex(/^[\p{L}\p{N}]{1,6}$/u, { error: "expected a letter such as a" })
              .optional()
              .describe("Letter as printed; letter a of item 4 is 4(a) in the rest of the file"),
            number: itemNumber.optional().describe("For a sub-item with a number of its own instead of a letter: 6.1"),
            ...itemFields,
            listedIn: z
              .enum(["agenda", "programme"])
              .optional()
              .describe("Where it is listed: programme for a sub-item that the agenda does not have"),
          })
          .meta({ title: "Sub-item" }),
      )
      .optional()
      .describe("Sub-items in their order"),
  })
  .describe("An item of the agenda")
  .meta({ id: "AgendaItem", title: "Agenda item" });
