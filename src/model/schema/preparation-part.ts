import * as z from "zod";
import { date, id, itemNumber, text, words } from "./leaves.ts";

export const procedure = z
  .strictObject({
    agenda: date.optional().describe("When the Chair took up the agenda"),
    programme: date.optional().describe("When the Chair took up the programme of work"),
    themes: date.optional().describe("When the Chair took up the themes"),
  })
  .describe("Days on which the Chair took up the procedural issues of the session")
  .meta({ id: "Procedure", title: "Procedure" });

export const notices = z
  .strictObject({
    ngos: date.optional().describe("When the non-governmental organizations were notified"),
    nhris: date.optional().describe("When the national human rights institutions were notified"),
    others: date.optional().describe("When the other stakeholders were notified"),
  })
  .describe("Days on which the Secretariat notified others of the session")
  .meta({ id: "Notices", title: "Notices" });

export const consultation = z
  .strictObject({
    with: id.describe("Who was consulted, by the role or the body of a related session").meta({ examples: ["wgepad"] }),
    about: z.enum(["themes", "dates", "other"]).describe("On what"),
    on: date.describe("The day"),
  })
  .describe("A consultation with the Chair of another body")
  .meta({ id: "Consultation", title: "Consultation" });

export const carriedOver = z
  .strictObject({
    id: id.describe("Short name of the conclusions").meta({ examples: ["migration"] }),
    title: text.describe("What they are on"),
    decision: words
      .optional()
      .describe("Where it was decided to take them up at this session")
      .meta({ examples: ["A/HRC/13/60, para. 107"] }),
    item: itemNumber.optional().describe("The agenda item under which they are adopted"),
  })
  .describe("Conclusions or recommendations that an earlier session left to this one")
  .meta({ id: "CarriedOver", title: "Carried over" });
