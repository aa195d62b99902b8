import * as z from "zod";
import { date, id, words } from "./leaves.ts";

export const ruleSetting = z
  .strictObject({
    level: z.enum(["hard", "medium", "soft"]).optional().describe("How much the rule weighs in this file"),
    params: z
      .record(z.string(), z.union([z.string(), z.int(), z.boolean(), z.array(z.string())]))
      .optional()
      .describe("Parameters of the rule"),
    off: z.boolean().optional().describe("true: the rule does not judge this file"),
    reason: words.optional().describe("Why this file departs from the rule"),
  })
  .describe("How this file departs from the rule as it is")
  .meta({ id: "RuleSetting", title: "Rule" });

export const rules = z
  .object({
    preset: z
      .union([id, z.array(id)])
      .optional()
      .describe("Which rules: un (committees and working groups), logical (any meeting), igwg; un unless stated")
      .meta({ examples: ["un", "logical", "igwg"] }),
    waivers: z
      .array(
        z.strictObject({
          rule: id.describe("Id of the rule"),
          code: id.optional().describe("Only findings of this code"),
          subjects: z
            .array(words)
            .optional()
            .describe("Only findings on all of these: session, meeting:2009-10-05-morning, item:4(a) …"),
          reason: words.describe("Who accepts it, and why"),
          until: date.describe("Last day on which the waiver holds, against the first day of the session"),
        }),
      )
      .optional()
      .describe("Findings that are accepted, each with the reason and a last day"),
  })
  .catchall(ruleSetting)
  .describe("What the programme is judged by; under the id of a rule, how it is set")
  .meta({ id: "Rules", title: "Rules" });
