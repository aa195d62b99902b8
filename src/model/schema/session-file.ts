import * as z from "zod";
import { id, language } from "./leaves.ts";
import { activity, asHeld, programme } from "./programme-part.ts";
import { agendaItem, body, document, panellist, procedure, related, rules, session, source } from "./session-part.ts";

/** The format that this library reads and writes. */
export const sessionFormat = "programme-of-work/1";

/** The session file, structure and single values; what joins several values is told by the second pass. */
export const sessionFile = z
  .strictObject({
    format: z.literal(sessionFormat),
    language: language.optional().describe("Language of the plain texts; en unless stated"),
    source: source.optional(),
    body,
    session,
    related: z.array(related).optional().describe("Other sessions that rules speak of"),
    rules: rules.optional(),
    agenda: z.array(agendaItem).optional(),
    panellists: z.record(id, panellist).optional(),
    documents: z.array(document).optional(),
    procedure: procedure.optional(),
    activities: z.array(activity).optional().describe("What is to be planned"),
    programme: programme.optional(),
    asHeld: asHeld.optional(),
  })
  .meta({ id: "SessionFile", title: "Session file of a programme of work" });

/** A session file as plain data: what `parseSession` reads, `serializeSession` writes and other tools may build. */
export type SessionFile = z.input<typeof sessionFile>;
