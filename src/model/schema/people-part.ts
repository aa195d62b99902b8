import * as z from "zod";
import { panellistCapacities } from "../word-lists.ts";
import { dateRange, dayOrPart } from "./days.ts";
import { date, language, text, words } from "./leaves.ts";

export const panellist = z
  .strictObject({
    name: words.describe("Name as printed"),
    honorific: words
      .optional()
      .describe("Form of address, printed before the name")
      .meta({ examples: ["Ms."] }),
    function: text.optional().describe("What the person is"),
    organization: text.optional().describe("Whom the person speaks for"),
    capacity: z
      .enum(panellistCapacities)
      .optional()
      .describe(
        "In what capacity the person speaks, for the rules: special-rapporteur is the one whom the body's decisions name, special-procedures any other mandate holder, treaty-body a member of a treaty body, staff of a secretariat",
      ),
    status: z
      .enum(["confirmed", "to-be-confirmed", "declined"])
      .optional()
      .describe("Whether the person comes; to-be-confirmed and declined are printed"),
    available: z
      .array(z.union([dayOrPart, dateRange]))
      .optional()
      .describe("Days, or parts of a day, on which the person can speak; any day unless stated"),
    aliases: z.array(words).optional().describe("Other forms of the name in documents of the session"),
    note: text.optional().describe("Printed after the name"),
  })
  .describe("A person who speaks")
  .meta({ id: "Panellist", title: "Panellist" });

export const document = z
  .strictObject({
    symbol: words.describe("Symbol, by which entries refer to it").meta({ examples: ["A/HRC/13/WG.3/1"] }),
    title: text.optional().describe("Title of the document"),
    kind: z
      .enum(["pre-session", "in-session", "conference-room-paper", "information", "report"])
      .optional()
      .describe("When it is issued; rules on circulation speak of pre-session documents"),
    circulated: z
      .partialRecord(language, date.describe("Day of circulation in this language"))
      .optional()
      .describe("Day on which it was or will be circulated, by language: {en: 2009-08-24, fr: 2009-08-24}"),
  })
  .describe("A document of the session")
  .meta({ id: "Document", title: "Document" });
