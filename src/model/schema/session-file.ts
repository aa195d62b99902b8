import * as z from "zod";
import { agendaItem } from "./agenda-part.ts";
import { body, source } from "./body-part.ts";
import { id, language } from "./leaves.ts";
import { document, panellist } from "./people-part.ts";
import { carriedOver, consultation, notices, procedure } from "./preparation-part.ts";
import { activity, asHeld, programme } from "./programme-part.ts";
import { related } from "./related-part.ts";
import { type ruleSetting, rules } from "./rules-part.ts";
import { session } from "./session-part.ts";

/** The format that this library reads and writes. */
export const sessionFormat = "programme-of-work/1";

/** The session file, structure and single values; what joins several values is told by the second pass. */
export const sessionFile = z
  .strictObject({
    format: z.literal(sessionFormat).describe("The format of this file and its version"),
    language: language.optional().describe("Language of the texts in this file; en unless stated"),
    source: source.optional(),
    body,
    session,
    related: z.array(related).optional().describe("Sessions of other bodies that rules speak of"),
    rules: rules.optional(),
    agenda: z.array(agendaItem).optional().describe("The items of the agenda, in order"),
    panellists: z
      .record(id, panellist)
      .optional()
      .describe("Who speaks, each under a short name for the rest of the file"),
    documents: z.array(document).optional().describe("The documents, with their dates of circulation"),
    procedure: procedure.optional(),
    notices: notices.optional(),
    consultations: z
      .array(consultation)
      .optional()
      .describe("Consultations with the Chairs of other bodies before the session"),
    carriedOver: z.array(carriedOver).optional().describe("What the previous session left to this one to conclude"),
    activities: z.array(activity).optional().describe("What there is to do, whatever the day; may be left out"),
    programme: programme.optional(),
    asHeld: asHeld.optional(),
  })
  .meta({ title: "Session file of a programme of work" });

/** One rule as a session file sets it. */
export type RuleSettingData = z.input<typeof ruleSetting>;

type Input = z.input<typeof sessionFile>;
type RulesInput = z.input<typeof rules>;

/**
 * A session file as plain data: what `parseSession` reads, `serializeSession` writes and other tools may build.
 *
 * The keys of `rules` beside `preset` and `waivers` are ids of rules; a type can only say that each key has one of the three.
 */
export type SessionFile = Omit<Input, "rules"> & {
  rules?:
    | {
        preset?: RulesInput["preset"];
        waivers?: RulesInput["waivers"];
        [rule: string]: RuleSettingData | RulesInput["preset"] | RulesInput["waivers"];
      }
    | undefined;
};
