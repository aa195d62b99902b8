import { mkdirSync, writeFileSync } from "node:fs";
import { sessionJsonSchema } from "../src/model/json-schema.ts";

// Writes the JSON Schema of the session file, which the package ships and examples point to.
mkdirSync("docs/schema", { recursive: true });
writeFileSync("docs/schema/session.schema.json", `${JSON.stringify(sessionJsonSchema(), undefined, 2)}\n`);
