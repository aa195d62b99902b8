import { levels } from "../check/level.ts";
import { forces } from "../check/rule.ts";
import { rulesFormat } from "./rules-json.ts";
import { boolean, listOf, objectOf, oneOf, ref, type Schema, string } from "./schema-shapes.ts";

const strings = listOf(string);
const integer: Schema = { type: "integer" };
const level = oneOf(...levels);
const asks = { ...string, description: "What the parameter asks, for people" };

/** The JSON Schema, draft 7, of what `pow rules --json` prints. */
export const rulesSchema: Schema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "urn:programme-of-work:rules:1",
  title: "Rules that programmes of work are judged by",
  ...objectOf({ format: { const: rulesFormat }, rules: listOf(ref("Rule")) }),
  definitions: {
    Rule: objectOf(
      {
        id: string,
        title: { ...string, description: "What the rule asks, in one sentence" },
        level: { ...level, description: "How much its findings weigh, unless the session file sets it" },
        force: { ...oneOf(...forces), description: "The verb of the source" },
        source: ref("Citation"),
        presets: { ...strings, description: "The presets that have it" },
        forms: {
          ...listOf(oneOf("facts", "placement")),
          description: "What it judges: what the file says, where things stand; empty when the engine speaks for it",
        },
        codes: { ...strings, description: "Codes of its findings" },
        codeLevels: { type: "object", additionalProperties: level, description: "Level by code" },
        parameters: { type: "object", additionalProperties: ref("Parameter") },
      },
      {
        inForceFrom: {
          type: "integer",
          minimum: 1,
          description: "Number of the first session that it speaks to; always in force when absent",
        },
      },
    ),
    Citation: objectOf({ document: string }, { clause: string, quote: string, reading: string }),
    Parameter: {
      anyOf: [
        objectOf({ type: { const: "integer" }, default: integer, least: integer, most: integer, asks }),
        objectOf({ type: { const: "boolean" }, default: boolean, asks }),
        objectOf({ type: { const: "choice" }, default: string, choices: strings, asks }),
        objectOf({ type: { const: "choices" }, default: strings, choices: strings, asks }),
      ],
    },
  },
};
