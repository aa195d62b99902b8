import * as z from "zod";
import { sessionFile } from "./schema/session-file.ts";

/**
 * The JSON Schema of the session file, draft 7, for editors and for tools in other languages.
 *
 * It tells structure and single values; what joins several values, and whether a date or a zone exists, `safeSessionFrom` tells.
 *
 * @example
 * sessionJsonSchema().$id; // "urn:programme-of-work:session-file:1"
 */
export function sessionJsonSchema(): Readonly<Record<string, unknown>> {
  // Draft 7 is what most editors know; `input` because defaults and absent keys are not filled in.
  const { $schema, ...schema } = z.toJSONSchema(sessionFile, {
    target: "draft-7",
    io: "input",
    override: ({ jsonSchema }) => joinTypes(jsonSchema),
  });
  return { $schema, $id: "urn:programme-of-work:session-file:1", ...schema };
}

type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * Writes a choice between different types, a text or a list of texts, as one schema with several types.
 *
 * It says the same, since each keyword speaks of one type. But an editor shows the first alternative's description, or a row of
 * bars, for a choice, and the description of the key for a schema.
 */
function joinTypes(schema: JsonSchema): void {
  const choices = schema.anyOf;
  if (choices === undefined) return;
  for (const choice of choices) joinTypes(choice);
  const types = choices.flatMap(({ type }) => type ?? []);
  if (new Set(types).size !== types.length || !choices.every(isOfType)) return;
  delete schema.anyOf;
  Object.assign(schema, ...choices, { type: types });
}

function isOfType(schema: JsonSchema): boolean {
  return schema.type !== undefined && schema.enum === undefined && schema.const === undefined;
}
