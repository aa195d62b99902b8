import { mkdirSync, writeFileSync } from "node:fs";
import { programmeSchema } from "../src/export/programme-schema.ts";
import { reportSchema } from "../src/export/report-schema.ts";
import { rulesSchema } from "../src/export/rules-schema.ts";
import { catalogue } from "../src/rules/catalogue.ts";
import { sessionSchema } from "../src/rules/session-schema.ts";

const schemas = {
  programme: programmeSchema,
  report: reportSchema,
  rules: rulesSchema,
  session: sessionSchema(catalogue),
};

// Writes the JSON Schemas, which the package ships and examples point to.
mkdirSync("docs/schema", { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(`docs/schema/${name}.schema.json`, `${JSON.stringify(schema, undefined, 2)}\n`);
}
