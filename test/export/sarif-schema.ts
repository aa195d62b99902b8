import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formats from "ajv-formats";

/** The schema of the standard, as the SARIF SDK ships it. */
const file = "node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json";

// It is in draft 4 of JSON Schema; all that differs in draft 7 is how it names itself.
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, "utf8"));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
(formats as unknown as (ajv: Ajv) => void)(ajv);
const validate = ajv.compile(schema);

/** What is wrong with a SARIF log, through text as another program gets it; null when nothing is. */
export function sarifErrors(log: object): unknown {
  return validate(JSON.parse(JSON.stringify(log))) ? null : validate.errors;
}
