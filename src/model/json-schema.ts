import * as z from "zod";
import { sessionFile } from "./schema/session-file.ts";

/**
 * The JSON Schema of the session file, draft 7, for editors and for tools in other languages.
 *
 * It tells structure and single values; what joins several values, and whether a date or a zone exists, `safeSessionFrom` tells.
 */
export function sessionJsonSchema(): Readonly<Record<string, unknown>> {
  // Draft 7 is what most editors know; `input` because defaults and absent keys are not filled in.
  const { $schema, ...schema } = z.toJSONSchema(sessionFile, { target: "draft-7", io: "input" });
  return { $schema, $id: "urn:programme-of-work:session-file:1", ...schema };
}
